import {
  authorityFiles,
  knownName,
  mapApis,
  PassgateError,
  proxiesOf,
  type Target,
  type World,
} from '../core/index.ts';
import type { TargetConfig } from './config.ts';
import { configFileName, configHint, findConfigFile } from './config-file.ts';
import { originOf } from './origin.ts';
import { readConfig } from './read-config.ts';

/** What is known of a target before the first request to it. */
export interface TargetDescription
  extends Omit<TargetConfig, 'baseUrl' | 'thresholds'>,
    Pick<Target, 'name' | 'origins'> {}

/**
 * Returns what `--target` names, without a request. The configuration is read once for a run, here.
 * @param given a name from the configuration in `folder`, or an http(s) URL
 * @throws PassgateError `UNKNOWN_NAME` or `CONFIG` (exit 2)
 */
export async function describeTarget(given: string, folder: string): Promise<TargetDescription> {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(given) || given.includes('@')) {
    const origin = originOf(given, 'A target');
    return { name: origin, origins: mapApis(() => origin) };
  }
  const path = await findConfigFile(folder);
  const { targets = {} } = path === undefined ? {} : await readConfig(path);
  if (Object.keys(targets).length === 0) {
    const where = path === undefined ? `no ${configFileName} in ${folder} names one` : `${path} names none`;
    throw new PassgateError(
      'UNKNOWN_NAME',
      `There is no target called "${given}": ${where}.`,
      `Add it to ${configFileName} (docs/gate.md), or give an origin such as http://127.0.0.1:8080.`,
    );
  }
  const name = knownName('target', given, Object.keys(targets));
  const config = targets[name];
  if (config === undefined) {
    throw new PassgateError('CONFIG', `There is no target called "${given}".`, configHint);
  }
  const { baseUrl, thresholds: _ofLoad, ...facts } = config;
  const origins = typeof baseUrl === 'string' ? mapApis(() => baseUrl) : baseUrl;
  return { ...facts, name, origins };
}

/**
 * Checks that what the environment names for these origins can be used: a proxy, and the
 * authorities where there are certificates to be verified.
 * @throws PassgateError `CONFIG` (exit 2)
 */
export function assertUsable(origins: readonly string[], env: World['env']): void {
  const proxies = proxiesOf(origins, env).map(({ proxy }) => proxy.shown);
  if ([...origins, ...proxies].some((origin) => origin.startsWith('https:'))) authorityFiles(env);
}
