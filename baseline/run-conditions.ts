import { type DocumentMap, mainOrigin, type ResolvedTarget, thisMachine } from '../core/index.ts';
import { proxyText } from '../targets/index.ts';
import type { BaselineConditions } from './conditions.ts';
import { type RoundContext, roundDurationMs, roundIntervalMs } from './rounds.ts';

/** Returns the conditions under which this run measures its rounds. */
export function baselineConditions(
  { world, documents, load }: Pick<RoundContext, 'world' | 'load'> & { readonly documents: DocumentMap },
  { target, kind }: ResolvedTarget,
  k6: string,
): BaselineConditions {
  return {
    target:
      kind === 'embedded'
        ? kind
        : `${target.name} at ${mainOrigin(target.origins)}${proxyText(target.origins, world.env)}`,
    platform: world.platform,
    ...thisMachine(),
    node: world.nodeVersion,
    k6,
    scenario: 'polling',
    devices: load.devices,
    intervalMs: roundIntervalMs(load.devices, target),
    durationMs: roundDurationMs,
    validation: target.simulatorUrl === undefined ? 'tolerant' : 'strict',
    documents: { ...documents },
  };
}
