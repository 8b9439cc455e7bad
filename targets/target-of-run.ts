import { definedOnly, PassgateError, type Target } from '../core/index.ts';
import { findConfigFile } from './config-file.ts';
import { readConfig } from './read-config.ts';

/**
 * Returns the target of a run that was planned elsewhere, with the hooks that the configuration here
 * has for it: functions are in no file of a run.
 * @param folder where the configuration is, if there is one
 * @throws PassgateError `CONFIG` (exit 2) where the configuration here has other origins for its name
 */
export async function targetOfRun(target: Target, folder: string): Promise<Target> {
  const path = await findConfigFile(folder);
  const { targets = {} } = path === undefined ? {} : await readConfig(path);
  const config = Object.hasOwn(targets, target.name) ? targets[target.name] : undefined;
  if (config === undefined) return target;
  const { baseUrl, signIn, deny, revoke, degrade, expire } = config;
  const here = new Set(typeof baseUrl === 'string' ? [baseUrl] : Object.values(baseUrl));
  const other = Object.values(target.origins).find((origin) => !here.has(origin));
  if (other !== undefined) {
    throw new PassgateError(
      'CONFIG',
      `The run goes to ${other}, and ${path} has other origins for the target ${target.name}: ${[...here].join(', ')}.`,
      'Use the configuration that the run was planned with.',
    );
  }
  return { ...target, ...definedOnly({ signIn, deny, revoke, degrade, expire }) };
}
