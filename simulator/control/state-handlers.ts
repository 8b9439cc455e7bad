import type { StateName, StateParams, StateValues } from '../../contracts/states.ts';
import { json, Refusal } from '../http/answer.ts';
import { clientOf } from '../operations/vantage-client-fields.ts';
import type { Provider } from '../provider.ts';
import { defaultMvpd, findMvpd, requestor, tenantId } from '../state/catalogue.ts';
import { grantProfile, type Profile } from '../state/profiles.ts';
import {
  type ArrangedClient,
  arrangeClient,
  arrangeDevice,
  arrangedParameters,
  arrangeSession,
} from './arrangement.ts';
import { type Fields, flag, mvpd, number } from './read-fields.ts';

/** How a state is made true: reads its parameters, changes what the provider knows, answers the values. */
interface StateHandler<Name extends StateName> {
  readonly read: (given: Fields) => StateParams<Name>;
  readonly arrange: (
    provider: Provider,
    params: StateParams<Name>,
  ) => StateValues<Name> | Promise<StateValues<Name>>;
}

/** One handler per state of the contracts: a state without one does not compile. */
export const stateHandlers: { readonly [Name in StateName]: StateHandler<Name> } = {
  'an approved application': { read: none, arrange: approvedApplication },
  'a registered client': {
    read: (given) => defined({ revoked: flag(given, 'revoked') }),
    arrange: registeredClient,
  },
  'a client with an access token': {
    read: (given) => defined({ expired: flag(given, 'expired') }),
    arrange: (provider, { expired }) => arrangeClient(provider, expired).values,
  },
  'an authentication session': {
    read: (given) =>
      defined({
        mvpd: mvpd(given)?.id,
        complete: flag(given, 'complete'),
        expired: flag(given, 'expired'),
        superseded: flag(given, 'superseded'),
      }),
    arrange: authenticationSession,
  },
  'a viewer who has logged in': {
    read: (given) => defined({ mvpd: mvpd(given)?.id, expired: flag(given, 'expired') }),
    arrange: (provider, params) => loggedIn(provider, params).values,
  },
  'a viewer whose MVPD denies a resource': {
    read: (given) => defined({ mvpd: mvpd(given)?.id }),
    arrange: (provider, params) => {
      const { profile, values } = loggedIn(provider, params);
      profile.deniedResources = new Set([deniedResource]);
      return { ...values, deniedResource };
    },
  },
  'a device that has used up its rate limit': { read: none, arrange: exhaustedDevice },
  'a registration code': {
    read: (given) => defined({ ttlSeconds: number(given, 'ttlSeconds'), expired: flag(given, 'expired') }),
    arrange: registrationCode,
  },
  'a Vantage administrator': { read: none, arrange: vantageAdministrator },
  'a Vantage client': { read: none, arrange: vantageClient },
};

const deniedResource = 'members-only';
const defaultTtlSeconds = 1800;
/** How long an exhausted device gets nothing at all: long enough for a slow verifier. */
const exhaustedForMs = 10_000;

function none(): Record<string, never> {
  return {};
}

/** Leaves out what was not given. */
function defined<Params extends object>(params: { [Key in keyof Params]: Params[Key] | undefined }): Params {
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined)) as Params;
}

async function approvedApplication(provider: Provider) {
  const { traits: _, ...common } = arrangeDevice(provider);
  const application = provider.applications.create();
  const issuedAtMs = provider.clock.now();
  return {
    ...common,
    softwareStatement: await provider.applications.statementFor(application, { issuedAtMs }),
  };
}

function registeredClient(provider: Provider, { revoked = false }: StateParams<'a registered client'>) {
  const { traits: _, ...common } = arrangeDevice(provider);
  const application = provider.applications.create();
  const client = provider.clients.register(application, provider.clock.now());
  application.revoked = revoked;
  return { ...common, clientId: client.id, clientSecret: client.secret };
}

function authenticationSession(provider: Provider, params: StateParams<'an authentication session'>) {
  const { mvpd: id = defaultMvpd, complete = true, expired = false, superseded = false } = params;
  const arranged = arrangeClient(provider);
  const nowMs = provider.clock.now();
  const openedAtMs = expired ? nowMs - provider.settings.sessionLifetimeSeconds * 1000 - 1000 : nowMs;
  const session = arrangeSession(provider, arranged, complete ? id : undefined, openedAtMs);
  if (superseded) arrangeSession(provider, arranged, complete ? id : undefined);
  return { ...arranged.values, ...arrangedParameters, code: session.code, mvpd: id };
}

function loggedIn(provider: Provider, params: { mvpd?: string; expired?: boolean }) {
  const { mvpd: id = defaultMvpd, expired = false } = params;
  const known = findMvpd(id);
  if (known === undefined || known.kind !== 'regular') {
    throw new Refusal(json(400, { error: `Nobody can log in at ${id}.` }));
  }
  const arranged: ArrangedClient = arrangeClient(provider);
  const session = arrangeSession(provider, arranged, id);
  const nowMs = provider.clock.now();
  const loggedInAtMs = expired ? nowMs - known.authenticationTtlSeconds * 1000 - 1000 : nowMs;
  const profile: Profile = grantProfile(arranged.device, known, 'regular', loggedInAtMs);
  return { profile, values: { ...arranged.values, ...arrangedParameters, code: session.code, mvpd: id } };
}

function exhaustedDevice(provider: Provider) {
  if (provider.limiter === undefined) {
    throw new Refusal(json(409, { error: 'The rate limit is off, so no device can use it up.' }));
  }
  const values = authenticationSession(provider, {});
  provider.limiter.exhaust(values.forwardedFor, provider.clock.now(), exhaustedForMs);
  return values;
}

function registrationCode(provider: Provider, params: StateParams<'a registration code'>) {
  const { ttlSeconds = defaultTtlSeconds, expired = false } = params;
  const { client, traits, values } = arrangeClient(provider);
  const generatedMs = provider.clock.now() - (expired ? ttlSeconds * 1000 + 1000 : 0);
  const record = provider.regcodes.create({
    requestor,
    mvpd: defaultMvpd,
    deviceId: values.deviceIdentifier,
    traits,
    application: client.application,
    generatedMs,
    expiresMs: generatedMs + ttlSeconds * 1000,
  });
  return { ...values, requestor, registrationCode: record.code };
}

const tokenLifetimeMs = 86_400_000;

function vantageAdministrator(provider: Provider) {
  const { traits: _, ...common } = arrangeDevice(provider);
  const notAfterMs = provider.clock.now() + tokenLifetimeMs;
  const vantageToken = provider.vantage.allow({ tenantId, administrator: true, notAfterMs });
  return { ...common, vantageToken, tenantId };
}

function vantageClient(provider: Provider) {
  const clientId = `arranged-${crypto.randomUUID()}`;
  const client = { clientId, clientName: 'Arranged client', allowedGrantTypes: ['client_credentials'] };
  const scopes = ['openid', 'permissions', 'publicapi.all'];
  provider.vantage.addClient(tenantId, clientId, clientOf({ ...client, allowedScopes: scopes }));
  return { ...vantageAdministrator(provider), clientId };
}
