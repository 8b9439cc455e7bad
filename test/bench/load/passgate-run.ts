import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createMasker, loadedOrigins, type Target, type World } from '../../../core/index.ts';
import { planOf } from '../../../load/plan/plan.ts';
import { plannedScenario } from '../../../load/plan/planned-scenario.ts';
import type { DeviceRecord, LoadPlan } from '../../../load/protocol.ts';
import { parseLine } from '../../../load/result/parse-line.ts';
import { Totals } from '../../../load/result/totals.ts';
import { bundleScenario } from '../../../load/run/bundle.ts';
import { k6Environment } from '../../../load/run/k6-environment.ts';
import { runK6 } from '../../../load/run/run-k6.ts';
import { writeShares } from '../../../load/run/write-shares.ts';
import { allowedTarget } from '../../../targets/index.ts';
import type { Figures } from './figures.ts';
import type { Load } from './fleets.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface Place {
  readonly world: World;
  readonly k6Path: string;
  readonly target: Target;
  readonly fleet: readonly DeviceRecord[];
  readonly load: Load;
}

/**
 * A scenario of Passgate as a steady load from the first second on: no ramp, and nobody logs in, so that its requests are those
 * of the scripts by hand. All else is as `passgate load` has it.
 */
export async function runPassgate(place: Place, scenario: string): Promise<Figures> {
  const { world, k6Path, target, fleet, load } = place;
  const folder = await mkdtemp(join(tmpdir(), 'passgate-bench-'));
  try {
    const allowed = await allowedTarget(target, world.env);
    const planned = plannedScenario(scenario, world.cwd);
    const options = {
      ...load,
      world,
      root,
      k6Path,
      scenario,
      target,
      allowed,
      outDir: folder,
      masker: createMasker(),
    };
    const { simulatorUrl: _, ...plan } = planOf(planned, options);
    const steady: LoadPlan = {
      ...plan,
      validation: 'strict',
      rampMs: 0,
      arrivals: { shape: 'even', windowMs: load.intervalMs },
    };
    const scriptPath = join(folder, 'bundle.js');
    const planPath = join(folder, 'plan.json');
    const configPath = join(folder, 'k6.json');
    await bundleScenario(root, planned, scriptPath);
    const fleetPaths = await writeShares(folder, fleet, steady, 0);
    await writeFile(planPath, JSON.stringify({ ...steady, fleetPaths }));
    await writeFile(configPath, '{}');
    const totals = new Totals();
    const onLine = (text: string): void => {
      const line = parseLine(text);
      if (line === undefined) totals.addMessage(text);
      else if (line === 'broken') totals.brokenLines += 1;
      else totals.add(line);
    };
    const mostMs = load.durationMs + 30_000;
    const { devices } = load;
    const origins = loadedOrigins(target);
    const environment = await k6Environment({ env: world.env, devices, origins, folder });
    const k6 = await runK6({ world, k6Path, scriptPath, planPath, configPath, environment, mostMs, onLine });
    if (k6.exitCode !== 0) throw new Error(`k6 ended with ${k6.exitCode}: ${totals.messages.join('\n')}`);
    return figuresOf(totals, k6);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function figuresOf(totals: Totals, k6: { cpuSeconds?: number; maxRssBytes?: number }): Figures {
  const latenessP99Ms = totals.lateness.percentile(0.99);
  const latencyP50Ms = totals.latency.percentile(0.5);
  return {
    sent: totals.sent,
    sentShare: totals.sent / totals.due,
    wrong: totals.failed + totals.throttled + totals.brokenLines,
    ...(latenessP99Ms === undefined ? {} : { latenessP99Ms }),
    ...(latencyP50Ms === undefined ? {} : { latencyP50Ms }),
    ...(k6.cpuSeconds === undefined ? {} : { cpuPer1000: (k6.cpuSeconds / totals.sent) * 1000 }),
    ...(k6.maxRssBytes === undefined ? {} : { maxRssMb: k6.maxRssBytes / 1024 ** 2 }),
    checked: totals.sum((operation) => operation.checked),
    invalid: totals.sum((operation) => operation.invalid),
    remembered: totals.sum((operation) => operation.cached),
  };
}
