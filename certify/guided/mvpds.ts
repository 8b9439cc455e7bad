import type { MvpdRole } from './step.ts';

/** A TV provider as a catalogue has it; see `MvpdEntry` of the simulator. */
export interface GuidedMvpd {
  readonly id: string;
  readonly displayName?: string;
  readonly kind?: 'regular' | 'temppass-basic' | 'temppass-promotional';
  readonly integrated?: boolean;
  readonly logoutEndpoint?: boolean;
  readonly degradation?: string;
  readonly signsInWithForm?: boolean;
  readonly trialUnusable?: boolean;
  readonly standIn?: boolean;
  readonly metadataCertificateMissing?: boolean;
  readonly refusesAsWhole?: boolean;
}

const isRegular = ({ kind = 'regular', degradation, logoutEndpoint = true }: GuidedMvpd): boolean =>
  kind === 'regular' && degradation === undefined && logoutEndpoint;

const roles: Readonly<Record<MvpdRole, (mvpd: GuidedMvpd) => boolean>> = {
  regular: isRegular,
  'without logout page': ({ kind = 'regular', degradation, logoutEndpoint }) =>
    kind === 'regular' && degradation === undefined && logoutEndpoint === false,
  degraded: ({ degradation }) => degradation === 'AuthNAll',
  temporary: ({ kind, trialUnusable }) => kind === 'temppass-basic' && trialUnusable !== true,
  promotional: ({ kind }) => kind === 'temppass-promotional',
};

/** Returns the TV providers of a catalogue that can play a part, the first one first. */
export function mvpdsFor(role: MvpdRole, mvpds: readonly GuidedMvpd[]): readonly GuidedMvpd[] {
  return mvpds.filter((mvpd) => mvpd.integrated !== false && isOrdinary(mvpd) && roles[role](mvpd));
}

/** Rarer behaviour that no step is about. */
function isOrdinary({ standIn, metadataCertificateMissing, refusesAsWhole }: GuidedMvpd): boolean {
  return standIn !== true && metadataCertificateMissing !== true && refusesAsWhole !== true;
}
