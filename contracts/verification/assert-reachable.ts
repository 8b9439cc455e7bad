import { connectionError, connectionFailure, type World } from '../../core/index.ts';

const reachTimeoutMs = 3_000;

/**
 * Asks each origin once. Any HTTP answer will do. Throws `TARGET_UNREACHABLE` (or `CERTIFICATE`)
 * that names the first one that gives none, after three seconds at the latest.
 */
export async function assertReachable(
  urls: readonly string[],
  { env, signal }: Pick<World, 'env' | 'signal'>,
): Promise<void> {
  await Promise.all(
    [...new Set(urls)].map(async (url) => {
      try {
        const within = AbortSignal.any([signal, AbortSignal.timeout(reachTimeoutMs)]);
        const answer = await fetch(url, { method: 'GET', redirect: 'manual', signal: within });
        await answer.body?.cancel();
      } catch (error) {
        if (signal.aborted) throw error;
        const { origin } = new URL(url);
        const hint = 'Start it, or give the right address with --target.';
        throw connectionError(origin, connectionFailure(error, origin, env), env, hint);
      }
    }),
  );
}
