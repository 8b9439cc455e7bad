import type { Check } from '../../../core/index.ts';
import type { LoadPlan } from '../../protocol.ts';
import { flowCheck, reachedCheck } from '../../result/checks/flow.ts';
import type { Totals } from '../../result/totals.ts';
import type { JourneyEvent } from './events.ts';

const scenario = 'journey';

/** Checks that journeys finish, and that a device registers once however many journeys it makes. */
export function journeyChecks(totals: Totals<JourneyEvent>, { devices }: Pick<LoadPlan, 'devices'>): Check[] {
  const registered = totals.event('registered');
  const done = totals.event('journeysDone');
  return [
    flowCheck(scenario, totals),
    reachedCheck(scenario, {
      slug: 'registered',
      title: 'Every device registered exactly once',
      operation: 'registerClient',
      wanted: devices,
      what: 'devices registered',
      reached: registered > devices ? 0 : registered,
      underWay: registered === 0 ? 0 : devices - registered,
    }),
    reachedCheck(scenario, {
      slug: 'journeys-done',
      title: 'Every viewer who logged in completed the journey',
      operation: 'logout',
      wanted: totals.event('profilesFound'),
      what: 'journeys from the profile to the logout',
      reached: done,
      // Whoever watches at the end of the run has not signed out.
      underWay: Math.min(devices, totals.event('profilesFound') - done),
    }),
  ];
}
