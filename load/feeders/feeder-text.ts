import {
  bounds,
  definedOnly,
  isRecord,
  messageOf,
  PassgateError,
  parsedJson,
  readText,
} from '../../core/index.ts';
import { type FedIdentity, type FeederData, type Feeders, feedersOf } from './feeder-data.ts';

const format = 'passgate-feeders/1';

/** Its name, beside `run.json`. */
export const feederFileName = 'feeders.json';

/**
 * Writes the rows of feeders as one JSON document, for whoever makes the fleet where the files are
 * not. A device is a list of its identifier, its address and the number of its information, of
 * which there are few kinds.
 */
export function feederText({ fingerprint, devices, mvpds, resources }: FeederData): string {
  const numbers = new Map<string, number>();
  const numberOf = (info: string): number => {
    const number = numbers.get(info) ?? numbers.size;
    numbers.set(info, number);
    return number;
  };
  const rows = devices.map(({ deviceIdentifier = '', forwardedFor = '', deviceInfo }) => [
    deviceIdentifier,
    forwardedFor,
    ...(deviceInfo === undefined ? [] : [numberOf(deviceInfo)]),
  ]);
  return `${JSON.stringify({ format, fingerprint, infos: [...numbers.keys()], devices: rows, mvpds, resources })}\n`;
}

/**
 * Reads what `feederText` wrote.
 * @param path absent where there is no such file beside `run.json`
 * @param fed fingerprint of the data that the run was planned with
 * @throws PassgateError (exit 2) `CONFIG` where there is none, `INPUT_FILE` for another document, or
 *   that of another run
 */
export async function readFeederText(path: string | undefined, fed: string): Promise<Feeders> {
  if (path === undefined) {
    throw new PassgateError(
      'CONFIG',
      `The devices of this run come from feeders, whose rows are in no ${feederFileName} beside run.json.`,
      'Write the run with load --kubernetes DIR, or start each runner with load --runners K --part N where the files are.',
    );
  }
  const refused = (problem: string): PassgateError =>
    new PassgateError(
      'INPUT_FILE',
      `${path}: ${problem}.`,
      'Take the folder of the run as `passgate load SCENARIO --kubernetes DIR` wrote it.',
    );
  const text = await readText(path, bounds.feeder).catch((error: unknown) => {
    if (error instanceof PassgateError) throw error;
    throw refused(`it cannot be read: ${messageOf(error)}`);
  });
  const data = dataIn(parsedJson(text));
  if (data === undefined) throw refused('it does not hold the rows of feeders');
  if (data.fingerprint !== fed) throw refused('it holds the rows of another run');
  return feedersOf(data, path);
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);

function dataIn(value: unknown): FeederData | undefined {
  if (!isRecord(value) || value.format !== format) return undefined;
  const { fingerprint, infos, devices, mvpds, resources } = value;
  if (!isText(fingerprint) || !isTexts(infos) || !isTexts(mvpds) || !isTexts(resources)) return undefined;
  const rows = Array.isArray(devices) ? devices.map((row) => identityIn(row, infos)) : [undefined];
  const identities = rows.filter((row) => row !== undefined);
  return identities.length === rows.length
    ? { fingerprint, devices: identities, mvpds, resources }
    : undefined;
}

function identityIn(row: unknown, infos: readonly string[]): FedIdentity | undefined {
  const [identifier, address, number]: readonly unknown[] = Array.isArray(row) ? row : [];
  if (!isText(identifier) || !isText(address)) return undefined;
  return definedOnly({
    deviceIdentifier: identifier || undefined,
    forwardedFor: address || undefined,
    deviceInfo: typeof number === 'number' ? infos[number] : undefined,
  });
}
