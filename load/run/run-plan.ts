import { join } from 'node:path';
import { loadedOrigins, writeFileWhole } from '../../core/index.ts';
import { type LoadPlan, requestTimeoutMs, scheduleEndMs, sharedEvents } from '../protocol.ts';
import { parseLine } from '../result/parse-line.ts';
import { Totals } from '../result/totals.ts';
import { k6Environment } from './k6-environment.ts';
import { k6OutputsOf } from './k6-outputs.ts';
import type { PreparedLoad } from './prepare-load.ts';
import { progressText } from './progress.ts';
import { type K6Outcome, runK6 } from './run-k6.ts';

/** k6 needs this long to start and to hand out its last lines, on a busy machine. */
const startAndEndMs = 15_000;
const progressEveryMs = 1000;

/** Without it, k6 would look for the login of a real provider behind a proxy. */
const loginOrigins = ({ loginUrl }: LoadPlan): string[] =>
  loginUrl === undefined ? [] : [new URL(loginUrl).origin];

/** Runs k6 with a plan and adds up the lines that it prints. `folder` is private. */
export async function runPlan(
  { options, scenario, scriptPath }: Pick<PreparedLoad, 'options' | 'scenario' | 'scriptPath'>,
  plan: LoadPlan,
  folder: string,
): Promise<{ readonly totals: Totals<string>; readonly k6: K6Outcome }> {
  const planPath = join(folder, 'plan.json');
  const configPath = join(folder, 'k6.json');
  await writeFileWhole(planPath, JSON.stringify(plan));
  await writeFileWhole(configPath, '{}');
  const totals = new Totals<string>();
  const events = scenario.events === undefined ? undefined : [...sharedEvents, ...scenario.events];
  const { world, target, k6Path } = options;
  const origins = [...loadedOrigins(target), ...loginOrigins(plan)];
  const environment = await k6Environment({ env: world.env, devices: plan.devices, origins, folder });
  const outputs = await k6OutputsOf(options);
  if (outputs.dashboardUrl !== undefined) options.onNotice?.(`k6's dashboard: ${outputs.dashboardUrl}`);
  const finished = new AbortController();
  const totalSeconds = Math.ceil((plan.rampMs + plan.durationMs) / 1000);
  const progress = setInterval(() => {
    const done = Math.min(totalSeconds, totals.seconds.length);
    options.onProgress?.({ done, total: totalSeconds, text: progressText(totals, plan.devices) });
  }, progressEveryMs);
  try {
    const k6 = await runK6({
      world,
      k6Path,
      scriptPath,
      planPath,
      configPath,
      environment,
      outputs,
      finished: finished.signal,
      mostMs: scheduleEndMs(plan) + requestTimeoutMs + startAndEndMs,
      onLine: (text) => {
        const line = parseLine(text, events);
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
