import { createHash } from 'node:crypto';
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { closest } from 'fastest-levenshtein';
import { isRecord, PassgateError, parsedJson, wireText } from '../../core/index.ts';
import { type FeederRow, feederError, readFeederFile } from './feeder-file.ts';

/** Feeders as somebody wrote them: `{ devices: 'devices.csv', mvpds: …, resources: … }`. */
export interface WrittenFeeders {
  readonly value: unknown;
  /** `/app/passgate.config.ts: feeders`. */
  readonly place: string;
  /** Where relative paths begin. */
  readonly folder: string;
}

/** What a device has from feeders; the rest is made up as without them. */
export interface FedDevice {
  readonly deviceIdentifier?: string;
  readonly forwardedFor?: string;
  readonly deviceInfo?: string;
  readonly mvpd?: string;
  readonly resource?: string;
}

/** The rows of all feeders of a run. */
export interface Feeders {
  /** Of the data, so that parts of a run on several machines are known to have the same. */
  readonly fingerprint: string;
  /** What a device of the fleet has, by its number: the same whoever runs it. */
  readonly device: (number: number) => FedDevice;
  /** Refuses a fleet with more devices than there are identities. */
  readonly assertEnough: (devices: number) => void;
}

/** The files that there may be, and the columns of each. */
const columnsOf = {
  devices: ['deviceIdentifier', 'forwardedFor', 'deviceInfo'],
  mvpds: ['mvpd'],
  resources: ['resource'],
} as const;
type FeederName = keyof typeof columnsOf;
const feederNames: readonly FeederName[] = ['devices', 'mvpds', 'resources'];

/**
 * Reads the files of feeders.
 * @throws PassgateError `CONFIG` or `INPUT_FILE` (exit 2) that names the file and the line
 */
export async function readFeeders({ value, place, folder }: WrittenFeeders): Promise<Feeders> {
  const paths = pathsIn(value, place);
  const rows: Record<FeederName, readonly FeederRow[]> = { devices: [], mvpds: [], resources: [] };
  const hash = createHash('sha256');
  for (const name of feederNames) {
    const given = paths[name];
    if (given === undefined) continue;
    const file = await readFeederFile(resolve(folder, given), columnsOf[name]);
    rows[name] = file.rows;
    hash.update(`${name} ${file.sha256}\n`);
    if (name === 'devices') assertDevices(file.rows);
    else assertComplete(file.rows, columnsOf[name][0]);
  }
  const { devices, mvpds, resources } = rows;
  const infos = devices.map(({ values }) => encodedInfo(values.deviceInfo ?? ''));
  const hasIdentities = devices.some(({ values }) => (values.deviceIdentifier ?? '') !== '');
  return {
    fingerprint: hash.digest('hex'),
    device: (number) => {
      const at = devices.length === 0 ? 0 : number % devices.length;
      const { deviceIdentifier, forwardedFor } = devices[at]?.values ?? {};
      const mvpd = mvpds[number % mvpds.length]?.values.mvpd;
      const resource = resources[number % resources.length]?.values.resource;
      return filled({
        deviceIdentifier: encodedId(deviceIdentifier),
        forwardedFor,
        deviceInfo: infos[at],
        mvpd,
        resource,
      });
    },
    assertEnough: (count) => {
      if (!hasIdentities || count <= devices.length) return;
      throw new PassgateError(
        'USAGE',
        `${resolve(folder, paths.devices ?? '')} has ${devices.length} devices, and the run has ${count}: two devices with one identifier would be one to the provider.`,
        `Give --devices ${devices.length}, or more rows.`,
      );
    },
  };
}

function pathsIn(value: unknown, place: string): Partial<Record<FeederName, string>> {
  const hint = "Write feeders: { devices: 'devices.csv', mvpds: 'mvpds.json', resources: 'resources.csv' }.";
  if (!isRecord(value)) throw new PassgateError('CONFIG', `${place} should be an object of files.`, hint);
  for (const [name, path] of Object.entries(value)) {
    if (!feederNames.some((known) => known === name)) {
      const nearest = closest(name, feederNames);
      throw new PassgateError(
        'CONFIG',
        `${place} has an unknown property "${name}". Did you mean "${nearest}"?`,
        hint,
      );
    }
    if (typeof path !== 'string' || !/\.(csv|json)$/.test(path)) {
      throw new PassgateError('CONFIG', `${place}.${name} should be the path of a .csv or .json file.`, hint);
    }
  }
  return value;
}

function assertComplete(rows: readonly FeederRow[], name: string): void {
  const empty = rows.find(({ values }) => (values[name] ?? '') === '');
  if (empty !== undefined) throw feederError(empty.place, `${name} is empty`);
}

function assertDevices(rows: readonly FeederRow[]): void {
  const seen = new Map<string, string>();
  const named = rows.some(({ values }) => (values.deviceIdentifier ?? '') !== '');
  for (const { values, place } of rows) {
    const { deviceIdentifier = '', forwardedFor = '', deviceInfo = '' } = values;
    if (named && deviceIdentifier === '')
      throw feederError(place, 'deviceIdentifier is empty, and others are not');
    const earlier = seen.get(deviceIdentifier);
    if (named && earlier !== undefined) {
      throw feederError(
        place,
        `its deviceIdentifier is also that of ${earlier}`,
        'Give each device its own.',
      );
    }
    seen.set(deviceIdentifier, place);
    if (forwardedFor !== '' && isIP(forwardedFor) === 0) {
      throw feederError(place, 'forwardedFor is not an IP address', 'Give one address, such as 203.0.113.7.');
    }
    if (deviceInfo !== '' && encodedInfo(deviceInfo) === undefined) {
      const help = 'Give the JSON object that a device sends in X-Device-Info, as it is or in Base64.';
      throw feederError(place, 'deviceInfo is not a JSON object', help);
    }
  }
}

/** Returns `AP-Device-Identifier` as a device sends it [rest-v2]: of a bare id, its Base64 with the type. */
function encodedId(given = ''): string {
  if (given === '' || /^fingerprint [A-Za-z0-9+/=]+$/.test(given)) return given;
  return `fingerprint ${Buffer.from(given).toString('base64')}`;
}

/** Returns `X-Device-Info` as a device sends it; `undefined` for what is no JSON object. */
function encodedInfo(given: string): string | undefined {
  if (given === '') return undefined;
  const isPlain = given.startsWith('{');
  const text = isPlain ? given : wireText(Buffer.from(given, 'base64'));
  if (!isRecord(parsedJson(text))) return undefined;
  return isPlain ? Buffer.from(given).toString('base64') : given;
}

/** Leaves out what is not there, and what is empty. */
function filled(fields: { readonly [Name in keyof FedDevice]: string | undefined }): FedDevice {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  );
}
