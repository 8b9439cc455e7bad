import type { DeviceRecord } from '../../protocol.ts';
import { devicesOfUser, type FleetDivision } from '../../virtual-users.ts';

/**
 * Writes the devices of one virtual user as a block of text. `from`: the number of the first of
 * `devices` in the whole fleet.
 */
export function encodeShare(
  devices: readonly DeviceRecord[],
  size: FleetDivision,
  user: number,
  from = 0,
): string {
  const { first, end } = devicesOfUser(size, user);
  return encodeBlock(devices.slice(first - from, end - from));
}

/**
 * The first line of a block is a JSON array of the values that many devices share; each other line
 * is one device, its fields separated by tabs and shared values given by their index. A device is
 * decoded only when it is due, because a hundred thousand objects would need too much memory.
 */
function encodeBlock(devices: readonly DeviceRecord[]): string {
  const numbers = new Map<string | number, number>();
  const common = (text: string | number): number => {
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  };
  const lines = devices.map((device) =>
    [
      device.forwardedFor,
      device.deviceIdentifier,
      common(device.deviceInfo),
      device.accessToken,
      device.code,
      common(device.mvpd),
      common(device.notAfterMs),
      ...(device.clientId === undefined ? [] : [device.clientId, device.clientSecret ?? '']),
      ...(device.resource === undefined ? [] : [common(device.resource)]),
    ].join('\t'),
  );
  return [JSON.stringify([...numbers.keys()]), ...lines].join('\n');
}

/** Fields that every line has. */
const ownFields = 7;

/** Reads the devices of one block, written by `encodeShare`. */
export class FleetBlock {
  private readonly text: string;
  private readonly common: readonly (string | number)[];
  /** Where each line begins; the last is the end of the text. */
  private readonly starts: Int32Array;
  readonly size: number;

  /** Throws on a text that `encodeShare` did not write. */
  constructor(text: string) {
    let size = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) size += 1;
    // Filled in place: an array of numbers, spread, takes k6's engine longer than all else at the
    // start.
    const starts = new Int32Array(size + 1);
    let start = 0;
    for (let line = 0; line < size; line += 1) {
      start = text.indexOf('\n', start) + 1;
      starts[line] = start;
    }
    starts[size] = text.length + 1;
    this.text = text;
    this.common = JSON.parse(text.slice(0, (starts[0] ?? 1) - 1));
    this.size = size;
    this.starts = starts;
  }

  /**
   * Runs for every request of a device: no destructuring, which in k6's engine costs five times
   * what splitting does, and no name of JavaScript's own, which it looks up anew each time.
   */
  device(index: number): DeviceRecord {
    const { common, starts } = this;
    const fields = this.text.substring(starts[index] ?? 0, (starts[index + 1] ?? 1) - 1).split('\t');
    const deviceInfo = common[+(fields[2] ?? '')];
    const mvpd = common[+(fields[5] ?? '')];
    const notAfterMs = common[+(fields[6] ?? '')];
    if (typeof deviceInfo !== 'string' || typeof mvpd !== 'string' || typeof notAfterMs !== 'number') {
      throw new Error('the fleet file has a line that is not a device');
    }
    const device = {
      forwardedFor: fields[0] ?? '',
      deviceIdentifier: fields[1] ?? '',
      deviceInfo,
      accessToken: fields[3] ?? '',
      code: fields[4] ?? '',
      mvpd,
      notAfterMs,
    };
    return fields.length === ownFields ? device : { ...device, ...this.furtherFields(fields) };
  }

  /** Reads what only some fleets have: credentials, and a resource in the last field. */
  private furtherFields(fields: readonly string[]): Partial<DeviceRecord> {
    const [, , , , , , , clientId, clientSecret] = fields;
    const hasCredentials =
      fields.length > ownFields + 1 && clientId !== undefined && clientSecret !== undefined;
    const hasResource = fields.length === ownFields + 1 || fields.length === ownFields + 3;
    return {
      ...(hasCredentials ? { clientId, clientSecret } : {}),
      ...(hasResource ? { resource: String(this.common[Number(fields[fields.length - 1])]) } : {}),
    };
  }
}
