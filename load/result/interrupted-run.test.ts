import { expect, it } from 'vitest';
import { bucketOf } from '../histogram.ts';
import { planOf } from '../plan/plan.ts';
import { plannedScenario } from '../plan/planned-scenario.ts';
import { pollingOptions } from '../testing/load-options.ts';
import { interruptedCheck, planUntil } from './interrupted-run.ts';
import { steadyRate } from './steady-rate.ts';
import { Totals } from './totals.ts';

function runOf(seconds: number): Totals<string> {
  const totals = new Totals<string>();
  for (let second = 0; second < seconds; second += 1) {
    const counts = { requests: 10, statuses: { '200': 10 }, failed: 0, checked: 10, invalid: 0, cached: 0 };
    const times = {
      latency: [bucketOf(2), 10],
      latencyMaxMs: 2,
      lateness: [bucketOf(1), 10],
      latenessMaxMs: 1,
    };
    const operations = { getProfileByCode: { ...counts, ...times } };
    const line = { kind: 'second', user: 0, second, due: [second, 10], sent: 10 } as const;
    totals.add({ ...line, operations, findings: {}, events: {} });
  }
  return totals;
}

const whole = planOf(plannedScenario('polling', '/'), { ...pollingOptions, devices: 2, durationMs: 10_000 });

it.each([
  ['in its steady phase', 7, { rampMs: 0, durationMs: 10_000 }, { rampMs: 0, durationMs: 7000 }],
  ['in its ramp', 3, { rampMs: 5000, durationMs: 10_000 }, { rampMs: 3000, durationMs: 0 }],
  ['after its ramp', 7, { rampMs: 5000, durationMs: 10_000 }, { rampMs: 5000, durationMs: 2000 }],
  ['after its end', 12, { rampMs: 0, durationMs: 10_000 }, { rampMs: 0, durationMs: 10_000 }],
])('the plan of a run that was interrupted %s is as long as it lasted', (_name, seconds, planned, lasted) => {
  expect(planUntil({ ...whole, ...planned }, runOf(seconds))).toMatchObject(lasted);
});

it('the rate of an interrupted run is that of the time it lasted', () => {
  const totals = runOf(7);
  expect(steadyRate(totals, planUntil({ ...whole, rampMs: 0 }, totals)).achieved).toBe(10);
});

it('an interrupted run is unjudged and says how far it came', () => {
  expect(
    interruptedCheck('polling', { rampMs: 0, durationMs: 10_000 }, { rampMs: 0, durationMs: 7000 }),
  ).toMatchObject({
    verdict: 'unjudged',
    required: true,
    evidence: [{ message: 'polling was interrupted after 7.0 s of 10.0 s: its figures are of that time' }],
  });
});
