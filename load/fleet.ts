import { messageOf, PassgateError, type Target } from '../core/index.ts';
import type { DeviceRecord } from './protocol.ts';

/** Devices asked for in one request, so that no answer grows beyond a few megabytes. */
const devicesPerRequest = 5000;
const timeoutMs = 30_000;

/**
 * Has a simulator arrange a fleet: registered clients with a token each and a live code to poll.
 * @throws PassgateError `CONFIG` (exit 2) for a real provider, where this is not built yet; `TARGET_UNREACHABLE` (exit 3)
 */
export async function arrangeFleet(
  target: Target,
  devices: number,
  signal: AbortSignal,
): Promise<readonly DeviceRecord[]> {
  const { simulatorUrl } = target;
  if (simulatorUrl === undefined) {
    throw new PassgateError(
      'CONFIG',
      `${target.name} is not a simulator, and load cannot register a fleet with a real provider yet.`,
      'Run load against a simulator: `npx passgate simulate` starts one, and its URL is a target.',
    );
  }
  const fleet: DeviceRecord[] = [];
  while (fleet.length < devices) {
    const wanted = Math.min(devicesPerRequest, devices - fleet.length);
    const arranged = await arrange(`${simulatorUrl}/_simulator/fleet`, wanted, signal);
    if (arranged.length !== wanted) throw refused(`it arranged ${arranged.length} devices of ${wanted}`);
    fleet.push(...arranged);
  }
  return fleet;
}

async function arrange(url: string, devices: number, signal: AbortSignal): Promise<DeviceRecord[]> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ devices, sessions: true }),
    redirect: 'manual',
    signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
  }).catch((error: unknown) => {
    if (signal.aborted) throw new PassgateError('INTERRUPTED', 'The run was interrupted.', 'Start it again.');
    throw new PassgateError(
      'TARGET_UNREACHABLE',
      `The simulator at ${url} did not answer: ${causeOf(error)}.`,
      'Is it running, and is that its address?',
      { cause: error },
    );
  });
  if (!response.ok) throw refused(`it answered ${response.status}`);
  const body: unknown = await response.json().catch(() => undefined);
  const records = isFields(body) && Array.isArray(body.devices) ? body.devices.map(deviceOf) : [];
  const devicesRead = records.filter((record) => record !== undefined);
  if (devicesRead.length !== records.length) throw refused('a device lacks a field');
  return devicesRead;
}

const refused = (why: string): PassgateError =>
  new PassgateError(
    'TARGET_UNREACHABLE',
    `The simulator could not arrange the fleet: ${why}.`,
    'Both sides should be of the same version of Passgate.',
  );

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Printable ASCII and no tab: what the fleet file can hold, and a header too. */
const isPlain = (value: unknown): value is string =>
  typeof value === 'string' && /^[\x20-\x7e]+$/.test(value);

function deviceOf(value: unknown): DeviceRecord | undefined {
  if (!isFields(value)) return undefined;
  const { forwardedFor, deviceIdentifier, deviceInfo, accessToken, code, mvpd, notAfterMs } = value;
  if (!isPlain(forwardedFor) || !isPlain(deviceIdentifier) || !isPlain(deviceInfo)) return undefined;
  if (!isPlain(accessToken) || !isPlain(code) || !isPlain(mvpd) || typeof notAfterMs !== 'number')
    return undefined;
  return { forwardedFor, deviceIdentifier, deviceInfo, accessToken, code, mvpd, notAfterMs };
}

function causeOf(error: unknown): string {
  return messageOf(error instanceof Error && error.cause !== undefined ? error.cause : error);
}
