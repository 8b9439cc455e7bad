import type { LoadPlan } from '../protocol.ts';
import type { Totals } from '../result/totals.ts';
import { roleOf } from '../scenarios/throttling/k6/limit-schedule.ts';
import { exchangesOf } from './exchange.ts';
import { judgeFleet, type LimiterJudgement } from './judge-fleet.ts';

type LimiterRun = Pick<LoadPlan, 'devices' | 'durationMs'>;

const known = new WeakMap<Totals, LimiterJudgement>();

/**
 * What the devices of a run found out about the limiter; `undefined` where none was there to find
 * out. Judged once, although the checks and the report both ask.
 */
export function limiterOf(totals: Totals, { devices, durationMs }: LimiterRun): LimiterJudgement | undefined {
  if (totals.devices.size === 0) return undefined;
  const before = known.get(totals);
  if (before !== undefined) return before;
  const isPeer = (device: number): boolean => roleOf(device, devices, durationMs) === 'peer';
  const seen = [...totals.devices]
    .map(([device, numbers]) => ({ device, exchanges: exchangesOf(numbers) }))
    .sort((a, b) => a.device - b.device);
  const judgement = judgeFleet(
    seen.filter(({ device }) => !isPeer(device)),
    seen.find(({ device }) => isPeer(device))?.exchanges,
  );
  known.set(totals, judgement);
  return judgement;
}
