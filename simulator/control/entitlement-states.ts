import {
  type MvpdKind,
  mvpdKinds,
  type StateName,
  type StateParams,
  type Trouble,
  troubles,
} from '../../contracts/states.ts';
import type { Mvpd } from '../catalogue/mvpd.ts';
import type { ItemErrorCode } from '../http/enhanced-errors.ts';
import type { Provider } from '../provider.ts';
import type { Profile } from '../state/model.ts';
import { modelWithout, platformPartNames } from '../state/platforms.ts';
import { grantProfile } from '../state/profiles.ts';
import { sharedIdentity } from '../state/single-sign-on.ts';
import { type ArrangedClient, arrangeClient, arrangedParameters, arrangeSession } from './arrangement.ts';
import { partnerParams, partnerValues } from './partner-framework.ts';
import { type ControlFields, flag, mvpdField } from './read-fields.ts';
import { defined, none, oneOfField, type StateHandler } from './state-handler.ts';

type EntitlementState =
  | 'a token that does not cover a service provider'
  | 'a device of a platform that is not set up'
  | 'a device before the login'
  | 'a viewer who has logged in'
  | 'a viewer signed in through a partner'
  | 'a viewer known by a shared identity'
  | 'a temporary pass that is used up'
  | 'a viewer whose MVPD denies a resource';

/** States of viewers, their MVPDs and their devices. */
export const entitlementStates: {
  readonly [Name in Extract<StateName, EntitlementState>]: StateHandler<Name>;
} = {
  'a token that does not cover a service provider': {
    read: none,
    arrange: withoutServiceProvider,
  },
  'a device of a platform that is not set up': {
    read: (given) => defined({ without: oneOfField(given, 'without', platformPartNames) }),
    arrange: (provider, { without = 'platform' }) => {
      const deviceInfo = Buffer.from(JSON.stringify({ model: modelWithout(without) })).toString('base64');
      return { ...arrangeClient(provider).values, deviceInfo };
    },
  },
  'a device before the login': {
    read: (given) =>
      defined({ at: kind(given), partnerAsked: flag(given, 'partnerAsked'), ...partnerParams(given) }),
    arrange: beforeLogin,
  },
  'a viewer who has logged in': {
    read: (given, { catalogue }) =>
      defined({
        mvpd: mvpdField(catalogue, given)?.id,
        at: kind(given),
        expired: flag(given, 'expired'),
        invalidated: flag(given, 'invalidated'),
      }),
    arrange: (provider, params) => loggedIn(provider, params).values,
  },
  'a viewer signed in through a partner': {
    read: (given) => defined({ atMvpd: flag(given, 'atMvpd'), ...partnerParams(given) }),
    arrange: throughPartner,
  },
  'a viewer known by a shared identity': {
    read: (given) => defined({ identity: oneOfField(given, 'identity', ['platform', 'service']) }),
    arrange: bySharedIdentity,
  },
  'a temporary pass that is used up': {
    read: (given) =>
      defined({
        promotional: flag(given, 'promotional'),
        by: oneOfField(given, 'by', ['time', 'resources', 'recall']),
      }),
    arrange: usedUpPass,
  },
  'a viewer whose MVPD denies a resource': {
    read: (given, { catalogue }) =>
      defined({
        mvpd: mvpdField(catalogue, given)?.id,
        at: kind(given),
        because: oneOfField(given, 'because', troubles),
      }),
    arrange: deniedResource,
  },
};

const errorOfTrouble: Readonly<Record<Exclude<Trouble, 'denied'>, ItemErrorCode>> = {
  'parental controls': 'authorization_denied_by_parental_controls',
  'away from home': 'authorization_denied_by_hba_policies',
  'session ended': 'authorization_denied_by_session_invalidated',
  'viewer unknown': 'identity_not_recognized_by_mvpd',
  'line dropped': 'network_received_error',
  'line dead': 'network_connection_timeout',
  'line slow': 'maximum_execution_time_exceeded',
  'decision broken': 'internal_server_error',
};

const temporaryIdentity = Buffer.from('viewer@passgate.example').toString('base64');

function kind(given: ControlFields): MvpdKind | undefined {
  return oneOfField(given, 'at', mvpdKinds);
}

function mvpdOf(
  { catalogue }: Provider,
  { mvpd: id, at = 'regular' }: { mvpd?: string; at?: MvpdKind },
): Mvpd {
  const mvpd = id === undefined ? catalogue.mvpdOf(at) : catalogue.findMvpd(id);
  if (mvpd === undefined) throw new Error(`The catalogue has no MVPD "${id}".`);
  return mvpd;
}

/** The application may speak for every service provider but the last. */
function withoutServiceProvider(provider: Provider) {
  const ids = [...provider.catalogue.serviceProviders.keys()];
  const foreignServiceProvider = ids.at(-1) ?? '';
  const application = provider.applications.create({ serviceProviders: ids.slice(0, -1) });
  return { ...arrangeClient(provider, { application }).values, foreignServiceProvider };
}

function beforeLogin(provider: Provider, params: StateParams<'a device before the login'>) {
  const mvpd = mvpdOf(provider, params);
  const arranged = arrangeClient(provider);
  const session = arrangeSession(provider, arranged, mvpd.id);
  if (params.partnerAsked === true) {
    arranged.device.partnerRequest = mvpdOf(provider, { at: 'known to a partner and not set up for it' });
  }
  return {
    ...valuesOf(arranged, session.code, mvpd),
    ...partnerValues(provider.catalogue, mvpd, params, provider.clock.now()),
    temporaryIdentity: identityOf(arranged),
  };
}

function valuesOf({ values }: ArrangedClient, code: string, { id }: Mvpd) {
  return { ...values, ...arrangedParameters, code, mvpd: id };
}

/**
 * Returns an identity of its own for the viewer of each arrangement, because trials are found by
 * it.
 */
function identityOf({ client }: ArrangedClient): string {
  return Buffer.from(`${temporaryIdentity} ${client.id}`).toString('base64');
}

interface LoginParams {
  mvpd?: string;
  at?: MvpdKind;
  expired?: boolean;
  invalidated?: boolean;
}

function loggedIn(provider: Provider, params: LoginParams) {
  const mvpd = mvpdOf(provider, params);
  const arranged = arrangeClient(provider);
  const session = arrangeSession(provider, arranged, mvpd.id);
  const values = valuesOf(arranged, session.code, mvpd);
  if (mvpd.kind !== 'regular' || mvpd.degradation !== undefined) return { profile: undefined, values };
  const nowMs = provider.clock.now();
  const loggedInAtMs = params.expired === true ? nowMs - mvpd.authenticationTtlSeconds * 1000 - 1000 : nowMs;
  const profile: Profile = grantProfile(arranged.device, mvpd, 'regular', loggedInAtMs);
  profile.invalidated = params.invalidated === true;
  return { profile, values };
}

function throughPartner(provider: Provider, params: StateParams<'a viewer signed in through a partner'>) {
  const mvpd = mvpdOf(provider, { at: 'known to a partner' });
  const arranged = arrangeClient(provider);
  const session = arrangeSession(provider, arranged, mvpd.id);
  const nowMs = provider.clock.now();
  grantProfile(arranged.device, mvpd, params.atMvpd === true ? 'regular' : 'appleSSO', nowMs);
  return {
    ...valuesOf(arranged, session.code, mvpd),
    ...partnerValues(provider.catalogue, mvpd, params, nowMs),
  };
}

function bySharedIdentity(provider: Provider, params: StateParams<'a viewer known by a shared identity'>) {
  const mvpd = mvpdOf(provider, {});
  const other = arrangeClient(provider);
  const profile = grantProfile(other.device, mvpd, 'regular', provider.clock.now());
  const arranged = arrangeClient(provider);
  const session = arrangeSession(provider, arranged, mvpd.id);
  const claims = Buffer.from(JSON.stringify({ sub: arranged.client.id })).toString('base64url');
  const sharedToken = `eyJhbGciOiJub25lIn0.${claims}.shared`;
  const type = params.identity === 'service' ? 'serviceTokenSSO' : 'platformSSO';
  const identity = sharedIdentity(type, sharedToken);
  if (identity !== undefined) provider.singleSignOn.save(identity, profile);
  return { ...valuesOf(arranged, session.code, mvpd), sharedToken };
}

function usedUpPass(provider: Provider, params: StateParams<'a temporary pass that is used up'>) {
  const { promotional = false, by = 'time' } = params;
  const mvpd = mvpdOf(provider, { at: promotional ? 'promotional' : 'temporary' });
  const arranged = arrangeClient(provider);
  const session = arrangeSession(provider, arranged, mvpd.id);
  const identity = identityOf(arranged);
  const nowMs = provider.clock.now();
  const startedMs = by === 'time' ? nowMs - mvpd.authenticationTtlSeconds * 1000 - 1000 : nowMs;
  const { deviceIdentifier } = arranged.values;
  const trial = provider.trials.findOrStart(
    mvpd,
    deviceIdentifier,
    promotional ? identity : undefined,
    startedMs,
  );
  if (by === 'recall') trial.invalidated = true;
  for (let played = 0; by === 'resources' && played < (mvpd.maximumResources ?? 0); played += 1) {
    trial.resources.add(`played-${played}`);
  }
  return { ...valuesOf(arranged, session.code, mvpd), temporaryIdentity: identity };
}

function deniedResource(provider: Provider, params: StateParams<'a viewer whose MVPD denies a resource'>) {
  const { because = 'denied' } = params;
  const { profile, values } = loggedIn(provider, params);
  if (because === 'denied') {
    const resource = 'members-only';
    if (profile !== undefined) profile.deniedResources = new Set([resource]);
    return { ...values, deniedResource: resource };
  }
  const code = errorOfTrouble[because];
  const troubled = [...mvpdOf(provider, params).troubledResources].find(([, trouble]) => trouble === code);
  if (troubled === undefined)
    throw new Error(`${values.mvpd} has no resource with the trouble "${because}" in the catalogue.`);
  return { ...values, deniedResource: troubled[0] };
}
