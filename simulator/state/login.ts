import type { Mvpd } from '../catalogue/mvpd.ts';
import type { Provider } from '../provider.ts';
import type { Profile, Session } from './model.ts';
import { grantProfile } from './profiles.ts';

export const loginOutcomes = ['login', 'deny', 'walk-away'] as const;

export type LoginOutcome = (typeof loginOutcomes)[number];

/** What the viewer chooses at the sign-in. */
export interface LoginChoice {
  /** Default: the MVPD of the session. */
  readonly mvpdId?: string;
  /** A viewer of the catalogue. Default, also for an unknown one: the first of the MVPD. */
  readonly userId?: string;
}

export interface FinishedLogin {
  readonly mvpd: Mvpd;
  /** Absent unless the viewer logged in. */
  readonly profile?: Profile;
  readonly redirectUrl: string;
}

const fallbackRedirectUrl = 'https://passgate.example/signed-in';

/**
 * Finishes a login with what the viewer does at the MVPD. The second screen supplies the parameters
 * that the session lacks. Returns undefined if viewers cannot sign in at the MVPD: it is unknown,
 * not integrated or temporary.
 */
export function finishLogin(
  provider: Provider,
  session: Session,
  outcome: LoginOutcome,
  { mvpdId = session.parameters.mvpd ?? provider.catalogue.defaultMvpd.id, userId }: LoginChoice = {},
): FinishedLogin | undefined {
  const mvpd = provider.catalogue.findMvpd(mvpdId);
  if (mvpd === undefined || !mvpd.integrated || mvpd.kind !== 'regular') return undefined;
  const { parameters, device, traits } = session;
  const redirectUrl = parameters.redirectUrl ?? fallbackRedirectUrl;
  const viewer = mvpd.viewers.find((known) => known.userId === userId) ?? mvpd.viewers[0];
  if (outcome !== 'login') return { mvpd, redirectUrl };
  parameters.mvpd = mvpd.id;
  parameters.domainName ??= 'passgate.example';
  parameters.redirectUrl ??= redirectUrl;
  const profile = grantProfile(device, mvpd, 'regular', provider.clock.now(), viewer);
  for (const identity of traits.identities ?? []) provider.singleSignOn.save(identity, profile);
  return { mvpd, profile, redirectUrl };
}
