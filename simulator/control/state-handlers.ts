import type { StateName, StateParams } from '../../contracts/states.ts';
import { json, Refusal } from '../http/answer.ts';
import { clientOf } from '../operations/vantage-client-fields.ts';
import type { Provider } from '../provider.ts';
import { damage } from '../state/damage.ts';
import { arrangeClient, arrangeDevice, arrangedParameters, arrangeSession } from './arrangement.ts';
import { entitlementStates } from './entitlement-states.ts';
import { flag, mvpdField, number } from './read-fields.ts';
import { defined, none, oneOfField, type StateHandler } from './state-handler.ts';

/** One handler per state of the contracts: a state without one does not compile. */
export const stateHandlers: { readonly [Name in StateName]: StateHandler<Name> } = {
  ...entitlementStates,
  'an approved application': { read: none, arrange: (provider) => application(provider, false) },
  'an application that was revoked': { read: none, arrange: (provider) => application(provider, true) },
  'a registered client': {
    read: (given) =>
      defined({ revoked: flag(given, 'revoked'), grantWithdrawn: flag(given, 'grantWithdrawn') }),
    arrange: registeredClient,
  },
  'a client with an access token': {
    read: (given) =>
      defined({
        expired: flag(given, 'expired'),
        revoked: flag(given, 'revoked'),
        damaged: flag(given, 'damaged'),
        strictness: oneOfField(given, 'strictness', ['documented']),
      }),
    arrange: clientWithToken,
  },
  'an authentication session': {
    read: (given, { catalogue }) =>
      defined({
        mvpd: mvpdField(catalogue, given)?.id,
        complete: flag(given, 'complete'),
        expired: flag(given, 'expired'),
        superseded: flag(given, 'superseded'),
        damaged: flag(given, 'damaged'),
      }),
    arrange: authenticationSession,
  },
  'a device that has used up its rate limit': { read: none, arrange: exhaustedDevice },
  'a registration code': {
    read: (given) => defined({ ttlSeconds: number(given, 'ttlSeconds'), expired: flag(given, 'expired') }),
    arrange: registrationCode,
  },
  'a Vantage administrator': {
    read: (given) => defined({ damaged: flag(given, 'damaged') }),
    arrange: vantageAdministrator,
  },
  'a Vantage user': { read: none, arrange: (provider) => vantageToken(provider, false).values },
  'a Vantage client': { read: none, arrange: vantageClient },
};

const defaultTtlSeconds = 1800;
/** How long every request of an exhausted device is refused: long enough for a slow verifier. */
const exhaustedForMs = 10_000;

async function application(provider: Provider, revoked: boolean) {
  const { traits: _, ...common } = arrangeDevice(provider);
  // A contract names a redirect URI of its own.
  const created = provider.applications.create({ redirectUris: [] });
  created.revoked = revoked;
  const issuedAtMs = provider.clock.now();
  return {
    ...common,
    softwareStatement: await provider.applications.statementFor(created, { issuedAtMs }),
  };
}

function registeredClient(provider: Provider, params: StateParams<'a registered client'>) {
  const { revoked = false, grantWithdrawn = false } = params;
  const { traits: _, ...common } = arrangeDevice(provider);
  const application = provider.applications.create();
  const client = provider.clients.register(application);
  application.revoked = revoked;
  application.mayUseCredentials = !grantWithdrawn;
  return { ...common, clientId: client.id, clientSecret: client.secret };
}

function clientWithToken(provider: Provider, params: StateParams<'a client with an access token'>) {
  const { expired = false, revoked = false, damaged = false } = params;
  const application = revoked ? provider.applications.create() : provider.applications.reference;
  const arranged = arrangeClient(provider, { expired, application });
  if (revoked) application.revoked = true;
  if (damaged) damage(arranged.client, 'application');
  if (params.strictness === 'documented') provider.addresses.useDocumented(arranged.values.forwardedFor);
  return arranged.values;
}

function authenticationSession(provider: Provider, params: StateParams<'an authentication session'>) {
  const {
    mvpd: id = provider.catalogue.defaultMvpd.id,
    complete = true,
    expired = false,
    superseded = false,
    damaged,
  } = params;
  const arranged = arrangeClient(provider);
  const nowMs = provider.clock.now();
  const openedAtMs = expired ? nowMs - provider.settings.sessionLifetimeSeconds * 1000 - 1000 : nowMs;
  const session = arrangeSession(provider, arranged, complete ? id : undefined, openedAtMs);
  if (superseded) arrangeSession(provider, arranged, complete ? id : undefined);
  if (damaged === true) damage(session, 'parameters');
  return { ...arranged.values, ...arrangedParameters, code: session.code, mvpd: id };
}

function exhaustedDevice(provider: Provider) {
  if (provider.limiter === undefined) {
    throw new Refusal(
      json(409, {
        error:
          'The rate limit is off, so this state cannot be arranged. Start the simulator with a rate limit.',
      }),
    );
  }
  const values = authenticationSession(provider, {});
  const { forwardedFor, deviceIdentifier, accessToken } = values;
  const device = { address: forwardedFor, deviceIdentifier, authorization: `Bearer ${accessToken}` };
  const nowMs = provider.clock.now();
  // In the documented form, which contracts know, whatever the limit's own form is.
  provider.addresses.exhaust(forwardedFor, nowMs + exhaustedForMs);
  provider.limiter.exhaust(device, nowMs, exhaustedForMs);
  return values;
}

function registrationCode(provider: Provider, params: StateParams<'a registration code'>) {
  const { ttlSeconds = defaultTtlSeconds, expired = false } = params;
  const { client, traits, values } = arrangeClient(provider);
  const { requestor, defaultMvpd } = provider.catalogue;
  const generatedMs = provider.clock.now() - (expired ? ttlSeconds * 1000 + 1000 : 0);
  const record = provider.regcodes.create({
    requestor,
    mvpd: defaultMvpd.id,
    deviceId: values.deviceIdentifier,
    traits,
    application: client.application,
    generatedMs,
    expiresMs: generatedMs + ttlSeconds * 1000,
  });
  return { ...values, registrationCode: record.code };
}

const tokenLifetimeMs = 86_400_000;

function vantageToken(provider: Provider, administrator: boolean) {
  const { traits: _, ...common } = arrangeDevice(provider);
  const nowMs = provider.clock.now();
  const { tenantId } = provider.catalogue;
  const token = { tenantIds: [tenantId], administrator, notAfterMs: nowMs + tokenLifetimeMs };
  return { token, values: { ...common, vantageToken: provider.vantage.allow(token, nowMs), tenantId } };
}

function vantageAdministrator(
  provider: Provider,
  { damaged = false }: StateParams<'a Vantage administrator'>,
) {
  const { token, values } = vantageToken(provider, true);
  if (damaged) damage(token, 'tenantIds');
  return values;
}

function vantageClient(provider: Provider) {
  const clientId = `arranged-${crypto.randomUUID()}`;
  const client = { clientId, clientName: 'Arranged client', allowedGrantTypes: ['client_credentials'] };
  const scopes = ['openid', 'permissions', 'publicapi.all'];
  provider.vantage.addClient(
    provider.catalogue.tenantId,
    clientId,
    clientOf({ ...client, allowedScopes: scopes }),
  );
  return { ...vantageToken(provider, true).values, clientId };
}
