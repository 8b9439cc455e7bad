import { bodyJsonOf, bounds, isRecord, messageOf, PassgateError } from '../../core/index.ts';
import type { FedDevice, Feeders } from '../feeders/feeder-data.ts';
import type { FleetNeeds } from '../scenarios/registry.ts';
import type { DeviceRange } from '../virtual-users.ts';
import { deviceInfoOf } from './device-kinds.ts';
import { deviceOf, type Fleet, type NeededTexts } from './fleet.ts';
import { signedInAmong } from './signed-in.ts';

/** Devices asked for in one request, so that no answer grows beyond a few megabytes. */
const devicesPerRequest = 5000;
const timeoutMs = 30_000;
const identity = ['forwardedFor', 'deviceIdentifier', 'deviceInfo', 'mvpd'] as const;
const neededOf: Readonly<Record<FleetNeeds['start'], NeededTexts>> = {
  bare: identity,
  registered: [...identity, 'accessToken'],
  session: [...identity, 'accessToken', 'code'],
};

export interface Arrangement {
  readonly simulatorUrl: string;
  readonly range: DeviceRange;
  readonly needs: FleetNeeds;
  /** Lifetime of tokens that end within the run. */
  readonly tokenLifetimeMs: number;
  readonly signal: AbortSignal;
  /** What devices have from files. */
  readonly feeders?: Feeders;
  /** What a simulator that is not on this machine wants to be shown. */
  readonly controlToken?: string;
}

type FleetDevice = Fleet['devices'][number];

/**
 * Arranges a fleet in bulk, through the control API of a simulator.
 * @throws PassgateError `TARGET_UNREACHABLE`, `INTERRUPTED` (exit 3)
 */
export async function arrangeFleet(arrangement: Arrangement): Promise<Fleet> {
  const { range, needs, tokenLifetimeMs, feeders } = arrangement;
  const { endingTokens, vantage } = needs;
  const numbers = Array.from({ length: range.end - range.first }, (_, index) => range.first + index);
  const signedIn = signedInAmong(numbers, needs);
  const arranged: Record<'signedIn' | 'others', FleetDevice[]> = { signedIn: [], others: [] };
  let softwareStatement = '';
  let requests = 0;
  const startMs = Date.now();
  for (const [list, ofList] of [
    [arranged.signedIn, numbers.filter((number) => signedIn.has(number))],
    [arranged.others, numbers.filter((number) => !signedIn.has(number))],
  ] as const) {
    while (list.length < ofList.length) {
      const next = ofList.slice(list.length, list.length + devicesPerRequest);
      const wanted = next.length;
      const body = await post(arrangement, '/_simulator/fleet', {
        devices: wanted,
        registered: needs.start !== 'bare',
        sessions: needs.start === 'session',
        authenticated: list === arranged.signedIn,
        ...(feeders === undefined ? {} : { identities: next.map(identityIn(feeders)) }),
        ...(endingTokens === undefined ? {} : { tokenLifetimeSeconds: Math.ceil(tokenLifetimeMs / 1000) }),
      });
      requests += 1;
      const part = devicesOf(body, needs);
      if (part.length !== wanted) throw refused(`it arranged ${part.length} of ${wanted} devices`);
      if (feeders !== undefined) assertFed(part, next.map(feeders.device));
      list.push(...part);
      if (typeof body.softwareStatement === 'string') softwareStatement = body.softwareStatement;
    }
  }
  const vantageToken = vantage === undefined ? undefined : await administrator(arrangement);
  return {
    devices: inOrder(numbers, signedIn, arranged).map((device, at) =>
      fedDevice(device, feeders?.device(numbers[at] ?? 0)),
    ),
    secrets: { softwareStatement, ...(vantageToken === undefined ? {} : { vantageToken }) },
    ...(endingTokens === undefined
      ? {}
      : { tokensEndAtMs: startMs + Math.ceil(tokenLifetimeMs / 1000) * 1000 }),
    requests: requests + (vantageToken === undefined ? 0 : 1),
  };
}

/** Gives each number its device, of those whose viewers have logged in or of the others. */
function inOrder(
  numbers: readonly number[],
  signedIn: ReadonlySet<number>,
  arranged: { readonly signedIn: readonly FleetDevice[]; readonly others: readonly FleetDevice[] },
): FleetDevice[] {
  const [next, others] = [arranged.signedIn.values(), arranged.others.values()];
  return numbers.flatMap((number) => {
    const { value } = (signedIn.has(number) ? next : others).next();
    return value === undefined ? [] : [{ ...value, deviceInfo: deviceInfoOf(number) }];
  });
}

/** Returns what a simulator is told of a device; what it says of itself only k6 must know. */
const identityIn =
  ({ device }: Feeders) =>
  (number: number) => {
    const { deviceIdentifier, forwardedFor, mvpd } = device(number);
    return { deviceIdentifier, forwardedFor, mvpd };
  };

/** Refuses a simulator that did not take the identities of a feeder. */
function assertFed(part: readonly FleetDevice[], wanted: readonly FedDevice[]): void {
  const names = ['deviceIdentifier', 'forwardedFor', 'mvpd'] as const;
  const isFed = part.every((device, at) =>
    names.every((name) => wanted[at]?.[name] === undefined || device[name] === wanted[at]?.[name]),
  );
  if (!isFed) throw refused('it did not take what the feeders say of the devices');
}

function fedDevice(device: FleetDevice, fed: FedDevice = {}): FleetDevice {
  const { deviceInfo = device.deviceInfo, resource } = fed;
  return { ...device, deviceInfo, ...(resource === undefined ? {} : { resource }) };
}

function devicesOf(body: Readonly<Record<string, unknown>>, needs: FleetNeeds): FleetDevice[] {
  const given: readonly unknown[] = Array.isArray(body.devices) ? body.devices : [];
  const records = given.map((device) => {
    // What a device says of itself follows from its number, which it gets later.
    const described = isRecord(device) ? { ...device, deviceInfo: deviceInfoOf(0) } : device;
    return deviceOf(described, neededOf[needs.start], needs.credentials === true);
  });
  const read = records.filter((record) => record !== undefined);
  if (read.length !== records.length) throw refused('it returned a device without a required field');
  return read;
}

async function administrator(access: ArrangingAccess): Promise<string> {
  const state = 'a Vantage administrator';
  const { vantageToken } = await post(access, '/_simulator/states', { state, action: 'setup' });
  if (typeof vantageToken !== 'string')
    throw refused('it returned no vantageToken for the tenant administrator');
  return vantageToken;
}

type ArrangingAccess = Pick<Arrangement, 'simulatorUrl' | 'signal' | 'controlToken'>;

async function post(
  { simulatorUrl, signal, controlToken }: ArrangingAccess,
  path: string,
  body: object,
): Promise<Readonly<Record<string, unknown>>> {
  const url = simulatorUrl + path;
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(controlToken === undefined ? {} : { authorization: `Bearer ${controlToken}` }),
    },
    body: JSON.stringify(body),
    redirect: 'manual',
    signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
  }).catch((error: unknown) => {
    if (signal.aborted) throw new PassgateError('INTERRUPTED', 'The run was interrupted.', 'Rerun the load.');
    throw new PassgateError(
      'TARGET_UNREACHABLE',
      `The simulator at ${url} did not respond: ${causeOf(error)}.`,
      'Check that the target is running and that its address is correct.',
      { cause: error },
    );
  });
  const answer = await bodyJsonOf(response, bounds.fleetBody).catch(() => undefined);
  if (!response.ok) throw refused(`it returned ${response.status}${reasonIn(answer)}`);
  return isRecord(answer) ? answer : {};
}

/** Returns what the control API says is wrong: names of the catalogue, and no value of a device. */
const reasonIn = (answer: unknown): string =>
  isRecord(answer) && typeof answer.error === 'string' ? ` (${answer.error.replace(/\.$/, '')})` : '';

const refused = (why: string): PassgateError =>
  new PassgateError(
    'TARGET_UNREACHABLE',
    `The simulator could not arrange the fleet: ${why}.`,
    'Use the same version of Passgate for the simulator and for the load.',
  );

function causeOf(error: unknown): string {
  return messageOf(error instanceof Error && error.cause !== undefined ? error.cause : error);
}
