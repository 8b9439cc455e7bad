import { isRecord, recordOf } from '../../core/index.ts';
import type { SessionValues } from '../states.ts';
import { asClient, type StateApi, sessionParameters, type TokenHolder } from './device-calls.ts';
import { hookFailed } from './hooks.ts';
import { NotArranged } from './not-arranged.ts';

/** A session that was just opened. */
export interface OpenedSession extends SessionValues {
  /** How long it is valid. */
  readonly seconds: number;
  /** Where a browser begins the sign-in; absent until the MVPD is chosen. */
  readonly url?: string;
}

/** Opens a session on a device, with all parameters or with none. */
export async function openedSession(
  api: StateApi,
  values: TokenHolder,
  complete: boolean,
): Promise<OpenedSession> {
  const opened = await attemptedSession(api, values, complete);
  if (typeof opened === 'number') throw new NotArranged('createSession', opened, 'without a code');
  return opened;
}

/**
 * Opens a session for an MVPD at which nobody has to sign in: where the provider then gives no
 * code, the MVPD is chosen on the second screen.
 */
export async function openedAnyhow(api: StateApi, values: TokenHolder): Promise<OpenedSession> {
  const direct = await attemptedSession(api, values, true);
  if (typeof direct !== 'number') return direct;
  const opened = await openedSession(api, values, false);
  const call = asClient(values);
  const { response } = await api.client.resumeSession({
    ...call,
    params: { ...call.params, path: { ...call.params.path, code: opened.code } },
    body: { mvpd: values.mvpd, ...sessionParameters },
  });
  if (!response.ok) throw new NotArranged('resumeSession', response.status);
  return opened;
}

/** Returns the status where the answer has no code. */
async function attemptedSession(
  api: StateApi,
  values: TokenHolder,
  complete: boolean,
): Promise<OpenedSession | number> {
  const body = complete ? { mvpd: values.mvpd, ...sessionParameters } : {};
  const { data, response } = await api.client.createSession({ ...asClient(values), body });
  if (data === undefined) throw new NotArranged('createSession', response.status);
  if (!('code' in data)) return response.status;
  const { code, url, notBefore, notAfter } = data;
  const seconds = (Number(notAfter) - Number(notBefore)) / 1000;
  const begin = complete ? { url: new URL(url, api.target.origins['rest-v2']).href } : {};
  return { ...values, ...sessionParameters, code, seconds, ...begin };
}

/** A provider may take a moment until it knows who has signed in. */
const mostPolls = 3;
const unreadable = 'invalid_configuration_user_metadata_certificate';

/**
 * Lets a viewer sign in, and returns how many seconds the sign-in is valid; 0 where the provider
 * cannot show it, as a certificate is missing.
 * @throws HookFailed where the hook returns and nobody is signed in
 */
export async function signedIn(api: StateApi, session: OpenedSession): Promise<number> {
  const { target, callHook, client } = api;
  const { code, mvpd, redirectUrl, url = '' } = session;
  const { signIn } = target;
  await callHook('signIn', signIn && ((signal) => signIn({ url, mvpd, code, redirectUrl, signal })));
  const call = asClient(session);
  const polled = { ...call, params: { ...call.params, path: { ...call.params.path, code } } };
  for (let polls = 0; polls < mostPolls; polls += 1) {
    const { data, error, response } = await client.getProfileByCode(polled);
    if (recordOf(error).code === unreadable) return 0;
    if (data === undefined) throw new NotArranged('getProfileByCode', response.status);
    const profile = recordOf(data.profiles)[mvpd];
    if (isRecord(profile)) return (Number(profile.notAfter) - Number(profile.notBefore)) / 1000;
  }
  throw hookFailed('signIn', `returned, but nobody is signed in at ${mvpd}: the code has no profile`);
}
