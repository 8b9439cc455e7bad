import { setTimeout as after } from 'node:timers/promises';
import { messageOf } from './errors.ts';
import type { Masker } from './masking/masking.ts';
import type { ProviderHooks } from './provider-hooks.ts';
import type { World } from './world.ts';

export type HookName = keyof ProviderHooks;

/** A tester signs in within a minute or two; other hooks may wait for something to expire. */
const mostMs: Readonly<Record<HookName, number>> = {
  signIn: 120_000,
  deny: 120_000,
  revoke: 120_000,
  degrade: 120_000,
  expire: 20 * 60_000,
};

/** All that a hook may take, so that nobody who waits for one gives up before it. */
export const mostHookMs = Math.max(...Object.values(mostMs));

/** A hook did not do its work, so that nothing can be said of the provider. */
export class HookFailed extends Error {
  override readonly name = 'HookFailed';
  readonly hint: string;

  constructor(hook: HookName, why: string) {
    super(`The hook ${hook} ${why.replace(/\.$/, '')}.`);
    this.hint = `Correct ${hook} in passgate.config.ts; docs/gate.md says what it has to do.`;
  }
}

/** Calls a hook; see `hookCaller`. */
export type CallHook = <Result>(
  name: HookName,
  work: ((signal: AbortSignal) => Promise<Result>) | undefined,
) => Promise<Result>;

/**
 * Returns what calls the hooks of a target, each within its time. Where one throws, `HookFailed` has
 * its own message, without the secrets that the environment holds.
 * @param isOwn whether an error comes from what Passgate lent the hook, and not from the hook
 */
export function hookCaller(
  { env, signal }: Pick<World, 'env' | 'signal'>,
  masker: Masker,
  isOwn: (error: unknown) => boolean = () => false,
): CallHook {
  const secrets = secretsOf(env);
  const withoutSecrets = (text: string): string =>
    secrets.reduce((masked, secret) => masked.replaceAll(secret, '[masked]'), text);
  return async (name, work) => {
    if (work === undefined) throw new HookFailed(name, 'is not given');
    const over = new AbortController();
    const within = AbortSignal.any([signal, over.signal]);
    const seconds = mostMs[name] / 1000;
    try {
      return await Promise.race([
        work(within),
        after(mostMs[name], undefined, { signal: within }).then(() => {
          throw new HookFailed(name, `did not return within ${seconds} s`);
        }),
      ]);
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof HookFailed || isOwn(error)) throw error;
      throw new HookFailed(name, `failed: ${masker.text(withoutSecrets(messageOf(error)))}`);
    } finally {
      over.abort();
    }
  };
}

/** Variables that may hold what a hook signs in with. */
const secretVariables =
  /pass|secret|token|key|credential|statement|user|login|account|mail|pin\b|otp|pwd|(?:^|_)pw(?:_|$)/i;
/** Where something is. */
const publicValue = /^(\/|\.{1,2}\/|[A-Z]:\\)/i;

/** Returns what looks like a secret of the environment, in each form in which it may be quoted. */
function secretsOf(env: World['env']): readonly string[] {
  return Object.entries(env)
    .filter(
      ([name, value = '']) => secretVariables.test(name) && value.length >= 4 && !publicValue.test(value),
    )
    .flatMap(([, value = '']) => [
      value,
      encodeURIComponent(value),
      new URLSearchParams([['', value]]).toString().slice(1),
    ])
    .sort((a, b) => b.length - a.length);
}
