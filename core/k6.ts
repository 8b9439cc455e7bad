import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { environmentOfTool } from './child-environment.ts';
import { PassgateError } from './errors.ts';
import type { World } from './world.ts';

const run = promisify(execFile);

export interface K6 {
  readonly path: string;
  readonly version: string;
}

const told = new Map<string, Promise<string>>();

/**
 * Returns what k6 prints of its version. It is asked once in a process: its start takes a tenth of a second, and one gate
 * wants to know it five times.
 */
export function k6VersionText(path: string, env: World['env']): Promise<string> {
  const key = JSON.stringify([path, env.PATH]);
  const known = told.get(key);
  if (known !== undefined) return known;
  const asked = run(path, ['version'], { env: environmentOfTool(env), timeout: 10_000 }).then(
    ({ stdout }) => stdout,
  );
  told.set(key, asked);
  // What is missing now may be there when it is looked for again.
  asked.catch(() => told.delete(key));
  return asked;
}

/**
 * Returns the k6 that the set-up found (`PASSGATE_K6`), else the one on PATH.
 * @throws PassgateError `TOOL_MISSING` (exit 3)
 */
export async function findK6(world: World): Promise<K6> {
  const path = world.env.PASSGATE_K6 ?? 'k6';
  const output = await k6VersionText(path, world.env).catch(() => '');
  const version = /k6(?:\.exe)? v(\d+\.\d+\.\d+\S*)/.exec(output)?.[1];
  if (version !== undefined) return { path, version };
  throw new PassgateError(
    'TOOL_MISSING',
    `There is no k6 at ${path}.`,
    'Run `npm run gate`, which finds, downloads or builds one, or set PASSGATE_K6 to k6 2.2 or newer.',
  );
}
