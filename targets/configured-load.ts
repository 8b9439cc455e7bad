import { dirname } from 'node:path';
import { findConfigFile } from './config-file.ts';
import { readConfig } from './read-config.ts';

/** A text of the configuration, and where in it. */
export interface ConfiguredText {
  readonly text: string;
  /** `/app/passgate.config.ts: thresholds[0]`. */
  readonly place: string;
}

/** What the configuration says about load. */
export interface ConfiguredLoad {
  readonly thresholds: readonly ConfiguredText[];
  /** Of the target alone. */
  readonly targetThresholds: readonly ConfiguredText[];
  /** By the name of the profile that they make. */
  readonly stages: ReadonlyMap<string, ConfiguredStages>;
  /** Files, not read yet, with the place of their names and the folder where their paths begin. */
  readonly feeders?: ConfiguredStages & { readonly folder: string };
}

/** Stages of the configuration, which nobody has checked yet, and where they are. */
export interface ConfiguredStages {
  readonly value: unknown;
  readonly place: string;
}

/**
 * Returns what the configuration in a folder says about load to a target of it, or to any other.
 * @throws PassgateError (exit 2) for a configuration that cannot be used
 */
export async function configuredLoad(folder: string, target?: string): Promise<ConfiguredLoad> {
  const path = await findConfigFile(folder);
  if (path === undefined) return { thresholds: [], targetThresholds: [], stages: new Map() };
  const { thresholds, stages = {}, feeders, targets = {} } = await readConfig(path);
  const own = target !== undefined && Object.hasOwn(targets, target) ? targets[target] : undefined;
  return {
    thresholds: placed(thresholds, `${path}: thresholds`),
    targetThresholds: placed(own?.thresholds, `${path}: targets.${target}.thresholds`),
    stages: new Map(
      Object.entries(stages).map(([name, value]) => [name, { value, place: `${path}: stages.${name}` }]),
    ),
    ...(feeders === undefined
      ? {}
      : { feeders: { value: feeders, place: `${path}: feeders`, folder: dirname(path) } }),
  };
}

function placed(texts: readonly string[] = [], place: string): ConfiguredText[] {
  return texts.map((text, index) => ({ text, place: `${place}[${index}]` }));
}
