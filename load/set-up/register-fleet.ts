import { randomUUID } from 'node:crypto';
import {
  HookFailed,
  isRecord,
  PassgateError,
  type SecretKind,
  secretOf,
  variablesFor,
} from '../../core/index.ts';
import type { DeviceRecord } from '../protocol.ts';
import { deviceInfoOf } from './device-kinds.ts';
import type { Fleet } from './fleet.ts';
import type { FleetRequest } from './fleet-request.ts';
import { type ProviderCalls, providerCallsOf } from './provider-calls.ts';
import { signedInAmong } from './signed-in.ts';

/** Devices that are made ready at the same time; each sends one request after the other. */
const atOnce = 16;
const parameters = { domainName: 'passgate.example', redirectUrl: 'https://passgate.example/signed-in' };

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
type Draft = Mutable<DeviceRecord>;

/**
 * Registers a fleet with a provider, each device as its application would: credentials, a token, a
 * session.
 */
export async function registerFleet(request: FleetRequest): Promise<Fleet> {
  const { plan, needs, range, learnSecret, feeders } = request;
  const fed = feeders?.device ?? (() => ({}));
  const devices = Array.from({ length: range.end - range.first }, (_, index) => ({
    ...identityOf(range.first + index),
    ...fed(range.first + index),
  }));
  if (needs.vantage === true) {
    return {
      devices,
      secrets: { vantageToken: requiredSecret(request, 'vantageToken') },
      requests: 0,
    };
  }
  const softwareStatement = requiredSecret(request, 'softwareStatement');
  const secrets = { softwareStatement };
  if (needs.start === 'bare') return { devices, secrets, requests: 0 };
  const signedIn = signedInDevices(request);
  const calls = providerCallsOf(request);
  const startedMs = Date.now();
  let mvpd = '';
  await eachOf([...devices.entries()], async ([index, device]) => {
    await register(calls, device, softwareStatement);
    for (const secret of [device.clientSecret ?? '', device.accessToken]) learnSecret(secret);
    if (device.mvpd === '') {
      if (mvpd === '') mvpd = await anyMvpd(calls, device, plan.serviceProvider);
      device.mvpd = mvpd;
    }
    const isSignedIn = signedIn.has(range.first + index);
    if (needs.start === 'session' || isSignedIn) await openSession(calls, device, plan.serviceProvider);
    if (isSignedIn) await signIn(request, device);
  });
  const records = needs.credentials === true ? devices : devices.map(withoutCredentials);
  const tokensEndAtMs = Date.now() + renewalAfterMs(plan);
  return {
    devices: records,
    secrets,
    requests: calls.requests(),
    ...(needs.endingTokens === true ? { tokensEndAtMs: Math.max(startedMs, tokensEndAtMs) } : {}),
  };
}

/**
 * Returns how long after the start of its schedule a fleet renews its tokens: the provider says how
 * long they last, and devices that are to end theirs together do so in the middle of the run.
 */
export function renewalAfterMs({ rampMs, durationMs }: FleetRequest['plan']): number {
  return rampMs + durationMs / 2;
}

/** At one sign-in a second, a fleet waits no longer than this for its viewers. */
const mostSignIns = 15 * 60;

/**
 * Returns the numbers of the devices whose viewers are to be signed in before the run.
 * @throws PassgateError `CONFIG` (exit 2) where nobody can sign in, `USAGE` where it would take too
 *   long
 */
function signedInDevices({ range, needs, target, viewers }: FleetRequest): ReadonlySet<number> {
  const share = needs.authenticatedShare ?? 0;
  const all = Array.from({ length: range.end - range.first }, (_, index) => range.first + index);
  const numbers = signedInAmong(all, needs);
  if (numbers.size > 0 && viewers === undefined) {
    throw new PassgateError(
      'CONFIG',
      `The scenario begins with viewers who have signed in, and ${target.name} is not a simulator and has no hook signIn.`,
      'Give signIn for this target in passgate.config.ts (docs/gate.md), or choose polling, registration or regcode.',
    );
  }
  if (numbers.size <= mostSignIns) return numbers;
  throw new PassgateError(
    'USAGE',
    `${numbers.size} viewers of ${target.name} would sign in before the run, one each second, which takes too long.`,
    `Give --devices ${Math.floor(mostSignIns / share)} or fewer.`,
  );
}

async function signIn({ viewers, target }: FleetRequest, { code, mvpd }: DeviceRecord): Promise<void> {
  await viewers?.signIn(code, mvpd).catch((error: unknown) => {
    if (!(error instanceof HookFailed)) throw error;
    throw new PassgateError(
      'TARGET_UNREACHABLE',
      `The viewers of ${target.name} could not sign in before the run. ${error.message}`,
      error.hint,
    );
  });
}

/** What devices need of the owner of a provider. */
const wantedSecrets = {
  softwareStatement: 'a software statement',
  vantageToken: 'the token of an administrator',
} as const satisfies Partial<Record<SecretKind, string>>;

function requiredSecret(
  { world, target, learnSecret }: FleetRequest,
  kind: keyof typeof wantedSecrets,
): string {
  const { value } = secretOf(target, world.env, kind);
  if (value === '') {
    throw new PassgateError(
      'CONFIG',
      `${target.name} is not a simulator, so registering a fleet with it requires ${wantedSecrets[kind]}.`,
      `Set ${variablesFor(target.name, kind).join(' or ')} in the environment, or configure a command that prints it (docs/gate.md).`,
    );
  }
  learnSecret(value);
  return value;
}

/**
 * Returns an identity of its own for a device; addresses are of the range reserved for benchmarks
 * (RFC 2544), then of a private one.
 */
function identityOf(number: number): Draft {
  const benchmark = 2 ** 17;
  const low = `${(number >> 8) & 255}.${number & 255}`;
  const forwardedFor =
    number < benchmark ? `198.${18 + ((number >> 16) & 1)}.${low}` : `10.${(number >> 16) & 255}.${low}`;
  return {
    forwardedFor,
    deviceIdentifier: `fingerprint ${Buffer.from(randomUUID()).toString('base64')}`,
    deviceInfo: deviceInfoOf(number),
    accessToken: '',
    code: '',
    mvpd: '',
    notAfterMs: 0,
  };
}

async function register(calls: ProviderCalls, device: Draft, softwareStatement: string): Promise<void> {
  const credentials = await calls.dcr('registerClient', device, {
    json: { software_statement: softwareStatement },
  });
  device.clientId = calls.text(credentials, 'registerClient', 'client_id');
  device.clientSecret = calls.text(credentials, 'registerClient', 'client_secret');
  const token = await calls.dcr('issueToken', device, {
    form: {
      client_id: device.clientId,
      client_secret: device.clientSecret,
      grant_type: 'client_credentials',
    },
  });
  device.accessToken = calls.text(token, 'issueToken', 'access_token');
}

/** Returns the first MVPD that requires a viewer to log in. */
async function anyMvpd(calls: ProviderCalls, device: DeviceRecord, serviceProvider: string): Promise<string> {
  const body = await calls.restV2('getConfiguration', device, `/${serviceProvider}/configuration`);
  const requestor = isRecord(body.requestor) ? body.requestor : {};
  const mvpds: readonly unknown[] = Array.isArray(requestor.mvpds) ? requestor.mvpds : [];
  const regular = mvpds.find((mvpd) => isRecord(mvpd) && mvpd.isTempPass !== true);
  return calls.text(isRecord(regular) ? regular : {}, 'getConfiguration', 'id');
}

async function openSession(calls: ProviderCalls, device: Draft, serviceProvider: string): Promise<void> {
  const form = { mvpd: device.mvpd, ...parameters };
  const body = await calls.restV2('createSession', device, `/${serviceProvider}/sessions`, form);
  device.code = calls.text(body, 'createSession', 'code');
  const lifetimeMs = Number(body.notAfter) - Number(body.notBefore);
  device.notAfterMs = Date.now() + (lifetimeMs > 0 ? lifetimeMs : 0);
}

function withoutCredentials({ clientId: _id, clientSecret: _secret, ...device }: DeviceRecord): DeviceRecord {
  return device;
}

/** Works on a few items at once, and stops at the first error. */
async function eachOf<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const [first, ...others] = items;
  // The first one alone finds out whether the provider can be used at all.
  if (first !== undefined) await work(first);
  const left = others[Symbol.iterator]();
  const workers = Array.from({ length: atOnce }, async () => {
    for (const item of left) await work(item);
  });
  await Promise.all(workers);
}
