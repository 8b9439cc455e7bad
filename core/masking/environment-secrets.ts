import { proxySecrets } from '../network/proxy.ts';
import { isSecretVariable } from '../target-secrets.ts';
import type { World } from '../world.ts';

/** What commands printed, beside the environment of the world that ran them. */
const printed = new WeakMap<World['env'], Set<string>>();

/** Remembers a secret that is in no variable, for every masker of this environment made from now on. */
export function rememberSecret(env: World['env'], secret: string): void {
  printed.set(env, (printed.get(env) ?? new Set()).add(secret));
}

/** Returns the secrets that Passgate itself takes from the environment, and what was remembered. */
export function environmentSecrets(env: World['env']): readonly string[] {
  const ofVariables = Object.keys(env).filter(isSecretVariable);
  return [...ofVariables.map((name) => env[name] ?? ''), ...(printed.get(env) ?? []), ...proxySecrets(env)];
}
