import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSimulator } from '../simulator/index.ts';
import { changedRecording, recordingChanges } from './clients/change-recording.ts';
import { driveClient } from './clients/drive-client.ts';
import { failedRules, judgeCaptured } from './clients/judge-lines.ts';
import { misbehaviours } from './clients/misbehaving/index.ts';
import { seededRandom } from './clients/random.ts';
import { planNames, type SessionPlan } from './clients/session-plans.ts';
import { troubledNetwork } from './clients/test-network.ts';
import { TestProvider } from './clients/test-provider.ts';

/**
 * `npm run test:rules` (PASSGATE_RULES=all) makes a thousand runs of the good client, and as many of one that polls too fast; `npm test`
 * some of them. PASSGATE_RULES_SEED repeats one.
 */
const count = process.env.PASSGATE_RULES === 'all' ? 1000 : 24;
const given = process.env.PASSGATE_RULES_SEED;
const seeds = given === undefined ? Array.from({ length: count }, (_, index) => index + 1) : [Number(given)];
const batches = Math.ceil(seeds.length / 50);

let provider: TestProvider;
beforeAll(async () => {
  provider = await TestProvider.start(startSimulator);
}, 60_000);
afterAll(() => provider.close());

const fast = misbehaviours.find(({ name }) => name === 'polls every 1.05 s');

/** Faults of the provider, in some of the runs. The last ends a sign-in for good. */
const faultKinds = ['throttle', 'drop-connection', 'truncate', 'garbage', 'failure'] as const;

async function addFaults(draw: () => number, kinds: readonly (typeof faultKinds)[number][]): Promise<void> {
  for (const kind of kinds) {
    if (draw() > 0.25) continue;
    const seed = Math.floor(draw() * 2 ** 31);
    await provider.control('faults', { fault: { kind }, rate: draw() * 0.1, seed });
  }
}

/** Three plans of a run, in an order of its own; what ends a client for good comes last. */
function drawnPlans(draw: () => number): readonly SessionPlan[] {
  const longest: readonly SessionPlan[] = ['expired code'];
  const usual = planNames.filter((plan) => !longest.includes(plan) || draw() < 0.05);
  return Array.from({ length: 3 }, () => usual[Math.floor(draw() * usual.length)] ?? 'restarts');
}

async function recordedRun(seed: number, polls: 'well' | 'too fast') {
  const draw = seededRandom(seed);
  const trouble = troubledNetwork(draw);
  const plans: readonly SessionPlan[] =
    polls === 'well' ? drawnPlans(draw) : ['second screen', 'new code', 'new code'];
  await addFaults(draw, polls === 'well' ? faultKinds : faultKinds.slice(0, -1));
  const maker = polls === 'well' ? undefined : fast?.maker;
  const lines = await driveClient(provider, { plans, trouble, ...(maker === undefined ? {} : { maker }) });
  return { plans, lines, draw };
}

describe.each(Array.from({ length: batches }, (_, batch) => batch))('batch %i of seeded runs', (batch) => {
  const own = seeds.slice(batch * 50, batch * 50 + 50);

  it('accuses the good client of nothing', { timeout: 600_000 }, async () => {
    const accused: string[] = [];
    for (const seed of own) {
      const { plans, lines, draw } = await recordedRun(seed, 'well');
      for (const change of recordingChanges) {
        const failed = failedRules(judgeCaptured(changedRecording(lines, change, draw)));
        for (const [rule, what] of failed)
          accused.push(`seed ${seed}, ${plans.join(', ')}, ${change}: ${rule} ${what}`);
      }
    }
    expect(accused).toEqual([]);
  });

  it('catches a client that polls every 1.05 s', { timeout: 600_000 }, async () => {
    const missed: string[] = [];
    for (const seed of own) {
      const { lines, draw } = await recordedRun(seed, 'too fast');
      for (const change of recordingChanges) {
        const failed = failedRules(judgeCaptured(changedRecording(lines, change, draw)));
        if (!failed.has('AU-04')) missed.push(`seed ${seed}, ${change}`);
      }
    }
    expect(missed).toEqual([]);
  });
});
