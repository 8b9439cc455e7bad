import { join } from 'node:path';
import type { Masker, World } from '../../core/index.ts';
import { encodeLine } from '../lines.ts';
import { type PlannedScenario, profileOf } from '../plan/plan.ts';
import type { DeliveryAnswer, PlannedLoad } from '../protocol.ts';
import { maskedLine } from '../result/masked-line.ts';
import { countedEvents, parseLine } from '../result/parse-line.ts';
import { runnerOfUser, userCount } from '../virtual-users.ts';
import { CollectedLines } from './collected-lines.ts';
import { misfitOf, readDelivery } from './delivery.ts';
import { LineFile } from './line-file.ts';
import { errorAnswer, type ServerAnswer } from './run-server.ts';
import { RunnerWatch } from './runner-watch.ts';
import { StepWatch } from './step-watch.ts';

/** Takes in the lines of a run: confirms none that is not on the disk, and counts each once. */
export class Intake {
  readonly lines: CollectedLines;
  readonly watch: RunnerWatch;
  readonly #plan: PlannedLoad;
  readonly #events: readonly string[] | undefined;
  readonly #file: LineFile;
  readonly #steps: StepWatch;
  readonly #world: Pick<World, 'now'>;
  readonly #masker: Masker;

  private constructor(setting: IntakeSetting, lines: CollectedLines, file: LineFile) {
    const { plan, scenario, world, masker } = setting;
    this.#plan = plan;
    this.#events = countedEvents(scenario);
    this.#world = world;
    this.#masker = masker;
    this.#file = file;
    this.lines = lines;
    this.watch = new RunnerWatch(plan, lines.ledger, world.now());
    this.#steps = new StepWatch(plan, profileOf(scenario, plan.profile).profile, lines);
  }

  /**
   * Opens the file of a run, and counts what an earlier process has received.
   * @throws PassgateError `CONFIG` (exit 2) where it can be neither read nor written
   */
  static async open(folder: string, setting: IntakeSetting): Promise<Intake> {
    const { plan, scenario } = setting;
    const lines = new CollectedLines(plan);
    const events = countedEvents(scenario);
    const file = await LineFile.open(join(folder, `lines-${plan.run}.log`), (text) => {
      const line = parseLine(text, events);
      if (line === undefined || line === 'broken' || misfitOf(line, plan) !== undefined) {
        lines.totals.brokenLines += 1;
      } else lines.add(line);
    });
    return new Intake(setting, lines, file);
  }

  /**
   * Takes a delivery of one virtual user, and answers once it is durable. One without lines says that
   * the user still runs, where the request names it.
   */
  async deliver(body: string, user?: number): Promise<ServerAnswer> {
    if (user !== undefined && user >= userCount(this.#plan)) {
      return errorAnswer(400, `the run has the users 0 to ${userCount(this.#plan) - 1}, not ${user}`);
    }
    const read = readDelivery(body, this.#plan, this.#events);
    if (typeof read === 'string') return errorAnswer(400, read);
    const delivered = read.map(({ text, line }) => {
      const masked = maskedLine(line, this.#masker);
      return { line: masked, text: masked === line ? text : encodeLine(masked) };
    });
    const [first] = delivered;
    if (first !== undefined) {
      const fresh = delivered.filter(({ line }) => !this.lines.ledger.has(line));
      if (fresh.length > 0) {
        await this.#file.append(fresh.map(({ text }) => `${text}\n`).join(''));
      }
      // Received twice at the same time, a line may be twice in the file; it is counted once.
      const nowMs = this.#world.now();
      for (const { line } of delivered) this.lines.add(line, nowMs);
      this.watch.delivered(first.line.runner, nowMs);
    } else if (user !== undefined) this.watch.asked(runnerOfUser(this.#plan, user), this.#world.now());
    const answer: DeliveryAnswer = {
      stop: this.#steps.isStopped((runner) => this.watch.isSilent(runner, this.#world.now())),
    };
    return { status: 200, body: JSON.stringify(answer) };
  }

  close(): Promise<void> {
    return this.#file.close();
  }
}

/** What an intake is opened with. */
export interface IntakeSetting {
  readonly plan: PlannedLoad;
  readonly scenario: PlannedScenario;
  readonly world: Pick<World, 'now'>;
  readonly masker: Masker;
}
