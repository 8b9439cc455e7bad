import { machine } from '../gate/result/machine.ts';
import type { GateContext, Provider } from '../gate/run/context.ts';
import type { BaselineConditions } from '../reports/index.ts';
import { wayText } from '../targets/target-text.ts';
import { roundDurationMs, roundIntervalMs } from './rounds.ts';

/** Under what conditions this run measures its rounds. */
export function baselineConditions(
  { world, documents, load }: Pick<GateContext, 'world' | 'documents' | 'load'>,
  { target, kind }: Provider,
  k6: string,
): BaselineConditions {
  return {
    target:
      kind === 'embedded'
        ? kind
        : `${target.name} at ${target.origins['rest-v2']}${wayText(target.origins, world.env)}`,
    platform: world.platform,
    ...machine(),
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
