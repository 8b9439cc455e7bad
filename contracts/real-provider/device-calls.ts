import { randomUUID } from 'node:crypto';
import {
  type CallHook,
  type ExpireRequest,
  recordOf,
  type SecretKind,
  type Target,
} from '../../core/index.ts';
import type { components } from '../../openapi/generated/rest-v2.ts';
import type { referenceClient } from '../client.ts';
import { freshAddress } from '../fresh-address.ts';
import type { CommonValues, StateValues } from '../states.ts';
import { NotArranged, neededText } from './not-arranged.ts';

/** What a state is arranged with. */
export interface StateApi {
  readonly target: Target;
  readonly client: ReturnType<typeof referenceClient>;
  readonly secret: (kind: SecretKind) => string;
  /** Returns the variable that a secret is from, or that overrides where else it is from. */
  readonly variableOf: (kind: SecretKind) => string;
  readonly learnSecret: (value: string) => void;
  readonly callHook: CallHook;
  /** What is made once for all states; see `madeOnce`. */
  readonly made: {
    readonly clients: Map<string, Promise<NewClient>>;
    readonly revoked: Map<string, Promise<RevokedApplication>>;
    readonly degraded: Map<string, Promise<unknown>>;
  };
  /** Takes what is to be undone when everything was judged. */
  readonly atEnd: (undo: () => Promise<unknown>) => void;
}

export type ConfiguredMvpds = readonly components['schemas']['ConfiguredMvpd'][];

/** A client on a device, with its token. */
export type TokenHolder = StateValues<'a client with an access token'>;

/** What was made with an application before it was revoked. */
export interface RevokedApplication {
  readonly softwareStatement: string;
  readonly holder: TokenHolder;
}

/** The parameters of any state, as a pact file gives them. */
export type AnyStateParams = Readonly<Record<string, unknown>>;

/**
 * Returns what was made under this name before, or makes it; what failed is made again the next
 * time.
 */
export async function madeOnce<Value>(
  known: Map<string, Promise<Value>>,
  name: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const making = known.get(name) ?? make();
  known.set(name, making);
  try {
    return await making;
  } catch (error) {
    known.delete(name);
    throw error;
  }
}

/** A client that was just made, and what the provider answered. */
export interface NewClient {
  readonly holder: TokenHolder;
  readonly tokenSeconds: number;
  readonly mvpds: ConfiguredMvpds;
}

export const sessionParameters = {
  domainName: 'app.example',
  redirectUrl: 'https://app.example/done',
} as const;
const deviceInfo = Buffer.from(
  JSON.stringify({ model: 'Passgate', version: '1', osName: 'Linux', osVersion: '6', connectionType: 'LAN' }),
).toString('base64');

/** Returns a device that did not exist before. */
export function newDevice({ serviceProvider }: Target): CommonValues {
  return {
    serviceProvider,
    deviceInfo,
    deviceIdentifier: `fingerprint ${Buffer.from(randomUUID()).toString('base64')}`,
    forwardedFor: freshAddress(),
  };
}

export function headersOf(values: CommonValues) {
  return { 'X-Device-Info': values.deviceInfo, 'X-Forwarded-For': values.forwardedFor };
}

export function asClient(values: CommonValues & { accessToken: string }) {
  const header = { ...headersOf(values), 'AP-Device-Identifier': values.deviceIdentifier };
  return { token: values.accessToken, params: { path: { serviceProvider: values.serviceProvider }, header } };
}

/** Registers a client on a device of its own. */
export async function registered(
  { client, target }: StateApi,
  softwareStatement: string,
): Promise<StateValues<'a registered client'>> {
  const device = newDevice(target);
  const { data, error, response } = await client.registerClient({
    params: { header: headersOf(device) },
    body: { software_statement: softwareStatement },
  });
  const { status } = response;
  if (data === undefined) throw new NotArranged('registerClient', status, '', errorCode(error));
  const clientId = neededText('registerClient', status, 'client_id', data.client_id);
  const clientSecret = neededText('registerClient', status, 'client_secret', data.client_secret);
  return { ...device, clientId, clientSecret };
}

/** Returns the code of an error of DCR: `invalid_software_statement`. */
function errorCode(answered: unknown): string {
  const { error } = recordOf(answered);
  return typeof error === 'string' ? error : '';
}

/** Gets a token for a client, as its device requests one. */
export async function issuedToken(
  { client }: StateApi,
  values: StateValues<'a registered client'>,
): Promise<{ readonly accessToken: string; readonly seconds: number }> {
  const { data, response } = await client.issueToken({
    params: { header: headersOf(values) },
    body: {
      client_id: values.clientId,
      client_secret: values.clientSecret,
      grant_type: 'client_credentials',
    },
  });
  if (data === undefined) throw new NotArranged('issueToken', response.status);
  const accessToken = neededText('issueToken', response.status, 'access_token', data.access_token);
  return { accessToken, seconds: Number(data.expires_in) };
}

/** The only partner that a source names. */
export const partner = 'Apple';

/** Registers, gets a token and learns which MVPDs there are, and one that viewers sign in at. */
export async function newClient(api: StateApi, softwareStatement: string): Promise<NewClient> {
  const values = await registered(api, softwareStatement);
  const { accessToken, seconds } = await issuedToken(api, values);
  const { requestor, mvpds: named } = api.target;
  const holder = { ...values, accessToken, requestor, partner, mvpd: named?.regular ?? '' };
  // Only REST API v2 has anything to do with MVPDs.
  if (api.target.origins['rest-v2'] === undefined) return { holder, tokenSeconds: seconds, mvpds: [] };
  const { data, response } = await api.client.getConfiguration(asClient(holder));
  const { mvpds = [] } = data?.requestor ?? {};
  const others = Object.entries(api.target.mvpds ?? {}).flatMap(([kind, id]) =>
    kind === 'regular' ? [] : [id],
  );
  const regular =
    api.target.mvpds?.regular ??
    mvpds.find(({ id, isTempPass }) => isTempPass !== true && !others.includes(id))?.id;
  if (regular === undefined)
    throw new NotArranged('getConfiguration', response.status, 'without an MVPD that viewers sign in at');
  return { holder: { ...holder, mvpd: regular }, tokenSeconds: seconds, mvpds };
}

/**
 * Returns the client that all states share which only need one: registering again takes nothing
 * along.
 */
export function sharedClient(api: StateApi): Promise<NewClient> {
  const make = () => newClient(api, api.secret('softwareStatement'));
  return madeOnce(api.made.clients, 'shared', make);
}

/** Returns the shared client on a device of its own. */
export async function clientOnNewDevice(api: StateApi): Promise<TokenHolder> {
  return { ...(await sharedClient(api)).holder, ...newDevice(api.target) };
}

/** Returns the page on which the sign-in for a code begins, as REST API v2 documents it. */
export function authenticateUrl({ origins, serviceProvider }: Target, code: string): string {
  return `${origins['rest-v2']}/api/v2/authenticate/${serviceProvider}/${encodeURIComponent(code)}`;
}

/** Lets something of a device expire. */
export async function expired(
  { target, callHook }: StateApi,
  what: ExpireRequest['what'],
  seconds: number,
  device: CommonValues & { readonly clientId: string },
): Promise<void> {
  const { expire } = target;
  await callHook(
    'expire',
    expire && ((signal) => expire({ what, seconds, device: hookDevice(device), signal })),
  );
}

/** Returns what a hook receives of a device. */
export function hookDevice({
  deviceIdentifier,
  forwardedFor,
  clientId,
}: CommonValues & { readonly clientId: string }) {
  return { deviceIdentifier, forwardedFor, clientId };
}
