import { k6VersionText, messageOf, PassgateError, type World } from '../../core/index.ts';

/**
 * Asks k6 for its version; `unknown` where its answer holds none.
 * @throws PassgateError `TOOL_MISSING` (exit 3) when k6 cannot be started
 */
export async function k6VersionOf(k6Path: string, env: World['env']): Promise<string> {
  const text = await k6VersionText(k6Path, env).catch((error: unknown) => {
    throw new PassgateError(
      'TOOL_MISSING',
      `k6 could not be started from ${k6Path}: ${messageOf(error)}.`,
      'Run `npx passgate doctor`; PASSGATE_K6 can name the path of k6 2.2 or newer.',
      { cause: error },
    );
  });
  return /v(\d+\.\d+\.\d+\S*)/.exec(text)?.[1] ?? 'unknown';
}
