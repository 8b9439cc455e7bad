import type { Totals } from '../result/totals.ts';
import { type LimitRun, roleOf } from '../scenarios/throttling/k6/limit-schedule.ts';
import { exchangesOf } from './exchange.ts';
import { judgeFleet, type LimiterJudgement } from './judge-fleet.ts';

const known = new WeakMap<Totals, LimiterJudgement>();

/**
 * Judges the limiter by the devices of a run; `undefined` where none tested it. The judgement is
 * cached, because both the checks and the report need it.
 */
export function limiterOf(totals: Totals, run: LimitRun): LimiterJudgement | undefined {
  if (totals.devices.size === 0) return undefined;
  const before = known.get(totals);
  if (before !== undefined) return before;
  const isPeer = (device: number): boolean => roleOf(device, run) === 'peer';
  const seen = [...totals.devices]
    .map(([device, numbers]) => ({ device, exchanges: exchangesOf(numbers) }))
    .sort((a, b) => a.device - b.device);
  const judgement = judgeFleet(
    seen.filter(({ device }) => !isPeer(device)),
    seen.find(({ device }) => isPeer(device))?.exchanges,
    run.limit,
  );
  known.set(totals, judgement);
  return judgement;
}
