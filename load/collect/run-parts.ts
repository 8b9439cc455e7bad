import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { exists } from '../../core/index.ts';
import { type LineKey, linePrefix } from '../lines.ts';
import { parseLine } from '../result/parse-line.ts';
import { linesOfFile } from './lines-of-file.ts';
import { printedLine } from './printed-line.ts';
import { type DescribedRun, readRunRecord, runRecordName } from './read-run-record.ts';

/** A file with lines of runners, and the key of its first one. */
export interface FoundLog {
  readonly path: string;
  readonly first: LineKey & { readonly user: number };
}

/** What a folder holds of a run. */
export interface RunPart {
  readonly folder: string;
  /** Absent where the folder holds only logs. */
  readonly described?: DescribedRun;
  readonly logs: readonly FoundLog[];
}

/** Whatever a run writes beside the logs of its runners. */
const others =
  /^(run\.json|plan\.json|bundle\.js|report\.(json|html)|summary\.md|junit\.xml|ctrf\.json|k6\.log)$/;
/** Before its first line a runner prints a few messages, if any. */
const mostLinesBefore = 10_000;

/**
 * Returns the parts of runs that a folder holds: itself, what `load` wrote below it, and what a
 * collector has received. Empty for a folder without any.
 * @throws PassgateError `INPUT_FILE` (exit 2) for a `run.json` that describes no run
 */
export async function partsIn(given: string): Promise<readonly RunPart[]> {
  const below = join(given, 'load');
  const names = await readdir(below).catch(() => []);
  const folders = [given, join(given, 'collect'), ...names.sort().map((name) => join(below, name))];
  const parts: RunPart[] = [];
  for (const folder of folders) {
    const part = await partOf(folder);
    if (part !== undefined) parts.push(part);
  }
  return parts;
}

async function partOf(folder: string): Promise<RunPart | undefined> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const path = join(folder, runRecordName);
  const described = (await exists(path).catch(() => false)) ? await readRunRecord(path) : undefined;
  const logs: FoundLog[] = [];
  for (const entry of entries) {
    if (!entry.isFile() || others.test(entry.name)) continue;
    const log = await logAt(join(folder, entry.name));
    if (log !== undefined) logs.push(log);
  }
  if (described === undefined && logs.length === 0) return undefined;
  return { folder, logs, ...(described === undefined ? {} : { described }) };
}

async function logAt(path: string): Promise<FoundLog | undefined> {
  let seen = 0;
  for await (const { text } of linesOfFile(path)) {
    seen += 1;
    if (text.includes(linePrefix)) {
      const line = parseLine(printedLine(text));
      if (line !== undefined && line !== 'broken') return { path, first: line };
    }
    if (seen > mostLinesBefore) return undefined;
  }
  return undefined;
}
