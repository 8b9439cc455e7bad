import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  definedOnly,
  exists,
  isRecord,
  makeFolder,
  messageOf,
  PassgateError,
  parsedJson,
  recordOf,
  wireText,
} from '../../core/index.ts';
import { encodeShare } from '../k6/devices/fleet-text.ts';
import type { FleetSecrets, SharedFacts } from '../protocol.ts';
import type { Fleet } from '../set-up/index.ts';
import { type FleetDivision, userCount } from '../virtual-users.ts';
import { LineFile, syncFolder } from './line-file.ts';
import { linesOfFile } from './lines-of-file.ts';

const fleetFormat = 'passgate-fleet/1';

/** What making a fleet ready took, and what all of it shares: the first line of its file. */
interface FleetHeader extends SharedFacts {
  readonly format: typeof fleetFormat;
  readonly run: string;
  /** When the tokens are renewed, counted from the first part that is handed out. */
  readonly tokensEndAfterMs?: number;
  readonly setUp: { readonly durationMs: number; readonly requests: number };
}

/** A fleet as it was made ready. */
export type StoredFleet = Fleet & { readonly durationMs: number } & Pick<FleetHeader, 'tokensEndAfterMs'>;

interface FilePart {
  readonly start: number;
  readonly length: number;
}

type FleetSize = FleetDivision & { readonly run: string };

/**
 * The fleet of a run on the disk of its collector, one line for each virtual user, and who has which
 * part. It holds tokens: only this user may read it, and `remove` ends it with the run. In memory are
 * only the places of the lines.
 */
export class FleetStore {
  readonly header: FleetHeader;
  readonly #file: FileHandle;
  readonly #parts: readonly FilePart[];
  readonly #holders: Map<number, string>;
  readonly #holderFile: LineFile;
  /** When the first part was handed out. */
  #firstMs: number | undefined;

  private constructor(
    header: FleetHeader,
    file: FileHandle,
    parts: readonly FilePart[],
    { holders, holderFile, firstMs }: Holders,
  ) {
    this.header = header;
    this.#file = file;
    this.#parts = parts;
    this.#holders = holders;
    this.#holderFile = holderFile;
    this.#firstMs = firstMs;
  }

  /** Opens the fleet that a collector of this run has stored before; undefined where there is none. */
  static async open(folder: string, size: FleetSize): Promise<FleetStore | undefined> {
    const path = fleetPath(folder);
    if (!(await exists(path))) return undefined;
    const parts: FilePart[] = [];
    let header: FleetHeader | undefined;
    let start = 0;
    for await (const { text, endsAt } of linesOfFile(path)) {
      if (start === 0) header = headerOf(text, size.run);
      else parts.push({ start, length: endsAt - start - 1 });
      start = endsAt;
    }
    // A file that is not whole was never there: it gets its name when it is.
    if (header === undefined || parts.length !== userCount(size)) return undefined;
    return new FleetStore(header, await open(path, 'r'), parts, await holdersIn(folder));
  }

  /**
   * Stores a fleet that has been made ready.
   * @throws PassgateError `CONFIG` (exit 2) where it cannot be written
   */
  static async create(folder: string, size: FleetSize, fleet: StoredFleet): Promise<FleetStore> {
    const { secrets, tokensEndAtMs, tokensEndAfterMs, durationMs, requests, devices } = fleet;
    const header: FleetHeader = {
      format: fleetFormat,
      run: size.run,
      secrets,
      ...definedOnly({ tokensEndAtMs, tokensEndAfterMs }),
      setUp: { durationMs, requests },
    };
    const path = fleetPath(folder);
    try {
      await makeFolder(folder);
      const file = await open(`${path}.tmp`, 'w', 0o600);
      await file.write(`${JSON.stringify(header)}\n`);
      for (let user = 0; user < userCount(size); user += 1) {
        await file.write(`${JSON.stringify(encodeShare(devices, size, user))}\n`);
      }
      await file.sync();
      await file.close();
      await rename(`${path}.tmp`, path);
      await syncFolder(dirname(path));
    } catch (error) {
      throw unwritable(path, error);
    }
    const stored = await FleetStore.open(folder, size);
    if (stored === undefined) throw unwritable(path, 'it is not what was written');
    return stored;
  }

  /** Removes the fleet of a run that is over. */
  static async remove(folder: string): Promise<void> {
    for (const path of [fleetPath(folder), `${fleetPath(folder)}.tmp`, holderPath(folder)]) {
      await rm(path, { force: true });
    }
  }

  /**
   * Returns the part of a virtual user as JSON (a `UserShare`), once it is on the disk who has it;
   * `taken` where another process has it already.
   */
  async shareOf(user: number, instance: string, nowMs: number): Promise<string | 'taken'> {
    const part = this.#parts[user];
    const holder = this.#holders.get(user);
    if (part === undefined || (holder !== undefined && holder !== instance)) return 'taken';
    this.#firstMs ??= nowMs;
    if (holder === undefined) await this.#hold(user, instance, this.#firstMs);
    const { secrets, tokensEndAfterMs } = this.header;
    const tokensEndAtMs =
      tokensEndAfterMs === undefined ? this.header.tokensEndAtMs : this.#firstMs + tokensEndAfterMs;
    const ending = tokensEndAtMs === undefined ? '' : `,"tokensEndAtMs":${tokensEndAtMs}`;
    return `{"fleet":${await this.#read(part)},"secrets":${JSON.stringify(secrets)}${ending}}`;
  }

  /** Returns the devices of a virtual user, as `encodeShare` wrote them. */
  async block(user: number): Promise<string> {
    const part = this.#parts[user];
    return part === undefined ? '' : String(JSON.parse(await this.#read(part)));
  }

  async #read({ start, length }: FilePart): Promise<string> {
    const bytes = Buffer.alloc(length);
    await this.#file.read(bytes, 0, length, start);
    return wireText(bytes);
  }

  async close(): Promise<void> {
    await this.#holderFile.close();
    await this.#file.close();
  }

  async #hold(user: number, instance: string, firstMs: number): Promise<void> {
    // At once, so that of two that ask together only one is given it.
    this.#holders.set(user, instance);
    try {
      await this.#holderFile.append(`${JSON.stringify([user, instance, firstMs])}\n`);
    } catch (error) {
      this.#holders.delete(user);
      throw error;
    }
  }
}

interface Holders {
  readonly firstMs: number | undefined;
  readonly holders: Map<number, string>;
  readonly holderFile: LineFile;
}

const fleetPath = (folder: string): string => join(folder, 'fleet.jsonl');
const holderPath = (folder: string): string => join(folder, 'holders.jsonl');

async function holdersIn(folder: string): Promise<Holders> {
  const holders = new Map<number, string>();
  let first: number | undefined;
  const holderFile = await LineFile.open(holderPath(folder), (text) => {
    const row = parsedJson(text);
    const [user, instance, firstMs] = Array.isArray(row) ? row : [];
    if (typeof user === 'number' && typeof instance === 'string') holders.set(user, instance);
    if (typeof firstMs === 'number') first ??= firstMs;
  });
  return { holders, holderFile, firstMs: first };
}

function headerOf(text: string, run: string): FleetHeader | undefined {
  const header = recordOf(parsedJson(text));
  const { format, secrets, setUp, tokensEndAtMs, tokensEndAfterMs } = header;
  if (format !== fleetFormat || header.run !== run || !isRecord(secrets) || !isRecord(setUp))
    return undefined;
  return {
    format,
    run,
    secrets: secretsOf(secrets),
    ...(typeof tokensEndAtMs === 'number' ? { tokensEndAtMs } : {}),
    ...(typeof tokensEndAfterMs === 'number' ? { tokensEndAfterMs } : {}),
    setUp: { durationMs: Number(setUp.durationMs), requests: Number(setUp.requests) },
  };
}

function secretsOf(secrets: Record<string, unknown>): FleetSecrets {
  const { softwareStatement, vantageToken, maskingKey } = secrets;
  return {
    ...(typeof softwareStatement === 'string' ? { softwareStatement } : {}),
    ...(typeof vantageToken === 'string' ? { vantageToken } : {}),
    ...(typeof maskingKey === 'string' ? { maskingKey } : {}),
  };
}

function unwritable(path: string, error: unknown): PassgateError {
  const message = `The fleet cannot be written to ${path}: ${messageOf(error)}.`;
  return new PassgateError('CONFIG', message, 'Choose another folder with --out DIR.', { cause: error });
}
