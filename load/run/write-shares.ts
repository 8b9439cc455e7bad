import { join } from 'node:path';
import { writePrivateFile } from '../../core/index.ts';
import { encodeShare } from '../k6/devices/fleet-text.ts';
import type { DeviceRecord } from '../protocol.ts';
import type { FleetDivision } from '../virtual-users.ts';

/**
 * Writes the devices of one runner, a file for each of its virtual users, and returns the paths.
 * `from`: the number of the first of `devices` in the whole fleet.
 */
export async function writeShares(
  folder: string,
  devices: readonly DeviceRecord[],
  size: FleetDivision,
  runner: number,
  from = 0,
): Promise<readonly string[]> {
  const paths: string[] = [];
  for (let vu = 0; vu < size.virtualUsers; vu += 1) {
    const user = runner * size.virtualUsers + vu;
    const path = join(folder, `fleet-${user + 1}.txt`);
    await writePrivateFile(path, encodeShare(devices, size, user, from));
    paths.push(path);
  }
  return paths;
}
