import { randomUUID } from 'node:crypto';
import type { Target } from '../../core/index.ts';
import type { referenceClient } from '../client.ts';
import { freshAddress } from '../fresh-address.ts';
import type { CommonValues, StateValues } from '../states.ts';

/**
 * The states that the documented API of a provider can bring about, and the secret in the
 * environment that each takes.
 */
export const secretOf = {
  'an approved application': 'PASSGATE_SOFTWARE_STATEMENT',
  'a registered client': 'PASSGATE_SOFTWARE_STATEMENT',
  'a client with an access token': 'PASSGATE_SOFTWARE_STATEMENT',
  'an authentication session': 'PASSGATE_SOFTWARE_STATEMENT',
  'a registration code': 'PASSGATE_SOFTWARE_STATEMENT',
  'a Vantage administrator': 'PASSGATE_VANTAGE_TOKEN',
  'a Vantage client': 'PASSGATE_VANTAGE_TOKEN',
} as const;

export type ArrangedState = keyof typeof secretOf;

export interface StateApi {
  readonly target: Target;
  readonly client: ReturnType<typeof referenceClient>;
  /** A secret from the environment. */
  readonly secret: (state: ArrangedState) => string;
  /**
   * The client and the token that all states share which only need one: registering again takes
   * nothing along.
   */
  readonly shared: () => Promise<StateValues<'a client with an access token'>>;
}

/** The parameters of any state, as a pact file gives them. */
export type AnyStateParams = Readonly<Record<string, unknown>>;

/** The provider answered something else than the state needs. */
export class NotArranged extends Error {
  override readonly name = 'NotArranged';
  readonly status: number;

  constructor(operation: string, status: number) {
    super(`${operation} returned ${status}`);
    this.status = status;
  }
}

const parameters = { domainName: 'app.example', redirectUrl: 'https://app.example/done' } as const;
const deviceInfo = Buffer.from(
  JSON.stringify({ model: 'Passgate', version: '1', osName: 'Linux', osVersion: '6', connectionType: 'LAN' }),
).toString('base64');

/**
 * How each state comes about. What is left behind at the provider stays there: clients, sessions,
 * codes.
 */
export const arranged: {
  readonly [Name in ArrangedState]: (api: StateApi, params: AnyStateParams) => Promise<StateValues<Name>>;
} = {
  'an approved application': async ({ target, secret }) => ({
    ...newDevice(target),
    softwareStatement: secret('an approved application'),
  }),
  'a registered client': registered,
  'a client with an access token': async (api) => ({ ...(await api.shared()), ...newDevice(api.target) }),
  'an authentication session': async (api, params) => {
    const values = { ...(await api.shared()), ...newDevice(api.target), ...parameters };
    const body = params.complete === false ? {} : { mvpd: values.mvpd, ...parameters };
    const open = async () => {
      const { data, response } = await api.client.createSession({ ...asClient(values), body });
      if (data === undefined || !('code' in data)) throw new NotArranged('createSession', response.status);
      return data.code;
    };
    const code = await open();
    if (params.superseded === true) await open();
    return { ...values, code };
  },
  'a registration code': async (api, { ttlSeconds }) => {
    const { target, client } = api;
    const values = { ...(await api.shared()), ...newDevice(target) };
    const { data, response } = await client.createRegistrationCode({
      token: values.accessToken,
      params: {
        path: { requestor: target.requestor },
        query: { deviceId: randomUUID(), ...(typeof ttlSeconds === 'number' ? { ttl: ttlSeconds } : {}) },
        header: headersOf(values),
      },
    });
    if (data === undefined) throw new NotArranged('createRegistrationCode', response.status);
    return { ...values, registrationCode: data.code };
  },
  'a Vantage administrator': async (api) => administrator(api),
  'a Vantage client': async (api) => {
    const values = administrator(api);
    const clientId = `passgate-${randomUUID()}`;
    const { data, response } = await api.client.createClient({
      token: values.vantageToken,
      params: { path: { tenantId: values.tenantId } },
      body: {
        clientId,
        clientName: 'Passgate verification',
        allowedGrantTypes: ['client_credentials'],
        allowedScopes: ['openid', 'permissions', 'publicapi.all'],
      },
    });
    if (data === undefined) throw new NotArranged('createClient', response.status);
    return { ...values, clientId };
  },
};

/** Registers, gets a token and learns an MVPD that viewers sign in at. */
export async function registerAndGetToken(
  api: Omit<StateApi, 'shared'>,
): Promise<StateValues<'a client with an access token'>> {
  const values = await registered(api);
  const issued = await api.client.issueToken({
    params: { header: headersOf(values) },
    body: {
      client_id: values.clientId,
      client_secret: values.clientSecret,
      grant_type: 'client_credentials',
    },
  });
  if (issued.data === undefined) throw new NotArranged('issueToken', issued.response.status);
  const { requestor } = api.target;
  const holder = { ...values, requestor, accessToken: issued.data.access_token };
  // Only REST API v2 has anything to do with MVPDs.
  if (api.target.origins['rest-v2'] === undefined) return { ...holder, mvpd: '' };
  const { data, response } = await api.client.getConfiguration(asClient(holder));
  const known = data?.requestor.mvpds.find(({ isTempPass }) => isTempPass !== true);
  if (known === undefined) throw new NotArranged('getConfiguration', response.status);
  return { ...holder, mvpd: known.id };
}

async function registered({ client, secret, target }: Omit<StateApi, 'shared'>) {
  const device = newDevice(target);
  const { data, response } = await client.registerClient({
    params: { header: headersOf(device) },
    body: { software_statement: secret('a registered client') },
  });
  if (data === undefined) throw new NotArranged('registerClient', response.status);
  return { ...device, clientId: data.client_id, clientSecret: data.client_secret };
}

function administrator({ target, secret }: StateApi): StateValues<'a Vantage administrator'> {
  return { ...newDevice(target), tenantId: target.tenant, vantageToken: secret('a Vantage administrator') };
}

/** Returns a device that did not exist before. */
function newDevice({ serviceProvider }: Target): CommonValues {
  return {
    serviceProvider,
    deviceInfo,
    deviceIdentifier: `fingerprint ${Buffer.from(randomUUID()).toString('base64')}`,
    forwardedFor: freshAddress(),
  };
}

function headersOf(values: CommonValues) {
  return { 'X-Device-Info': values.deviceInfo, 'X-Forwarded-For': values.forwardedFor };
}

function asClient(values: CommonValues & { accessToken: string }) {
  const header = { ...headersOf(values), 'AP-Device-Identifier': values.deviceIdentifier };
  return { token: values.accessToken, params: { path: { serviceProvider: values.serviceProvider }, header } };
}
