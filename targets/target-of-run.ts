import { definedOnly, PassgateError, type Target, type World } from '../core/index.ts';
import { findConfigFile } from './config-file.ts';
import { printedSecrets } from './printed-secrets.ts';
import { readConfig } from './read-config.ts';

/**
 * Returns the target of a run that was planned elsewhere, with the hooks that the configuration here
 * has for it, and the secrets that its commands print: they are in no file of a run.
 * @throws PassgateError `CONFIG` (exit 2) where the configuration here has other origins for its
 *   name, and what `printedSecrets` throws
 */
export async function targetOfRun(target: Target, world: World): Promise<Target> {
  const path = await findConfigFile(world.cwd);
  const { targets = {} } = path === undefined ? {} : await readConfig(path);
  const config = Object.hasOwn(targets, target.name) ? targets[target.name] : undefined;
  if (config === undefined) return target;
  const { baseUrl, signIn, deny, revoke, degrade, expire, secrets } = config;
  const here = new Set(typeof baseUrl === 'string' ? [baseUrl] : Object.values(baseUrl));
  const other = Object.values(target.origins).find((origin) => !here.has(origin));
  if (other !== undefined) {
    throw new PassgateError(
      'CONFIG',
      `The run goes to ${other}, and ${path} has other origins for the target ${target.name}: ${[...here].join(', ')}.`,
      'Use the configuration that the run was planned with.',
    );
  }
  const described = { name: target.name, origins: target.origins, ...definedOnly({ secrets }) };
  const printed = target.simulatorUrl === undefined ? await printedSecrets(described, world) : {};
  return { ...target, ...definedOnly({ signIn, deny, revoke, degrade, expire }), ...printed };
}
