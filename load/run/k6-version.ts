import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { environmentOfTool, messageOf, PassgateError, type World } from '../../core/index.ts';

/**
 * Asks k6 for its version; `unknown` where its answer holds none.
 * @throws PassgateError `TOOL_MISSING` (exit 3) when k6 cannot be started
 */
export async function k6VersionOf(k6Path: string, env: World['env']): Promise<string> {
  const settings = { env: environmentOfTool(env), timeout: 10_000 };
  const { stdout } = await promisify(execFile)(k6Path, ['version'], settings).catch((error: unknown) => {
    throw new PassgateError(
      'TOOL_MISSING',
      `k6 could not be started from ${k6Path}: ${messageOf(error)}.`,
      'Run `npx passgate doctor`; PASSGATE_K6 can name the path of k6 2.2 or newer.',
      { cause: error },
    );
  });
  return /v(\d+\.\d+\.\d+\S*)/.exec(stdout)?.[1] ?? 'unknown';
}
