import { setTimeout as after } from 'node:timers/promises';
import { hookCaller, type Masker, type Target, type World } from '../../core/index.ts';

/** A provider counts the pages of sign-ins by address, and this machine has one. */
const gapMs = 1000;
/** Browsers or forms that are open at the same time. */
const mostAtOnce = 4;
const redirectUrl = 'https://passgate.example/signed-in';

/** Signs viewers in at a real provider by the hook of its target. */
export interface ViewerSignIn {
  /** Whether others wait already, so that one more would only wait longer. */
  readonly isBusy: () => boolean;
  /**
   * Signs the viewer of a code in, when it is its turn: no more than one begins each second, and
   * four are under way at a time. Throws `HookFailed`.
   */
  readonly signIn: (code: string, mvpd: string) => Promise<void>;
}

/** Returns how viewers sign in at a target; undefined where it has no hook for that. */
export function viewerSignIn(
  { signIn, origins, serviceProvider }: Target,
  world: Pick<World, 'env' | 'signal'>,
  masker: Masker,
): ViewerSignIn | undefined {
  if (signIn === undefined) return undefined;
  const call = hookCaller(world, masker);
  const begin = `${origins['rest-v2']}/api/v2/authenticate/${encodeURIComponent(serviceProvider)}`;
  const waiting: (() => void)[] = [];
  let underWay = 0;
  let nextMs = 0;
  const turn = async (): Promise<void> => {
    underWay += 1;
    if (underWay > mostAtOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    const now = performance.now();
    const atMs = Math.max(now, nextMs);
    nextMs = atMs + gapMs;
    if (atMs > now) await after(atMs - now, undefined, { signal: world.signal });
  };
  return {
    isBusy: () => underWay >= mostAtOnce,
    signIn: async (code, mvpd) => {
      try {
        await turn();
        const url = `${begin}/${encodeURIComponent(code)}`;
        await call('signIn', (signal) => signIn({ url, mvpd, code, redirectUrl, signal }));
      } finally {
        underWay -= 1;
        waiting.shift()?.();
      }
    },
  };
}
