import { createHash } from 'node:crypto';
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { closest } from 'fastest-levenshtein';
import { definedOnly, isRecord, PassgateError, parsedJson, wireText } from '../../core/index.ts';
import { type FedIdentity, type FeederData, type Feeders, feedersOf } from './feeder-data.ts';
import { type FeederRow, feederError, readFeederFile } from './feeder-file.ts';

/** Feeders as somebody wrote them: `{ devices: 'devices.csv', mvpds: …, resources: … }`. */
export interface WrittenFeeders {
  readonly value: unknown;
  /** `/app/passgate.config.ts: feeders`. */
  readonly place: string;
  /** Where relative paths begin. */
  readonly folder: string;
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
  const data: FeederData = {
    fingerprint: hash.digest('hex'),
    devices: devices.map(({ values }) => identityIn(values)),
    mvpds: mvpds.map(({ values }) => values.mvpd ?? ''),
    resources: resources.map(({ values }) => values.resource ?? ''),
  };
  return feedersOf(data, resolve(folder, paths.devices ?? ''));
}

/** Returns what a row says of a device; what is empty is made up. */
function identityIn({ deviceIdentifier, forwardedFor, deviceInfo = '' }: FeederRow['values']): FedIdentity {
  return definedOnly({
    deviceIdentifier: encodedId(deviceIdentifier) || undefined,
    forwardedFor: forwardedFor || undefined,
    deviceInfo: encodedInfo(deviceInfo),
  });
}

/** Returns the feeders of a run: those of its scenario, else those of the configuration, or none. */
export async function feedersFor(
  scenario: FeederSource,
  configured: FeederSource,
): Promise<Feeders | undefined> {
  const written = scenario.feeders ?? configured.feeders;
  return written === undefined ? undefined : readFeeders(written);
}

interface FeederSource {
  readonly feeders?: WrittenFeeders;
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
    // As it is sent: an id and its Base64 are one device.
    const sent = encodedId(deviceIdentifier);
    const earlier = seen.get(sent);
    if (named && earlier !== undefined) {
      throw feederError(
        place,
        `its deviceIdentifier is also that of ${earlier}`,
        'Give each device its own.',
      );
    }
    seen.set(sent, place);
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
