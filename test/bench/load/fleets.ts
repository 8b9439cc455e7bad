import type { Target } from '../../../core/index.ts';
import type { DeviceRecord } from '../../../load/protocol.ts';
import { arrangeFleet } from '../../../load/set-up/arrange-fleet.ts';

export interface Load {
  readonly devices: number;
  readonly intervalMs: number;
  readonly durationMs: number;
}

/** Devices with a token and a code to poll; `authenticated`: whose viewers have logged in. */
export async function fleetAt(
  target: Target,
  devices: number,
  authenticated: boolean,
): Promise<readonly DeviceRecord[]> {
  const { simulatorUrl = '' } = target;
  const fleet = await arrangeFleet({
    simulatorUrl,
    range: { first: 0, end: devices },
    needs: { start: 'session', authenticatedShare: authenticated ? 1 : 0 },
    tokenLifetimeMs: 0,
    signal: AbortSignal.timeout(120_000),
  });
  return fleet.devices;
}

/**
 * The fleet as a script by hand has it: for each device a URL and the headers that Passgate's devices send, too; with `decisions` also where it
 * requests those, and its MVPD.
 */
export function handWritten(target: Target, fleet: readonly DeviceRecord[], decisions = false): string {
  const base = `${target.origins['rest-v2']}/api/v2/${target.serviceProvider}`;
  return JSON.stringify(
    fleet.map((device) => ({
      url: `${base}/profiles/code/${device.code}`,
      ...(decisions ? { decisions: `${base}/decisions`, mvpd: device.mvpd } : {}),
      headers: {
        Accept: 'application/json',
        Authorization: `Bearer ${device.accessToken}`,
        'AP-Device-Identifier': device.deviceIdentifier,
        'X-Device-Info': device.deviceInfo,
        'X-Forwarded-For': device.forwardedFor,
      },
    })),
  );
}
