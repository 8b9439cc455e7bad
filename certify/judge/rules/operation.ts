import type { UnobservableRule } from '../rule.ts';

const phase = 'operation';

/** Rules of testing and running, of which the exchanges of one recording show nothing. */
export const operationRules: readonly UnobservableRule[] = [
  {
    id: 'TE-01',
    phase,
    sentence: 'Test in the pre-qualification and staging environments before you go to production.',
    level: 'mandatory',
    source: 'REST API v2 checklist, mandatory part',
    show: 'A recording is of one environment: hand in a certificate of a recording from each.',
  },
  {
    id: 'TE-02',
    phase,
    sentence:
      'Test both kinds of sign-in, permit and deny of both decisions, logout, the optional flows, and your main MVPDs.',
    level: 'recommended',
    source: 'REST API v2 checklist, recommended part',
    show: 'The certificate lists what was driven: hand in one for each of your main MVPDs.',
  },
  {
    id: 'TE-03',
    phase,
    sentence: 'Let a server keep DNS answers for 30 seconds at most.',
    level: 'mandatory',
    source: 'REST API v2 cookbook for servers',
    show: 'Show the setting of the resolver of your servers.',
  },
  {
    id: 'TE-04',
    phase,
    sentence: 'Store credentials and tokens where other apps cannot read them.',
    level: 'recommended',
    source: 'REST API v2 rules for AI assistants; REST API v2 cookbook for servers',
    show: 'Show where the app stores its credentials and tokens.',
  },
  {
    id: 'TE-05',
    phase,
    sentence: 'Use connections again instead of opening one for each request.',
    level: 'recommended',
    source: 'REST API v2 rules for AI assistants',
    show: 'Exchanges do not show connections: show the settings of your HTTP client.',
  },
];
