import { setTimeout as after } from 'node:timers/promises';
import {
  type AllowedTarget,
  definedOnly,
  type ExitCode,
  type LoopbackServer,
  type Masker,
  messageOf,
  PassgateError,
  type Progress,
  readText,
  routeRequests,
  type Target,
  type Verdict,
  type World,
} from '../../core/index.ts';
import { readFeederText } from '../feeders/feeder-text.ts';
import type { LoadResult } from '../plan/options.ts';
import { plannedScenario } from '../plan/planned-scenario.ts';
import { resultOf } from '../result/result.ts';
import { progressText } from '../run/progress.ts';
import type { RunRecord } from '../run/run-record.ts';
import { runnerOfUser } from '../virtual-users.ts';
import { stateFolder, writeCollectState } from './collect-state.ts';
import { FleetDesk, untilAnswered } from './fleet-desk.ts';
import { FleetStore } from './fleet-store.ts';
import { Intake } from './intake.ts';
import { keepRun } from './keep-run.ts';
import { refuseOtherAddresses } from './pinned-hosts.ts';
import { errorAnswer, type RunRoutes, type ServerAnswer, startRunServer } from './run-server.ts';
import { runnersText, type WatchedRunner } from './runner-watch.ts';

export interface CollectorOptions {
  readonly world: World;
  /** The project's folder, with the documents. */
  readonly root: string;
  readonly record: RunRecord;
  /** Of its runners; absent where it is not beside `run.json`. */
  readonly bundlePath?: string;
  /** Of the rows of its feeders; absent where they are not beside `run.json`. */
  readonly feederPath?: string;
  /** Folder of the report; what survives a kill is in a folder of it. */
  readonly outDir: string;
  readonly host: string;
  readonly port: number;
  readonly token: string;
  /** Told the origin once runners are served. */
  readonly onReady: (url: string) => void;
  /** Receives what people must see: where the load goes, and what went wrong meanwhile. */
  readonly onNotice: (text: string) => void;
}

/** Before what an earlier process has received is read, and the target is allowed. */
const notYet = (): ServerAnswer =>
  errorAnswer(503, 'the collector is starting and not ready yet', { 'Retry-After': '1' });

/** Nobody could log in, and the run would say nothing of those who should. */
function refuseWithoutHook({ signsIn }: RunRecord, { name, signIn }: Target): void {
  if (signsIn !== true || signIn !== undefined) return;
  throw new PassgateError(
    'CONFIG',
    `The viewers of this run log in by the hook signIn of ${name}, which no configuration here has.`,
    'Start the collector in the folder of the passgate.config.ts that the run was planned with.',
  );
}

/** What a run of the gate lends to a collector. */
export interface CollectContext {
  readonly masker: Masker;
  /** With its hooks. */
  readonly target: Target;
  /** Resolves the target and checks that load may go there. */
  readonly allow: () => Promise<AllowedTarget>;
  readonly onProgress: (progress: Progress) => void;
}

/** What `GET status` says of a run. */
export interface CollectStatus {
  readonly run: string;
  readonly scenario: string;
  readonly state: 'setting-up' | 'running' | 'judging' | 'over';
  /** For people. */
  readonly text: string;
  /** Seconds of the schedule: those that lines were received of, and all. */
  readonly done: number;
  readonly total: number;
  readonly runners: readonly WatchedRunner[];
  /** Of a run that has been judged. */
  readonly verdict?: Verdict;
  readonly exitCode?: ExitCode;
}

/** How a run came out, and where its report is. */
export interface CollectOutcome {
  readonly verdict: Verdict;
  readonly exitCode: ExitCode;
  readonly reportPath: string;
}

const tickMs = 250;
const progressEveryMs = 1000;

/**
 * Receives what the runners of one run hand out, gives each its part of the fleet, and judges the
 * run when all have ended or will not come any more. What it has confirmed survives a kill: started
 * again on the same folder, it goes on.
 */
export class Collector {
  readonly #options: CollectorOptions;
  readonly #folder: string;
  #intake: Intake | undefined;
  #desk: FleetDesk | undefined;
  #server: LoopbackServer | undefined;
  #isOver = false;
  #outcome: CollectOutcome | undefined;
  /** When somebody last asked how far the run is. */
  #askedMs: number | undefined;

  constructor(options: CollectorOptions) {
    this.#options = options;
    this.#folder = stateFolder(options.outDir);
  }

  /**
   * Collects until the run is over or interrupted, and judges it. The server goes on answering until
   * `close`.
   * @throws PassgateError `CONFIG`, `LOAD_NOT_ALLOWED` (exit 2); `TARGET_UNREACHABLE` (exit 3)
   */
  async collect(context: CollectContext): Promise<LoadResult> {
    const { record, world, root, onReady, host, port, token, feederPath } = this.#options;
    const { masker, target } = context;
    const { plan } = record;
    masker.learn(token);
    // Nobody has resolved the target here, which would have done so.
    await routeRequests(world.env);
    refuseWithoutHook(record, target);
    const feeders = plan.fed === undefined ? undefined : await readFeederText(feederPath, plan.fed);
    await writeCollectState(this.#folder, { run: plan.run });
    await keepRun(this.#folder, record, this.#options.bundlePath);
    const scenario = plannedScenario(record.scenario, world.cwd);
    const said = new Set<string>();
    const onError = (error: unknown): void => {
      const text = masker.text(messageOf(error));
      // On a full disk every delivery of every user fails.
      if (!said.has(text)) this.#notice(text);
      said.add(text);
    };
    // Before a file is read that may be large: whoever looks after the collector sees that it is alive.
    this.#server = await startRunServer(this.#routes(), { host, port, token, onError });
    const intake = await Intake.open(this.#folder, { plan, scenario, world, masker });
    const desk = new FleetDesk({
      ...{ world, plan, scenario, target, masker, folder: this.#folder },
      ...definedOnly({ feeders }),
    });
    // Before a line is taken, which is masked by the key of the fleet. What it took to make that ready is in the
    // report, also where nothing is left to be done.
    await desk.find();
    this.#intake = intake;
    const { totals, ledger } = intake.lines;
    const isAllThere = ledger.isComplete();
    const sentences = isAllThere ? record.sentences : await this.#allowed(context);
    this.#desk = desk;
    onReady(this.#server.url);
    const failed = new AbortController();
    if (!isAllThere) void desk.makeReady().catch((error: unknown) => failed.abort(error));
    await this.#untilOver(intake, desk, context.onProgress, failed.signal);
    this.#isOver = true;
    if (failed.signal.aborted && !world.signal.aborted) throw failed.signal.reason;
    const setUp = desk.setUp ?? record.setUp;
    const judged = { ...record, sentences, ...definedOnly({ setUp }) };
    await keepRun(this.#folder, judged);
    const run = { record: judged, scenario, totals, k6: {}, accounts: ledger.accounts() };
    return resultOf(run, { world, root, masker });
  }

  /** Says how the run came out: it is over for good, and its report is served. */
  async finish(outcome: CollectOutcome): Promise<void> {
    const { run } = this.#options.record.plan;
    await this.forgetFleet();
    await writeCollectState(this.#folder, { run, exitCode: outcome.exitCode });
    this.#outcome = outcome;
  }

  /** Removes the fleet, as its tokens are of no more use. */
  async forgetFleet(): Promise<void> {
    await this.#desk?.close();
    await FleetStore.remove(this.#folder);
  }

  /** Tells whether somebody who follows the run from outside may not know yet how it came out. */
  isFollowed(withinMs: number): boolean {
    return this.#askedMs !== undefined && this.#options.world.now() - this.#askedMs < withinMs;
  }

  /** Ends the server and closes the files. */
  async close(): Promise<void> {
    await this.#server?.close();
    await this.#intake?.close();
    await this.#desk?.close();
  }

  /** Shows where the load goes, as every run does before its first request. */
  async #allowed(context: CollectContext): Promise<readonly string[]> {
    const { world } = this.#options;
    const onWait = (text: string): void => this.#notice(text);
    const allowed = await untilAnswered({ world, target: context.target, onWait }, context.allow);
    refuseOtherAddresses(this.#options.record.plan, allowed);
    const { sentences } = allowed;
    for (const text of sentences) this.#notice(text);
    return sentences;
  }

  async #untilOver(
    intake: Intake,
    desk: FleetDesk,
    onProgress: CollectContext['onProgress'],
    failed: AbortSignal,
  ): Promise<void> {
    const { world } = this.#options;
    const stop = AbortSignal.any([world.signal, failed]);
    let shownMs = 0;
    while (!stop.aborted && !intake.watch.isOver(world.now())) {
      // Runners cannot begin before there is a fleet.
      if (desk.isAtWork) intake.watch.ready(world.now());
      if (world.monotonicMs() - shownMs >= progressEveryMs) {
        shownMs = world.monotonicMs();
        onProgress(this.#status(intake));
      }
      await after(tickMs, undefined, { signal: stop }).catch(() => undefined);
    }
  }

  #routes(): RunRoutes {
    const { plan } = this.#options.record;
    const whileRunning = async (
      work: (intake: Intake, desk: FleetDesk) => Promise<ServerAnswer>,
    ): Promise<ServerAnswer> => {
      if (this.#isOver) return errorAnswer(410, 'the run is over');
      const [intake, desk] = [this.#intake, this.#desk];
      return intake === undefined || desk === undefined ? notYet() : work(intake, desk);
    };
    return {
      run: plan.run,
      isReady: () => this.#isOver || this.#desk?.mayBeAsked === true,
      share: (user, instance) =>
        whileRunning((intake, desk) => {
          intake.watch.asked(runnerOfUser(plan, user), this.#options.world.now());
          return desk.share(user, instance);
        }),
      deliver: (body, user) => whileRunning((intake) => intake.deliver(body, user)),
      login: (body) => whileRunning((_, desk) => desk.login(body)),
      status: () => {
        this.#askedMs = this.#options.world.now();
        if (this.#intake === undefined) return notYet();
        return { status: 200, body: JSON.stringify(this.#status(this.#intake)) };
      },
      report: async () => {
        const path = this.#outcome?.reportPath;
        if (path === undefined) return errorAnswer(404, 'the run is not over: there is no report yet');
        const body = await readText(path);
        this.#askedMs = undefined;
        return { status: 200, body };
      },
    };
  }

  #status({ watch, lines }: Intake): CollectStatus {
    const { record, world } = this.#options;
    const { plan, scenario } = record;
    const nowMs = world.now();
    const total = Math.ceil((plan.rampMs + plan.durationMs) / 1000);
    const runners = watch.runners(nowMs, this.#isOver);
    const { verdict, exitCode } = this.#outcome ?? {};
    const isSettingUp = this.#desk?.isReady !== true;
    const figures = isSettingUp ? 'the fleet is being made ready' : progressText(lines.totals, plan.devices);
    return {
      run: plan.run,
      scenario,
      state:
        verdict !== undefined ? 'over' : this.#isOver ? 'judging' : isSettingUp ? 'setting-up' : 'running',
      text: `${runnersText(runners, nowMs)}; ${figures}`,
      done: Math.min(total, lines.totals.seconds.length),
      total,
      runners,
      ...definedOnly({ verdict, exitCode }),
    };
  }

  #notice(text: string): void {
    this.#options.onNotice(text);
  }
}
