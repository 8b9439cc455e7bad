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

/**
 * Returns the k6 that the set-up found (`PASSGATE_K6`), else the one on PATH.
 * @throws PassgateError `TOOL_MISSING` (exit 3)
 */
export async function findK6(world: World): Promise<K6> {
  const path = world.env.PASSGATE_K6 ?? 'k6';
  const output = await run(path, ['version'], { env: environmentOfTool(world.env), timeout: 10_000 }).catch(
    () => undefined,
  );
  const version = /k6(?:\.exe)? v(\d+\.\d+\.\d+\S*)/.exec(output?.stdout ?? '')?.[1];
  if (version !== undefined) return { path, version };
  throw new PassgateError(
    'TOOL_MISSING',
    `There is no k6 at ${path}.`,
    'Run `npm run gate`, which finds, downloads or builds one, or set PASSGATE_K6 to k6 2.2 or newer.',
  );
}
