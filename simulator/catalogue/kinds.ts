import { type MvpdKind, mvpdKinds } from '../../contracts/states.ts';
import type { MvpdEntry } from './catalogue.ts';
import type { Mvpd } from './mvpd.ts';

export const kinds: readonly MvpdKind[] = mvpdKinds;

/** What is special about an MVPD. A kind has exactly what it names, so that kinds do not overlap. */
type Trait =
  | 'temporary'
  | 'promotional'
  | 'closed'
  | 'form'
  | 'stand-in'
  | 'whole'
  | 'keyless'
  | 'unusable'
  | `${NonNullable<Mvpd['degradation']>}`;

function traitsOf(mvpd: Mvpd): Trait[] {
  const traits: [Trait, boolean][] = [
    ['temporary', mvpd.kind === 'temppass-basic'],
    ['promotional', mvpd.kind === 'temppass-promotional'],
    ['closed', !mvpd.integrated],
    ['form', mvpd.signsInWithForm],
    ['stand-in', mvpd.standIn],
    ['whole', mvpd.refusesAsWhole],
    ['keyless', mvpd.metadataCertificateMissing],
    ['unusable', mvpd.trialUnusable],
  ];
  const special = traits.filter(([, isThere]) => isThere).map(([trait]) => trait);
  return mvpd.degradation === undefined ? special : [...special, mvpd.degradation];
}

interface KindOfMvpd {
  /** All that is special about it. */
  readonly traits: readonly Trait[];
  /** What else must be true. Absent: nothing. */
  readonly and?: (mvpd: Mvpd) => boolean;
  /** An MVPD of this kind, for catalogues that have none. */
  readonly example: Omit<MvpdEntry, 'id'>;
}

/** Whether a partner's framework can name it: provider states of these kinds also sign in there. */
const isMapped = ({ platformMappingId }: Mvpd): boolean => platformMappingId !== undefined;

const table: Readonly<Record<MvpdKind, KindOfMvpd>> = {
  regular: { traits: [], and: ({ logoutEndpoint }) => logoutEndpoint, example: {} },
  'without a logout page': {
    traits: [],
    and: ({ logoutEndpoint }) => !logoutEndpoint,
    example: { logoutEndpoint: false },
  },
  'signing in with a form': { traits: ['form'], example: { signsInWithForm: true } },
  'decided by a stand-in': { traits: ['stand-in'], example: { standIn: true } },
  'refusing requests as a whole': { traits: ['whole'], example: { refusesAsWhole: true } },
  'without a metadata certificate': {
    traits: ['keyless'],
    and: isMapped,
    example: { metadataCertificateMissing: true, platformMappingId: 'passgate-keyless' },
  },
  'degraded at sign-in': {
    traits: ['AuthNAll'],
    and: isMapped,
    example: { degradation: 'AuthNAll', platformMappingId: 'passgate-degraded' },
  },
  'degraded to permits': { traits: ['AuthZAll'], example: { degradation: 'AuthZAll' } },
  'degraded to denials': { traits: ['AuthZNone'], example: { degradation: 'AuthZNone' } },
  temporary: { traits: ['temporary'], example: { kind: 'temppass-basic' } },
  promotional: { traits: ['promotional'], example: { kind: 'temppass-promotional' } },
  'temporary and not set up': {
    traits: ['temporary', 'unusable'],
    example: { kind: 'temppass-basic', trialUnusable: true },
  },
  'not integrated': {
    traits: ['closed'],
    and: isMapped,
    example: { integrated: false, platformMappingId: 'passgate-closed' },
  },
  'known to a partner': {
    traits: [],
    and: (mvpd) => isMapped(mvpd) && mvpd.enablePlatformServices,
    example: { platformMappingId: 'passgate-partner' },
  },
  'known to a partner and not set up for it': {
    traits: [],
    and: (mvpd) => isMapped(mvpd) && !mvpd.enablePlatformServices,
    example: { platformMappingId: 'passgate-partner-unset', enablePlatformServices: false },
  },
};

/** Returns whether an MVPD is of a kind of the provider states. */
export function isOfKind(mvpd: Mvpd, kind: MvpdKind): boolean {
  const { traits, and = () => true } = table[kind];
  return traitsOf(mvpd).join() === traits.join() && and(mvpd);
}

/** Returns an MVPD of a kind, with an id that is not taken. */
export function placeholderFor(kind: MvpdKind, taken: ReadonlySet<string>): MvpdEntry {
  let id = `passgate_${kind.replaceAll(/\W+/g, '_')}`;
  while (taken.has(id)) id += '_';
  return { ...table[kind].example, id, displayName: `Passgate: ${kind}` };
}
