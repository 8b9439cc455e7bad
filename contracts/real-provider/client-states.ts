import { randomUUID } from 'node:crypto';
import type { StateName, StateValues } from '../states.ts';
import {
  type AnyStateParams,
  clientOnNewDevice,
  expired,
  headersOf,
  madeOnce,
  newClient,
  newDevice,
  type RevokedApplication,
  registered,
  type StateApi,
  sessionParameters,
} from './device-calls.ts';
import { hookFailed } from './hooks.ts';
import { NotArranged, neededText } from './not-arranged.ts';
import { openedSession } from './sessions.ts';

type ClientState = Extract<
  StateName,
  | 'an approved application'
  | 'an application that was revoked'
  | 'a registered client'
  | 'a client with an access token'
  | 'a token that does not cover a service provider'
  | 'an authentication session'
  | 'a registration code'
  | 'a Vantage administrator'
  | 'a Vantage user'
  | 'a Vantage client'
>;

/**
 * How states of applications, clients and codes come about. What is left behind at the provider
 * stays there: clients, sessions, codes.
 */
export const clientStates: {
  readonly [Name in ClientState]: (api: StateApi, params: AnyStateParams) => Promise<StateValues<Name>>;
} = {
  'an approved application': async ({ target, secret }) => ({
    ...newDevice(target),
    softwareStatement: secret('softwareStatement'),
  }),
  'an application that was revoked': async (api) => {
    const { softwareStatement } = await revokedApplication(api, 'application');
    return { ...newDevice(api.target), softwareStatement };
  },
  'a registered client': async (api, { revoked, grantWithdrawn }) => {
    if (revoked !== true && grantWithdrawn !== true) {
      return registered(api, api.secret('softwareStatement'));
    }
    const { holder } = await revokedApplication(api, revoked === true ? 'application' : 'grant');
    const { accessToken: _, mvpd: __, ...values } = holder;
    return { ...values, ...newDevice(api.target) };
  },
  'a client with an access token': async (api, params) => {
    if (params.expired === true) return clientWithExpiredToken(api);
    if (params.revoked !== true) return clientOnNewDevice(api);
    const { holder } = await revokedApplication(api, 'application');
    return { ...holder, ...newDevice(api.target) };
  },
  'a token that does not cover a service provider': async (api) => ({
    ...(await clientOnNewDevice(api)),
    foreignServiceProvider: api.target.foreignServiceProvider ?? '',
  }),
  'an authentication session': async (api, params) => {
    const values = await clientOnNewDevice(api);
    const complete = params.complete !== false;
    const { seconds, url: _, ...session } = await openedSession(api, values, complete);
    if (params.superseded === true) await openedSession(api, values, complete);
    if (params.expired === true) await expired(api, 'authentication session', seconds, session);
    return { ...session, ...sessionParameters };
  },
  'a registration code': async (api, { ttlSeconds, ...params }) => {
    const { target, client } = api;
    const values = await clientOnNewDevice(api);
    const { data, response } = await client.createRegistrationCode({
      token: values.accessToken,
      params: {
        path: { requestor: target.requestor },
        query: { deviceId: randomUUID(), ...(typeof ttlSeconds === 'number' ? { ttl: ttlSeconds } : {}) },
        header: headersOf(values),
      },
    });
    if (data === undefined) throw new NotArranged('createRegistrationCode', response.status);
    const registrationCode = neededText('createRegistrationCode', response.status, 'code', data.code);
    const seconds = (Number(data.expires) - Number(data.generated)) / 1000;
    if (params.expired === true) await expired(api, 'registration code', seconds, values);
    return { ...values, requestor: target.requestor, registrationCode };
  },
  'a Vantage administrator': async (api) => vantageValues(api, 'vantageToken'),
  'a Vantage user': async (api) => vantageValues(api, 'vantageUserToken'),
  'a Vantage client': async (api) => {
    const values = vantageValues(api, 'vantageToken');
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

function vantageValues(
  { target, secret }: StateApi,
  kind: 'vantageToken' | 'vantageUserToken',
): StateValues<'a Vantage administrator'> {
  return { ...newDevice(target), tenantId: target.tenant, vantageToken: secret(kind) };
}

/** Returns a client of its own, whose token is over. It stays so for all who need one. */
async function clientWithExpiredToken(api: StateApi): Promise<StateValues<'a client with an access token'>> {
  const { holder } = await madeOnce(api.made.clients, 'expired token', async () => {
    const made = await newClient(api, api.secret('softwareStatement'));
    await expired(api, 'access token', made.tokenSeconds, made.holder);
    return made;
  });
  return holder;
}

/** Returns what was made with an application before it, or its grant, was revoked. */
function revokedApplication(api: StateApi, what: 'application' | 'grant'): Promise<RevokedApplication> {
  return madeOnce(api.made.revoked, what, async () => {
    const { revoke } = api.target;
    const made: RevokedApplication[] = [];
    const use = async (softwareStatement: string): Promise<void> => {
      api.learnSecret(softwareStatement);
      const { holder } = await newClient(api, softwareStatement);
      made.push({ softwareStatement, holder });
    };
    await api.callHook('revoke', revoke && ((signal) => revoke({ what, use, signal })));
    const [first] = made;
    if (first === undefined) throw hookFailed('revoke', 'returned without a call of use');
    return first;
  });
}
