import { type MvpdKind, mvpdKinds } from '../../contracts/states.ts';
import type { MvpdEntry } from './catalogue.ts';
import type { Mvpd } from './mvpd.ts';

export const kinds: readonly MvpdKind[] = mvpdKinds;

/** Whether viewers sign in there, and nothing about it is special. */
function isOrdinary(mvpd: Mvpd): boolean {
  return (
    mvpd.kind === 'regular' &&
    mvpd.integrated &&
    mvpd.degradation === undefined &&
    !mvpd.standIn &&
    !mvpd.signsInWithForm &&
    !mvpd.metadataCertificateMissing &&
    !mvpd.refusesAsWhole
  );
}

/** Whether a partner's framework can name it: provider states of these kinds also sign in there. */
function isMapped({ platformMappingId }: Mvpd): boolean {
  return platformMappingId !== undefined;
}

/** Which MVPDs are of a kind of the provider states. */
export const matchesKind: Readonly<Record<MvpdKind, (mvpd: Mvpd) => boolean>> = {
  regular: (mvpd) => isOrdinary(mvpd) && mvpd.logoutEndpoint,
  'without a logout page': (mvpd) => isOrdinary(mvpd) && !mvpd.logoutEndpoint,
  'signing in with a form': ({ integrated, signsInWithForm }) => integrated && signsInWithForm,
  'decided by a stand-in': ({ integrated, standIn }) => integrated && standIn,
  'refusing requests as a whole': ({ integrated, refusesAsWhole }) => integrated && refusesAsWhole,
  'without a metadata certificate': (mvpd) =>
    mvpd.integrated && mvpd.metadataCertificateMissing && isMapped(mvpd),
  'degraded at sign-in': (mvpd) => mvpd.integrated && mvpd.degradation === 'AuthNAll' && isMapped(mvpd),
  'degraded to permits': ({ integrated, degradation }) => integrated && degradation === 'AuthZAll',
  'degraded to denials': ({ integrated, degradation }) => integrated && degradation === 'AuthZNone',
  temporary: ({ integrated, kind, trialUnusable }) =>
    integrated && kind === 'temppass-basic' && !trialUnusable,
  promotional: ({ integrated, kind, trialUnusable }) =>
    integrated && kind === 'temppass-promotional' && !trialUnusable,
  'temporary and not set up': ({ integrated, trialUnusable }) => integrated && trialUnusable,
  'not integrated': (mvpd) => !mvpd.integrated && isMapped(mvpd),
  'known to a partner': (mvpd) => isOrdinary(mvpd) && isMapped(mvpd) && mvpd.enablePlatformServices,
  'known to a partner and not set up for it': (mvpd) =>
    isOrdinary(mvpd) && isMapped(mvpd) && !mvpd.enablePlatformServices,
};

const examples: Readonly<Record<MvpdKind, Omit<MvpdEntry, 'id'>>> = {
  regular: {},
  'without a logout page': { logoutEndpoint: false },
  'signing in with a form': { signsInWithForm: true },
  'decided by a stand-in': { standIn: true },
  'refusing requests as a whole': { refusesAsWhole: true },
  'without a metadata certificate': {
    metadataCertificateMissing: true,
    platformMappingId: 'passgate-keyless',
  },
  'degraded at sign-in': { degradation: 'AuthNAll', platformMappingId: 'passgate-degraded' },
  'degraded to permits': { degradation: 'AuthZAll' },
  'degraded to denials': { degradation: 'AuthZNone' },
  temporary: { kind: 'temppass-basic' },
  promotional: { kind: 'temppass-promotional' },
  'temporary and not set up': { kind: 'temppass-basic', trialUnusable: true },
  'not integrated': { integrated: false, platformMappingId: 'passgate-closed' },
  'known to a partner': { platformMappingId: 'passgate-partner' },
  'known to a partner and not set up for it': {
    platformMappingId: 'passgate-partner-unset',
    enablePlatformServices: false,
  },
};

/** Returns an MVPD of a kind, with an id that is not taken. */
export function standInFor(kind: MvpdKind, taken: ReadonlySet<string>): MvpdEntry {
  let id = `passgate_${kind.replaceAll(/\W+/g, '_')}`;
  while (taken.has(id)) id += '_';
  return { ...examples[kind], id, displayName: `Passgate: ${kind}` };
}
