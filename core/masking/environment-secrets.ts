import { proxySecrets } from '../network/proxy.ts';
import type { World } from '../world.ts';

const secretVariables = [
  'PASSGATE_SOFTWARE_STATEMENT',
  'PASSGATE_VANTAGE_TOKEN',
  'PASSGATE_CONTROL_TOKEN',
  'PASSGATE_TOKEN',
];

/** Returns the secrets that Passgate itself takes from the environment. */
export function environmentSecrets(env: World['env']): readonly string[] {
  return [...secretVariables.map((name) => env[name] ?? ''), ...proxySecrets(env)];
}
