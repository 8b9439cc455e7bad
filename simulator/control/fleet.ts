import { isRecord } from '../../core/basics.ts';
import type { Mvpd } from '../catalogue/mvpd.ts';
import type { Provider } from '../provider.ts';
import type { Application } from '../state/applications.ts';
import { grantProfile } from '../state/profiles.ts';
import {
  type ArrangedClient,
  arrangeClient,
  arrangeDevice,
  arrangeSession,
  type GivenIdentity,
} from './arrangement.ts';
import { badRequest, type ControlFields, flag, mvpdField, number, text } from './read-fields.ts';

const maximumDevices = 200_000;
const maximumLifetimeSeconds = 10 * 365 * 86_400;
const registrationCodeLifetimeSeconds = 1800;

interface FleetPlan {
  readonly mvpd: Mvpd;
  readonly sessions: boolean;
  readonly authenticated: boolean;
  readonly registrationCodes: boolean;
  readonly codeLifetimeSeconds: number | undefined;
  /** The same time for all devices, so that the fleet's codes and tokens expire together. */
  readonly nowMs: number;
}

/**
 * Arranges many devices of one application at once. `{devices, mvpd?, registered?, sessions?,
 * authenticated?, registrationCodes?, codeLifetimeSeconds?, tokenLifetimeSeconds?, identities?}` →
 * `{softwareStatement, devices: […]}`. By default each device has credentials, a token and a live
 * code; `registered: false` gives it an identity only. The lifetimes also apply to the tokens and
 * codes that the fleet requests later. `identities` has `{deviceIdentifier?, forwardedFor?, mvpd?}` for
 * each device.
 */
export async function arrangeFleet(provider: Provider, body: ControlFields) {
  const devices = whole(body, 'devices', maximumDevices) ?? 0;
  if (devices === 0) throw badRequest(`devices must be a whole number from 1 to ${maximumDevices}`);
  const codeLifetimeSeconds = whole(body, 'codeLifetimeSeconds', maximumLifetimeSeconds);
  const application = applicationOf(provider, {
    accessTokenLifetimeSeconds: whole(body, 'tokenLifetimeSeconds', maximumLifetimeSeconds),
    sessionLifetimeSeconds: codeLifetimeSeconds,
  });
  const nowMs = provider.clock.now();
  const plan: FleetPlan = {
    mvpd: mvpdOf(provider, body),
    sessions: flag(body, 'sessions') ?? true,
    authenticated: flag(body, 'authenticated') ?? false,
    registrationCodes: flag(body, 'registrationCodes') ?? false,
    codeLifetimeSeconds,
    nowMs,
  };
  const registered = flag(body, 'registered') ?? true;
  const identities = identitiesIn(body, devices);
  const planFor = (at: number): FleetPlan => {
    const identity = identities[at];
    return identity?.mvpd === undefined
      ? plan
      : { ...plan, mvpd: mvpdOf(provider, { ...body, ...identity }) };
  };
  const arrange = registered
    ? (_: unknown, at: number) => registeredDevice(provider, application, planFor(at), identities[at])
    : (_: unknown, at: number) => bareDevice(provider, planFor(at), identities[at]);
  return {
    softwareStatement: await provider.applications.statementFor(application, { issuedAtMs: nowMs }),
    devices: Array.from({ length: devices }, arrange),
  };
}

/**
 * Returns the reference application, or a new one for other lifetimes, so that other devices keep
 * theirs.
 */
function applicationOf(
  { applications }: Provider,
  lifetimes: {
    accessTokenLifetimeSeconds: number | undefined;
    sessionLifetimeSeconds: number | undefined;
  },
): Application {
  const { accessTokenLifetimeSeconds, sessionLifetimeSeconds } = lifetimes;
  if (accessTokenLifetimeSeconds === undefined && sessionLifetimeSeconds === undefined)
    return applications.reference;
  return applications.create({
    ...(accessTokenLifetimeSeconds === undefined ? {} : { accessTokenLifetimeSeconds }),
    ...(sessionLifetimeSeconds === undefined ? {} : { sessionLifetimeSeconds }),
  });
}

/** Returns a device that was installed but never started: it has no credentials yet. */
function bareDevice(provider: Provider, { mvpd }: FleetPlan, given?: GivenIdentity) {
  const { traits: _, ...identity } = arrangeDevice(provider, given);
  return { ...identity, mvpd: mvpd.id };
}

function registeredDevice(
  provider: Provider,
  application: Application,
  plan: FleetPlan,
  identity?: GivenIdentity,
) {
  const { nowMs } = plan;
  const arranged = arrangeClient(provider, {
    application,
    nowMs,
    ...(identity === undefined ? {} : { identity }),
  });
  const session = plan.sessions ? arrangeSession(provider, arranged, plan.mvpd.id, nowMs) : undefined;
  if (plan.authenticated) grantProfile(arranged.device, plan.mvpd, 'regular', nowMs);
  return {
    ...arranged.values,
    mvpd: plan.mvpd.id,
    ...(session === undefined ? {} : { code: session.code, notAfterMs: session.notAfterMs }),
    ...(plan.registrationCodes ? registrationCode(provider, arranged, plan) : {}),
  };
}

function registrationCode(provider: Provider, { client, traits, values }: ArrangedClient, plan: FleetPlan) {
  const { nowMs, codeLifetimeSeconds = registrationCodeLifetimeSeconds } = plan;
  const { requestor } = provider.catalogue;
  const { code } = provider.regcodes.create({
    requestor,
    mvpd: plan.mvpd.id,
    deviceId: values.deviceIdentifier,
    traits,
    application: client.application,
    generatedMs: nowMs,
    expiresMs: nowMs + codeLifetimeSeconds * 1000,
  });
  return { registrationCode: code };
}

/** Returns what is given of each device: nothing, or as many identities as devices. */
function identitiesIn({ identities = [] }: ControlFields, devices: number): readonly GivenIdentity[] {
  if (!Array.isArray(identities) || (identities.length > 0 && identities.length !== devices)) {
    throw badRequest('identities must be a list with one for each device');
  }
  return identities.map((identity: unknown) => {
    const fields = isRecord(identity) ? identity : {};
    const [deviceIdentifier, forwardedFor, mvpd] = ['deviceIdentifier', 'forwardedFor', 'mvpd'].map((name) =>
      text(fields, name),
    );
    return {
      ...(deviceIdentifier === undefined ? {} : { deviceIdentifier }),
      ...(forwardedFor === undefined ? {} : { forwardedFor }),
      ...(mvpd === undefined ? {} : { mvpd }),
    };
  });
}

function mvpdOf({ catalogue }: Provider, body: ControlFields): Mvpd {
  const chosen = mvpdField(catalogue, body) ?? catalogue.defaultMvpd;
  if (body.authenticated === true && (!chosen.integrated || chosen.kind !== 'regular'))
    throw badRequest(
      `viewers cannot log in at ${chosen.id}; name an MVPD of the kind regular that is integrated`,
    );
  return chosen;
}

function whole(fields: ControlFields, name: string, maximum: number): number | undefined {
  const value = number(fields, name);
  if (value === undefined || (Number.isInteger(value) && value >= 1 && value <= maximum)) return value;
  throw badRequest(`${name} must be a whole number from 1 to ${maximum}`);
}
