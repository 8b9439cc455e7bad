import { randomUUID } from 'node:crypto';
import { isRecord, listOf, recordOf } from '../../core/index.ts';
import type { SessionValues, StateName, StateValues } from '../states.ts';
import {
  type AnyStateParams,
  asClient,
  expired,
  hookDevice,
  issuedToken,
  madeOnce,
  newDevice,
  type StateApi,
  sharedClient,
  type TokenHolder,
} from './device-calls.ts';
import { hookFailed } from './hooks.ts';
import { NotArranged } from './not-arranged.ts';
import { partnerValues } from './partner-framework.ts';
import { permittedResource } from './permitted-resource.ts';
import { type OpenedSession, openedAnyhow, openedSession, signedIn } from './sessions.ts';

export const partnerState = 'known to a partner';

/** Kinds of MVPD at which nobody signs in, and the rule that degrades the others. */
const openKinds: ReadonlyMap<unknown, 'AuthNAll' | 'AuthZAll' | 'AuthZNone' | undefined> = new Map([
  ['temporary', undefined],
  ['promotional', undefined],
  ['temporary and not set up', undefined],
  ['degraded at sign-in', 'AuthNAll'],
  ['degraded to permits', 'AuthZAll'],
  ['degraded to denials', 'AuthZNone'],
]);

/** Returns whether nobody signs in at an MVPD of this kind. */
export function isOpenKind(kind: unknown): boolean {
  return openKinds.has(kind);
}

type ViewerState = Extract<
  StateName,
  | 'a device before the login'
  | 'a viewer who has logged in'
  | 'a viewer signed in through a partner'
  | 'a temporary pass that is used up'
  | 'a viewer whose MVPD denies a resource'
>;

/** How states of viewers come about, by the API, `signIn` and the other hooks of the target. */
export const viewerStates: {
  readonly [Name in ViewerState]: (api: StateApi, params: AnyStateParams) => Promise<StateValues<Name>>;
} = {
  'a device before the login': async (api, params) => {
    const session = await beforeLogin(api, params);
    const { mvpds } = await sharedClient(api);
    return { ...valuesOf(session), ...partnerValues(mvpds, session.mvpd, params), ...newIdentity() };
  },
  'a viewer who has logged in': async (api, params) => valuesOf(await loggedIn(api, params)),
  'a viewer signed in through a partner': async (api, params) => {
    const session = await loggedIn(api, { at: partnerState });
    const { mvpds } = await sharedClient(api);
    return { ...valuesOf(session), ...partnerValues(mvpds, session.mvpd, params) };
  },
  'a temporary pass that is used up': usedUpPass,
  'a viewer whose MVPD denies a resource': async (api, params) => {
    const session = await loggedIn(api, params);
    return { ...valuesOf(session), deniedResource: await deniedResource(api, session, params.because) };
  },
};

/** The name of whoever has a temporary pass: of its own for each state. */
const newIdentity = () => ({
  temporaryIdentity: Buffer.from(`viewer@passgate.example ${randomUUID()}`).toString('base64'),
});

function valuesOf({ seconds: _, url: __, ...values }: OpenedSession): SessionValues {
  return values;
}

/** Opens a session for an MVPD of a kind, which is degraded where its kind says so. */
async function beforeLogin(api: StateApi, { at, mvpd: id }: AnyStateParams): Promise<OpenedSession> {
  const kind = String(at ?? 'regular');
  const { holder } = await sharedClient(api);
  const mvpd = typeof id === 'string' ? id : (api.target.mvpds?.[kind] ?? holder.mvpd);
  const values = { ...holder, ...newDevice(api.target), mvpd };
  const rule = openKinds.get(kind);
  const { degrade } = api.target;
  if (rule !== undefined && degrade !== undefined) {
    const { atEnd } = api;
    await madeOnce(api.made.degraded, rule, () =>
      api.callHook('degrade', (signal) => degrade({ mvpd, rule, atEnd, signal })),
    );
  }
  if (kind === 'not integrated') return openedSession(api, values, false);
  return isOpenKind(kind) ? openedAnyhow(api, values) : openedSession(api, values, true);
}

async function loggedIn(api: StateApi, params: AnyStateParams): Promise<OpenedSession> {
  const session = await beforeLogin(api, params);
  if (isOpenKind(params.at)) return session;
  const seconds = await signedIn(api, session);
  if (params.invalidated === true) await revoked(api, 'sign-in', session);
  if (params.expired !== true) return session;
  await expired(api, 'sign-in', seconds, session);
  return renewed(api, session);
}

/** Takes something back by the hook `revoke`. */
async function revoked(
  { target, callHook }: StateApi,
  what: 'sign-in' | 'temporary pass',
  session: OpenedSession,
): Promise<void> {
  const { revoke } = target;
  const { mvpd } = session;
  await callHook(
    'revoke',
    revoke && ((signal) => revoke({ what, mvpd, device: hookDevice(session), signal })),
  );
}

/** Returns the device with a new token and code: whatever let time pass may have ended these too. */
async function renewed(api: StateApi, session: OpenedSession): Promise<OpenedSession> {
  const { accessToken } = await issuedToken(api, session);
  return openedAnyhow(api, { ...session, accessToken });
}

/** More different resources than any trial of a temporary pass has. */
const mostResources = 12;

async function usedUpPass(
  api: StateApi,
  params: AnyStateParams,
): Promise<StateValues<'a temporary pass that is used up'>> {
  const { promotional = false, by = 'time' } = params;
  const session = await beforeLogin(api, { at: promotional === true ? 'promotional' : 'temporary' });
  const identity = newIdentity();
  const play = (resource: string) => authorized(api, { ...session, ...identity }, resource);
  const resource = permittedResource(api.target);
  if (by === 'resources') {
    // Others than the one that is then asked for, as what was played once may be played again.
    for (let played = 1; ; played += 1) {
      if ((await play(`${resource}-${played}`)) === 'temporary_access_resources_limit_exceeded') break;
      if (played === mostResources)
        throw new NotArranged('authorize', 200, `for ${mostResources} resources of a pass`);
    }
  } else {
    await play(resource);
  }
  if (by === 'recall') await revoked(api, 'temporary pass', session);
  if (by !== 'time') return { ...valuesOf(session), ...identity };
  await expired(api, 'temporary pass', await passSeconds(api, session), session);
  return { ...valuesOf(await renewed(api, session)), ...identity };
}

/** Asks for one resource, and returns the code of a denial; undefined for a permit. */
async function authorized(
  { client }: StateApi,
  values: TokenHolder & { readonly temporaryIdentity: string },
  resource: string,
): Promise<string | undefined> {
  const { token, params } = asClient(values);
  const { data, error, response } = await client.authorize({
    token,
    params: {
      path: { ...params.path, mvpd: values.mvpd },
      header: { ...params.header, 'AP-TempPass-Identity': values.temporaryIdentity },
    },
    body: { resources: [resource] },
  });
  const refusal = recordOf(error).code;
  if (typeof refusal === 'string') return refusal;
  if (data === undefined) throw new NotArranged('authorize', response.status);
  const { code } = recordOf(recordOf(listOf(data.decisions)[0]).error);
  return typeof code === 'string' ? code : undefined;
}

/** Returns how long the trial of a temporary pass is valid. */
async function passSeconds({ client }: StateApi, values: TokenHolder): Promise<number> {
  const { token, params } = asClient(values);
  const { data, response } = await client.getProfileByMvpd({
    token,
    params: { ...params, path: { ...params.path, mvpd: values.mvpd } },
  });
  if (data === undefined) throw new NotArranged('getProfileByMvpd', response.status);
  const profile = recordOf(data.profiles)[values.mvpd];
  return isRecord(profile) ? (Number(profile.notAfter) - Number(profile.notBefore)) / 1000 : 0;
}

async function deniedResource(
  { target, callHook }: StateApi,
  session: OpenedSession,
  given: unknown,
): Promise<string> {
  const because = String(given ?? 'denied');
  const named = target.resources?.[because];
  if (named !== undefined) return named;
  const { deny } = target;
  const { mvpd } = session;
  const resource = await callHook(
    'deny',
    deny && ((signal) => deny({ mvpd, because, device: hookDevice(session), signal })),
  );
  if (typeof resource === 'string' && resource !== '') return resource;
  throw hookFailed('deny', 'returned no resource');
}
