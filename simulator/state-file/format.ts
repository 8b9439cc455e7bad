import { createHash } from 'node:crypto';
import { isRecord, jsonOf, messageOf, PassgateError } from '../../core/basics.ts';
import type { SnapshotState } from '../snapshot/take.ts';
import type { Application } from '../state/applications.ts';

/**
 * A state file has one record a line: first a snapshot, then the registrations since. Each line
 * begins with a checksum of the rest.
 */
const format = 'passgate-simulator-state/1';

/** Credentials as they were given out. */
export interface SavedRegistration {
  readonly id: string;
  readonly secret: string;
  readonly application: Application;
}

export interface SavedState {
  readonly state: SnapshotState;
  /** Real time of the snapshot, milliseconds since the epoch. */
  readonly savedAtMs: number;
  readonly registrations: readonly SavedRegistration[];
}

export function snapshotLine(state: SnapshotState, savedAtMs: number): string {
  return lineOf({ format, savedAtMs, state });
}

export function registrationLine(registration: SavedRegistration): string {
  return lineOf({ registration });
}

function lineOf(record: object): string {
  const json = JSON.stringify(record);
  return `${checksum(json)} ${json}\n`;
}

function checksum(json: string): string {
  return createHash('sha256').update(json).digest('hex').slice(0, 16);
}

/**
 * Returns what a state file holds; undefined for an empty one. A last line that was cut short is a
 * registration that nobody was told of, so it is left out.
 * @throws PassgateError `CONFIG` (exit 2) with the line for a file that is damaged, or of another
 *   format
 */
export function parseStateFile(text: string, path: string): SavedState | undefined {
  if (text === '') return undefined;
  const [first = '', ...others] = text.split('\n').slice(0, -1);
  const head = recordIn(first, `${path}:1`);
  if (head.format !== format) throw damaged(`${path}:1`, `its format is not ${format}`);
  const registrations = others.map((line, index) => {
    const place = `${path}:${index + 2}`;
    const { registration } = recordIn(line, place);
    if (!isRecord(registration)) throw damaged(place, 'it is no registration');
    return written<SavedRegistration>(registration);
  });
  return { state: written<SnapshotState>(head.state), savedAtMs: Number(head.savedAtMs), registrations };
}

/**
 * Returns a part of a record in the type that it was written with: the checksum says that nobody
 * changed it.
 */
function written<Part>(value: unknown): Part {
  return value as Part;
}

function recordIn(line: string, place: string): Readonly<Record<string, unknown>> {
  const [, sum, json = ''] = /^([0-9a-f]{16}) (.*)$/.exec(line) ?? [];
  if (sum === undefined) throw damaged(place, 'there is no complete line with a checksum');
  if (checksum(json) !== sum) throw damaged(place, 'its checksum does not match');
  const record = parsed(json, place);
  if (!isRecord(record)) throw damaged(place, 'it is not an object');
  return record;
}

function parsed(json: string, place: string): unknown {
  try {
    return jsonOf(json);
  } catch (error) {
    throw damaged(place, messageOf(error));
  }
}

/** Returns the error of a state file that cannot be used. */
export function damaged(place: string, reason: string): PassgateError {
  return new PassgateError(
    'CONFIG',
    `The state at ${place} is damaged: ${reason}.`,
    'Restore the file from a copy, or move it away: without it every app has to register again.',
  );
}
