import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  type Check,
  connectionError,
  environmentOfTool,
  loadedOrigins,
  type Masker,
  messageOf,
  PassgateError,
  temporaryFolder,
  type World,
  writeFileWhole,
} from '../../core/index.ts';
import { encodeFleet } from '../k6/devices/fleet-text.ts';
import { refuseBeyondRate } from '../plan/beyond-rate.ts';
import type { LoadOptions, LoadResult } from '../plan/options.ts';
import { planOf, profileOf } from '../plan/plan.ts';
import { plannedScenario } from '../plan/planned-scenario.ts';
import { type LoadPlan, requestTimeoutMs, scheduleEndMs } from '../protocol.ts';
import { breakpointSteps } from '../result/breakpoint.ts';
import { addBrokenRules } from '../result/broken-rules.ts';
import { check } from '../result/checks/evidence.ts';
import { failureOf, unlessInTheWay, type Way } from '../result/in-the-way.ts';
import { judgeRun } from '../result/judge-run.ts';
import { measurementOf } from '../result/measurement.ts';
import { parseLine } from '../result/parse-line.ts';
import { Totals } from '../result/totals.ts';
import { type Fleet, setUpFleet } from '../set-up/index.ts';
import { bundleScenario } from './bundle.ts';
import { k6Environment } from './k6-environment.ts';
import { k6OutputsOf } from './k6-outputs.ts';
import { progressText } from './progress.ts';
import { type K6Outcome, runK6 } from './run-k6.ts';

/** k6 needs this long to start and to hand out its last lines, on a busy machine. */
const startAndEndMs = 15_000;
const progressEveryMs = 1000;

/**
 * Runs one scenario against a target and judges it.
 * @throws PassgateError `UNKNOWN_NAME`, `USAGE`, `LOAD_NOT_ALLOWED` (exit 2); `TOOL_MISSING`, `TARGET_UNREACHABLE`,
 *   `INTERRUPTED` (exit 3)
 */
export async function runLoad(options: LoadOptions): Promise<LoadResult> {
  const { world, outDir, target, allowed, masker } = options;
  const planned = plannedScenario(options.scenario, world.cwd);
  const scenario = planned.name;
  for (const text of allowed.sentences) options.onTold?.(text);
  const k6Version = await versionOf(options.k6Path, world);
  const folder = await temporaryFolder('passgate-load-');
  try {
    const wanted = planOf(planned, options, allowed, folder);
    refuseBeyondRate(planned, target, wanted);
    const scriptPath = join(outDir, 'bundle.js');
    await bundleScenario(options.root, planned, scriptPath);
    const setUp = await setUpFleet({
      world,
      target,
      plan: wanted,
      needs: planned.fleet,
      learnSecret: (secret) => masker.learn(secret),
    });
    const plan = await writeFleet(wanted, setUp);
    const { totals, k6 } = await carryOut(options, plan, scriptPath, folder);
    await writeFileWhole(join(outDir, 'k6.log'), masker.text(totals.messages.join('\n')));
    const way = { target, env: world.env };
    refuseToJudge(way, totals, k6);
    await addBrokenRules(options.root, totals);
    const { profile } = profileOf(planned, options.profile);
    const steps = breakpointSteps(totals, plan, profile);
    const facts = { scenario, plan, setUp, steps, k6Version, k6 };
    const checks = [
      targetCheck(scenario, allowed.sentences),
      ...judgeRun(planned, { totals, plan, k6, steps, isProfileAsked: options.profile !== undefined }),
    ];
    const judged = unlessInTheWay(checks, totals, way);
    return { checks: judged.map((one) => masked(one, masker)), measurement: measurementOf(totals, facts) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The fleet goes into the private folder, and what became known with it into the plan. */
async function writeFleet(plan: LoadPlan, { devices, secrets, tokensEndAtMs }: Fleet): Promise<LoadPlan> {
  await writeFileWhole(plan.fleetPath, encodeFleet(devices, plan.virtualUsers));
  await writeFileWhole(plan.secretsPath, JSON.stringify(secrets));
  return tokensEndAtMs === undefined ? plan : { ...plan, tokensEndAtMs };
}

async function carryOut(
  options: LoadOptions,
  plan: LoadPlan,
  scriptPath: string,
  folder: string,
): Promise<{ totals: Totals; k6: K6Outcome }> {
  const planPath = join(folder, 'plan.json');
  const configPath = join(folder, 'k6.json');
  await writeFileWhole(planPath, JSON.stringify(plan));
  await writeFileWhole(configPath, '{}');
  const totals = new Totals();
  const { world, target } = options;
  const origins = loadedOrigins(target);
  const environment = await k6Environment({ env: world.env, devices: plan.devices, origins, folder });
  const outputs = await k6OutputsOf(options);
  if (outputs.dashboardUrl !== undefined) options.onTold?.(`k6's dashboard: ${outputs.dashboardUrl}`);
  const finished = new AbortController();
  const totalSeconds = Math.ceil((plan.rampMs + plan.durationMs) / 1000);
  const progress = setInterval(() => {
    const done = Math.min(totalSeconds, totals.seconds.length);
    options.onProgress?.({ done, total: totalSeconds, text: progressText(totals, plan.devices) });
  }, progressEveryMs);
  try {
    const k6 = await runK6({
      world,
      k6Path: options.k6Path,
      scriptPath,
      planPath,
      configPath,
      environment,
      outputs,
      finished: finished.signal,
      mostMs: scheduleEndMs(plan) + requestTimeoutMs + startAndEndMs,
      onLine: (text) => {
        const line = parseLine(text);
        if (line === undefined) totals.addMessage(text);
        else if (line === 'broken') totals.brokenLines += 1;
        else totals.add(line);
        if (totals.ended.size >= plan.virtualUsers) finished.abort();
      },
    });
    return { totals, k6 };
  } finally {
    clearInterval(progress);
  }
}

/** Some ends of a run leave nothing to judge. */
function refuseToJudge(way: Way, totals: Totals, k6: K6Outcome): void {
  if (k6.endedBy === 'interruption') {
    throw new PassgateError(
      'INTERRUPTED',
      'The load run was interrupted; k6 was stopped.',
      'Start it again.',
    );
  }
  if (totals.sent === 0 || totals.latency.total > 0) return;
  const hint = 'Is it running, and is that its address?';
  const [met] = [...totals.findings.values()].filter(({ example }) => example?.type === 'no-answer');
  if (met?.example !== undefined) {
    const { origin, failure } = failureOf(met.example, way);
    if (failure.kind !== 'unreachable') throw connectionError(origin, failure, way.env, hint);
  }
  // The control API has answered by now; a target behind another address may still have been out of reach all the time.
  const { origins, simulatorUrl } = way.target;
  if (simulatorUrl === origins['rest-v2']) return;
  throw new PassgateError(
    'TARGET_UNREACHABLE',
    `The target ${origins['rest-v2']} did not answer a single one of ${totals.sent} requests.`,
    hint,
  );
}

/** What was loaded, in the report for good. */
function targetCheck(scenario: string, sentences: readonly string[]): Check {
  const facts = { scenario, slug: 'target-allowed', title: 'The target is one that load may be sent to' };
  return check(
    facts,
    'passed',
    sentences.map((message) => ({ kind: 'target', message })),
  );
}

function masked(one: Check, masker: Masker): Check {
  const evidence = one.evidence.map((item) => ({
    ...item,
    message: masker.text(item.message),
    ...(item.received === undefined ? {} : { received: masker.text(item.received) }),
  }));
  return { ...one, evidence };
}

async function versionOf(k6Path: string, { env }: World): Promise<string> {
  const settings = { env: environmentOfTool(env), timeout: 10_000 };
  const said = await promisify(execFile)(k6Path, ['version'], settings).catch((error: unknown) => {
    throw new PassgateError(
      'TOOL_MISSING',
      `k6 could not be started from ${k6Path}: ${messageOf(error)}.`,
      'Run `npx passgate doctor`; PASSGATE_K6 may name a k6 of 2.2 or newer.',
      { cause: error },
    );
  });
  return /v(\d+\.\d+\.\d+\S*)/.exec(said.stdout)?.[1] ?? 'unknown';
}
