import { PassgateError } from '../../core/index.ts';
import { reasonOf } from './recorder.ts';

const reachTimeoutMs = 3_000;

/**
 * Asks each origin once. Any HTTP answer will do. Throws `TARGET_UNREACHABLE` that names the first one that gives none, after
 * three seconds at the latest.
 */
export async function reachAll(urls: readonly string[], signal: AbortSignal): Promise<void> {
  await Promise.all(
    [...new Set(urls)].map(async (url) => {
      try {
        const within = AbortSignal.any([signal, AbortSignal.timeout(reachTimeoutMs)]);
        const answer = await fetch(url, { method: 'GET', redirect: 'manual', signal: within });
        await answer.body?.cancel();
      } catch (error) {
        if (signal.aborted) throw error;
        throw new PassgateError(
          'TARGET_UNREACHABLE',
          `The target ${url} does not answer: ${reasonOf(error)}.`,
          'Start it, or give the right address with --target.',
          { cause: error },
        );
      }
    }),
  );
}
