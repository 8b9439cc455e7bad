import { join } from 'node:path';
import { loadedOrigins, writePrivateFile } from '../../core/index.ts';
import { type LoadPlan, requestTimeoutMs, scheduleEndMs } from '../protocol.ts';
import { countedEvents, parseLine } from '../result/parse-line.ts';
import type { RunLedger } from '../result/run-ledger.ts';
import type { Totals } from '../result/totals.ts';
import { devicesOfRunner, segmentFlags } from '../virtual-users.ts';
import { freePort } from './free-port.ts';
import { k6Environment } from './k6-environment.ts';
import { k6OutputsOf } from './k6-outputs.ts';
import { MemoryLimit, mostRunnerBytes } from './memory-limit.ts';
import type { PreparedLoad } from './prepare-load.ts';
import { progressText } from './progress.ts';
import { type K6Outcome, type K6Runner, runK6 } from './run-k6.ts';
import { createRunnerLog } from './runner-log.ts';
import { type PausedK6, startTogether } from './start-together.ts';

/** k6 needs this long to start and to hand out its last lines, on a busy machine. */
const startAndEndMs = 15_000;
/** Each of several runners waits for the others to be ready. */
const startOfOneMs = 1000;
const progressEveryMs = 1000;

/** A run that is about to begin on this machine. */
export interface ReadyRun {
  readonly prepared: Pick<PreparedLoad, 'options' | 'scenario' | 'scriptPath'>;
  /** Of each runner that is started here, by its number from 0. */
  readonly plans: ReadonlyMap<number, LoadPlan>;
  /** A private one. */
  readonly folder: string;
  readonly totals: Totals<string>;
  readonly ledger: RunLedger;
}

/** Without it, k6 would look for the login of a real provider behind a proxy. */
const localOrigins = ({ loginUrl, serverUrl }: LoadPlan): string[] =>
  [loginUrl, serverUrl].flatMap((url) => (url === undefined ? [] : [new URL(url).origin]));

/**
 * Runs the runners of a plan, one k6 process each, and adds up the lines that they print. Returns
 * how each of them ended.
 */
export async function runPlan(run: ReadyRun): Promise<readonly K6Outcome[]> {
  const { prepared, plans, totals } = run;
  const { options } = prepared;
  const [plan] = plans.values();
  if (plan === undefined) return [];
  const totalSeconds = Math.ceil((plan.rampMs + plan.durationMs) / 1000);
  const progress = setInterval(() => {
    const done = Math.min(totalSeconds, totals.seconds.length);
    options.onProgress?.({ done, total: totalSeconds, text: progressText(totals, plan.devices) });
  }, progressEveryMs);
  try {
    const paused: PausedK6[] = [];
    const running: Promise<K6Outcome>[] = [];
    // All ports before the first process: where there is none, nothing has been started.
    const ports = new Map<number, number>();
    for (const runner of plans.keys()) ports.set(runner, plan.runners === 1 ? 0 : await freePort());
    for (const [runner, one] of plans) {
      const ended = new AbortController();
      const address = `127.0.0.1:${ports.get(runner) ?? 0}`;
      paused.push({ address, ended: ended.signal });
      running.push(runOne(run, runner, one, address).finally(() => ended.abort()));
    }
    const started = plan.runners === 1 ? Promise.resolve() : startTogether(paused);
    await Promise.allSettled([...running, started]);
    return await Promise.all(running);
  } finally {
    clearInterval(progress);
  }
}

async function runOne(
  { prepared, plans, folder, totals, ledger }: ReadyRun,
  runner: number,
  plan: LoadPlan,
  address: string,
): Promise<K6Outcome> {
  const { options, scenario, scriptPath } = prepared;
  const { world, target, k6Path, outDir } = options;
  const name = `runner-${runner + 1}`;
  const planPath = join(folder, `plan-${runner + 1}.json`);
  const configPath = join(folder, 'k6.json');
  await writePrivateFile(planPath, JSON.stringify(plan));
  await writePrivateFile(configPath, '{}');
  const events = countedEvents(scenario);
  const isAlone = plan.runners === 1;
  const { first, end } = devicesOfRunner(plan, runner);
  const origins = [...loadedOrigins(target), ...localOrigins(plan)];
  const environment = await k6Environment({ env: world.env, devices: end - first, origins, folder });
  const outputs = await k6OutputsOf(options, isAlone ? undefined : runner + 1);
  if (outputs.dashboardUrl !== undefined) options.onNotice?.(`k6's dashboard: ${outputs.dashboardUrl}`);
  const k6Runner: K6Runner = { name, flags: segmentFlags(plan.runners, runner), address };
  const finished = new AbortController();
  const log = isAlone ? undefined : createRunnerLog(join(outDir, `${name}.log`), options);
  try {
    return await runK6({
      world,
      k6Path,
      scriptPath,
      planPath,
      configPath,
      environment,
      outputs,
      ...(isAlone ? {} : { runner: k6Runner }),
      finished: finished.signal,
      memory: new MemoryLimit(mostRunnerBytes(end - first), () => ({
        sent: totals.runners.get(runner)?.sent ?? 0,
        unanswered: totals.open,
      })),
      mostMs: scheduleEndMs(plan) + requestTimeoutMs + startAndEndMs + plans.size * startOfOneMs,
      onLine: (text) => {
        const line = parseLine(text, events);
        if (line === undefined) totals.addMessage(text);
        else if (line === 'broken') totals.brokenLines += 1;
        else if (ledger.enter(line, Date.now()) === 'new') totals.add(line, runner);
        if (line !== undefined) log?.write(text, line);
        if (ledger.isComplete(runner)) finished.abort();
      },
    });
  } finally {
    await log?.close();
  }
}
