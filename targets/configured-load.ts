import { findConfigFile } from './config-file.ts';
import { readConfig } from './read-config.ts';

/** A text of the configuration, and where in it. */
export interface ConfiguredText {
  readonly text: string;
  /** `/work/passgate.config.ts: thresholds[0]`. */
  readonly place: string;
}

/** What the configuration says about load. */
export interface ConfiguredLoad {
  readonly thresholds: readonly ConfiguredText[];
  /** Of the target alone. */
  readonly targetThresholds: readonly ConfiguredText[];
}

/**
 * Returns what the configuration in a folder says about load to a target of it, or to any other.
 * @throws PassgateError (exit 2) for a configuration that cannot be used
 */
export async function configuredLoad(folder: string, target?: string): Promise<ConfiguredLoad> {
  const path = await findConfigFile(folder);
  if (path === undefined) return { thresholds: [], targetThresholds: [] };
  const { thresholds, targets = {} } = await readConfig(path);
  const own = target !== undefined && Object.hasOwn(targets, target) ? targets[target] : undefined;
  return {
    thresholds: placed(thresholds, `${path}: thresholds`),
    targetThresholds: placed(own?.thresholds, `${path}: targets.${target}.thresholds`),
  };
}

function placed(texts: readonly string[] = [], place: string): ConfiguredText[] {
  return texts.map((text, index) => ({ text, place: `${place}[${index}]` }));
}
