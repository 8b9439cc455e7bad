import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMasker, type Target } from '../core/index.ts';
import { memoryWorld } from '../core/testing/memory-world.ts';
import { FleetDesk } from '../load/collect/fleet-desk.ts';
import { plannedScenario } from '../load/plan/planned-scenario.ts';
import { headStartOf } from '../load/plan/runner-plan.ts';
import { recordOf } from '../load/testing/collected-run.ts';
import { type RunningSimulator, startSimulator } from '../simulator/index.ts';
import { realTargetAt, targetAt } from './testing/load-place.ts';

/** Devices that renew their tokens; nobody is signed in, which a provider would take a second each for. */
let folder: string;
let simulator: RunningSimulator;
let env: Record<string, string>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-fleet-desk-'));
  simulator = await startSimulator();
  const answer = await fetch(`${simulator.url}/_simulator/software-statement`);
  env = { PASSGATE_SOFTWARE_STATEMENT: JSON.parse(await answer.text()).software_statement };
});
afterAll(async () => {
  await simulator.close();
  await rm(folder, { recursive: true });
});

let nowMs = 1_800_000_000_000;
const planned = plannedScenario('token-renewal', '/');
const scenario = { ...planned, fleet: { ...planned.fleet, authenticatedShare: 0 } };

function deskOf(target: Target, name: string) {
  const { plan } = recordOf(2, { rampMs: 4000, durationMs: 600_000, run: `run0000${name}` }, target);
  const world = memoryWorld({ env, now: () => nowMs });
  const place = { folder: join(folder, name), masker: createMasker() };
  return { plan, ...place, desk: new FleetDesk({ world, plan, scenario, target, ...place }) };
}
const bodyOf = async (desk: FleetDesk, user: number) =>
  JSON.parse((await desk.share(user, `instance-${user}`)).body);

describe('devices whose tokens are renewed within the run', () => {
  it('are registered with a provider before a runner asks, and renew at a moment after that', async () => {
    const target = realTargetAt(simulator.url);
    const first = deskOf(target, 'provider');
    expect(first.desk.mayBeAsked).toBe(false);
    await first.desk.makeReady();
    expect(first.desk.mayBeAsked).toBe(true);
    nowMs += 3_600_000;
    const endAtMs = nowMs + headStartOf(first.plan) + 4000 + 300_000;
    expect(await bodyOf(first.desk, 0)).toMatchObject({ tokensEndAtMs: endAtMs });
    nowMs += 1000;
    expect(await bodyOf(first.desk, 1)).toMatchObject({ tokensEndAtMs: endAtMs });
    await first.desk.close();
    // Also of a collector that is started again: else some devices would renew at another moment.
    const again = deskOf(target, 'provider');
    nowMs += 10_000;
    await again.desk.makeReady();
    expect(await bodyOf(again.desk, 2)).toMatchObject({ tokensEndAtMs: endAtMs });
    // It knows by their seal what the runners have masked, and does not mask that once more.
    expect(again.masker.seal('a line')).toBe(first.masker.seal('a line'));
    await again.desk.close();
  });

  it('are made by a simulator when the first runner asks, who may do so meanwhile', async () => {
    const { desk } = deskOf(targetAt(simulator.url), 'simulator');
    const making = desk.makeReady();
    expect(desk.mayBeAsked).toBe(true);
    expect((await desk.share(0, 'one')).status).toBe(503);
    for (let isMade = false; !isMade; ) {
      isMade = await Promise.race([making.then(() => true), after(1, false)]);
      expect(desk.mayBeAsked).toBe(true);
    }
    expect((await desk.share(0, 'one')).status).toBe(200);
    await desk.close();
  });
});
