import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { definedOnly, temporaryFolder, writeFileWhole, writePrivateFile } from '../../core/index.ts';
import type { LoadOptions, LoadResult } from '../plan/options.ts';
import { profileOf } from '../plan/plan.ts';
import { runnerPlan } from '../plan/runner-plan.ts';
import type { LoadPlan, PlannedLoad, SharedFacts } from '../protocol.ts';
import { type CompletedRun, resultOf } from '../result/result.ts';
import { RunLedger } from '../result/run-ledger.ts';
import { isStepFailed } from '../result/step-decision.ts';
import { Totals } from '../result/totals.ts';
import { type Fleet, setUpFleet, type ViewerSignIn, viewerSignIn } from '../set-up/index.ts';
import { capOfRunner, devicesOfRunner } from '../virtual-users.ts';
import { startLoginServer } from './login-server.ts';
import type { PreparedLoad } from './prepare-load.ts';
import { joinOutcomes } from './run-k6.ts';
import { runPlan } from './run-plan.ts';
import { type RunRecord, runRecordOf } from './run-record.ts';
import { startStepServer } from './step-server.ts';
import { writeShares } from './write-shares.ts';

/** A server that some runs need, or none. */
interface OptionalServer {
  readonly url?: string;
  readonly close: () => Promise<void>;
}

const noServer: OptionalServer = { close: async () => {} };

/**
 * Executes a prepared load once, with a fleet and a private folder of its own, and judges it. With
 * `isPartWanted` an interrupted run has the figures of what it came to.
 * @throws PassgateError `TOOL_MISSING`, `TARGET_UNREACHABLE`, `INTERRUPTED` (exit 3); `CONFIG`
 *   (exit 2)
 */
export async function executeLoad(
  prepared: PreparedLoad,
  { isPartWanted = false }: Pick<CompletedRun, 'isPartWanted'> = {},
): Promise<LoadResult> {
  const { options, scenario, plan, k6Version, feeders } = prepared;
  const { world, target, masker, root, outDir } = options;
  const viewers = viewerSignIn(target, world, masker);
  const folder = await temporaryFolder('passgate-load-');
  const totals = new Totals<string>();
  const ledger = new RunLedger(plan);
  const runners = runnersHere(plan, options);
  const [firstRunner = 0, lastRunner = firstRunner] = [runners[0], runners.at(-1)];
  const servers: OptionalServer[] = [];
  try {
    const range = {
      first: devicesOfRunner(plan, firstRunner).first,
      end: devicesOfRunner(plan, lastRunner).end,
    };
    const made = await setUpFleet({
      world,
      target,
      // Whoever registers a part beside others may send only its part of the cap.
      plan: { ...plan, ...capOfPart(plan, options) },
      range,
      needs: scenario.fleet,
      learnSecret: (secret) => masker.learn(secret),
      ...definedOnly({ viewers, feeders }),
    });
    const fleet = { ...made, secrets: { ...made.secrets, maskingKey: masker.key } };
    const login = await loginOf(plan, viewers);
    servers.push(login);
    const { profile } = profileOf(scenario, plan.profile);
    const steps = await stepsOf(plan, () => isStepFailed(totals, plan, profile));
    servers.push(steps);
    const urls = definedOnly({ loginUrl: login.url, serverUrl: steps.url });
    const plans = await writeFleet({ ...plan, ...urls }, runners, fleet, range.first, folder);
    const outcomes = await runPlan({ prepared, plans, folder, totals, ledger });
    await writeFileWhole(join(outDir, 'k6.log'), masker.text(totals.messages.join('\n')));
    const setUp = { durationMs: fleet.durationMs, requests: fleet.requests };
    const record = { ...runRecordOf(options, plan, k6Version), setUp };
    if (plan.runners > 1) await writeRunFolder(outDir, record, runnerPlan(plan, target));
    const ended = new Map(runners.map((runner, index) => [runner + 1, outcomes[index] ?? {}]));
    const k6 = plan.runners === 1 ? (outcomes[0] ?? {}) : joinOutcomes(ended);
    const accounts = ledger.accounts();
    const run = { record, scenario, totals, k6, accounts, isPartWanted };
    return await resultOf(run, { world, root, masker });
  } finally {
    for (const server of servers) await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes what it takes to judge the run elsewhere, and to start its runners once more by hand. */
async function writeRunFolder(outDir: string, record: RunRecord, plan: LoadPlan): Promise<void> {
  await writeFileWhole(join(outDir, 'run.json'), JSON.stringify(record, null, 2));
  await writeFileWhole(join(outDir, 'plan.json'), JSON.stringify(plan, null, 2));
}

/** Returns the numbers of the runners that are started here: all of them, or one part. */
function runnersHere({ runners }: PlannedLoad, { part }: LoadOptions): readonly number[] {
  const all = Array.from({ length: runners }, (_, runner) => runner);
  return part === undefined ? all : all.filter((runner) => runner === part - 1);
}

function capOfPart({ maxRequestsPerSecond, runners }: PlannedLoad, { part }: LoadOptions) {
  return maxRequestsPerSecond === undefined || part === undefined
    ? {}
    : { maxRequestsPerSecond: capOfRunner(maxRequestsPerSecond, runners, part - 1) };
}

/** Returns where viewers log in: at the simulator, by the hook of a real provider, or nowhere. */
async function loginOf(plan: PlannedLoad, viewers: ViewerSignIn | undefined): Promise<OptionalServer> {
  if (plan.simulatorUrl !== undefined) return { ...noServer, url: `${plan.simulatorUrl}/_simulator/login` };
  return viewers === undefined ? noServer : startLoginServer(viewers);
}

/** Serves the runners of a run whose load rises by steps. */
async function stepsOf({ arrivals }: PlannedLoad, isStopped: () => boolean): Promise<OptionalServer> {
  return arrivals.shape === 'steps' ? startStepServer(isStopped) : noServer;
}

/**
 * Writes the fleet into the private folder, a file for each virtual user, and returns the plans of the
 * runners. `from`:
 * the number of its first device.
 */
async function writeFleet(
  planned: LoadPlan,
  runners: readonly number[],
  { devices, secrets, tokensEndAtMs }: Fleet,
  from: number,
  folder: string,
): Promise<ReadonlyMap<number, LoadPlan>> {
  const factsPath = join(folder, 'facts.json');
  const facts: SharedFacts = { secrets, ...definedOnly({ tokensEndAtMs }) };
  await writePrivateFile(factsPath, JSON.stringify(facts));
  const plans = new Map<number, LoadPlan>();
  for (const runner of runners) {
    const fleetPaths = await writeShares(folder, devices, planned, runner, from);
    plans.set(runner, { ...planned, fleetPaths, factsPath });
  }
  return plans;
}
