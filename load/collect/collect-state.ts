import { join } from 'node:path';
import {
  type ExitCode,
  exists,
  isRecord,
  PassgateError,
  parsedJson,
  readText,
  writeFileWhole,
} from '../../core/index.ts';

const stateFormat = 'passgate-collect/1';

/** How far the collector of a folder has come. */
export interface CollectState {
  readonly run: string;
  /** Of the report; absent until the run is over. */
  readonly exitCode?: ExitCode;
}

/** Returns the folder in which a collector keeps what it needs to go on after it was killed. */
export function stateFolder(outDir: string): string {
  return join(outDir, 'collect');
}

const statePath = (folder: string): string => join(folder, 'state.json');

/**
 * Returns how far the run of a folder has come; undefined where none has begun there.
 * @throws PassgateError `CONFIG` (exit 2) where another run has begun there and is not over
 */
export async function readCollectState(folder: string, run: string): Promise<CollectState | undefined> {
  const path = statePath(folder);
  if (!(await exists(path))) return undefined;
  const value = parsedJson(await readText(path));
  if (!isRecord(value) || value.format !== stateFormat || typeof value.run !== 'string') {
    throw new PassgateError('CONFIG', `${path} is not what a collector wrote.`, otherFolder);
  }
  const exitCode = ([0, 1, 2, 3] as const).find((code) => code === value.exitCode);
  if (value.run === run) return { run, ...(exitCode === undefined ? {} : { exitCode }) };
  if (exitCode !== undefined) return undefined;
  throw new PassgateError(
    'CONFIG',
    `${folder} holds what the run ${value.run} has received, which is not over; this is the run ${run}.`,
    `${otherFolder} Remove that folder if nobody waits for its run.`,
  );
}

const otherFolder = 'Choose another folder with --out DIR.';

export async function writeCollectState(folder: string, state: CollectState): Promise<void> {
  await writeFileWhole(statePath(folder), `${JSON.stringify({ format: stateFormat, ...state })}\n`);
}
