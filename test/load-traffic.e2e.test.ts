import { describe, expect, it } from 'vitest';
import { trafficOf } from '../load/capacity/traffic.ts';
import { type LoadOptions, type LoadResult, scenarioNames } from '../load/index.ts';
import { planOf } from '../load/plan/plan.ts';
import { plannedScenario } from '../load/plan/planned-scenario.ts';
import { startSimulator } from '../simulator/index.ts';
import { loadPlace, notPassed, patient, targetAt } from './testing/load-place.ts';

/**
 * What a plan predicts of each scenario, against what a real run sends to a simulator: requests by operation, within a tenth, or five
 * of those that are few.
 */
const place = loadPlace();
const [share, few] = [0.1, 5];
const devices = 100;
const long = { devices, durationMs: 14_000 };

const runs: readonly [string, string, Partial<LoadOptions>][] = [
  ...scenarioNames.map((name): [string, string, Partial<LoadOptions>] => [name, name, long]),
  ['polling on the first screen', 'polling', { ...long, screen: 'first' }],
  ['polling by MVPD', 'polling', { ...long, pollBy: 'mvpd' }],
  ['a spike of polling', 'polling', { ...long, profile: 'spike' }],
];

function expectNear(
  sent: Readonly<Record<string, number>>,
  predicted: Readonly<Record<string, number>>,
): void {
  for (const name of new Set([...Object.keys(sent), ...Object.keys(predicted)])) {
    const [real = 0, planned = 0] = [sent[name], predicted[name]];
    const bound = Math.max(few, real * share);
    expect(Math.abs(planned - real), `${name}: ${planned} planned, ${real} sent`).toBeLessThanOrEqual(bound);
  }
}

/** A device waits for its answer before it sends on, so of a slow target it has less due than any plan can say. */
const mostLatencyMs = 100;

async function quicklyAnswered(scenario: string, more: Partial<LoadOptions>): Promise<LoadResult> {
  for (let runs = 1; ; runs += 1) {
    const result = await place.run(scenario, more);
    if (runs === 3 || (result.measurement?.latency?.p95 ?? 0) <= mostLatencyMs) return result;
  }
}

async function compare(scenario: string, more: Partial<LoadOptions>, codeLifetimeMs: number): Promise<void> {
  const { checks, measurement } = await quicklyAnswered(scenario, more);
  expect(notPassed(checks)).toEqual([]);
  const planned = plannedScenario(scenario, '/');
  const options = { ...place.options(scenario), ...more, allowed: { hosts: {}, sentences: [] } };
  const run = { ...planOf(planned, options), viewersSignIn: true, knowsMvpd: true, codeLifetimeMs };
  if (planned.traffic === undefined) throw new Error(`${scenario} says nothing of its traffic`);
  const { requests } = trafficOf(planned.traffic, run);
  const sent = Object.fromEntries(
    (measurement?.operations ?? []).map((one) => [one.operation, one.requests]),
  );
  expectNear(sent, requests);
}

describe.concurrent('a real run sends what its plan predicts', patient, () => {
  it.each(runs)('%s', async (_name, scenario, more) => {
    await compare(scenario, more, 1_800_000);
  });

  it('polling whose codes end all at once', async () => {
    const own = await startSimulator({ sessionLifetimeSeconds: 9 });
    try {
      await compare('polling', { ...long, target: targetAt(own.url) }, 9000);
    } finally {
      await own.close();
    }
  });
});
