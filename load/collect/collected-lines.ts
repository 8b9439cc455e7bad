import type { KeyedLine } from '../lines.ts';
import { type LineEntry, RunLedger } from '../result/run-ledger.ts';
import { Totals } from '../result/totals.ts';
import { runnerOfUser, userCount } from '../virtual-users.ts';
import type { LinePlan } from './delivery.ts';

/** All lines of a run, added up as they come; none of them is held. */
export class CollectedLines {
  readonly totals = new Totals<string>();
  readonly ledger: RunLedger;
  /** When the schedule of a user began, by the clock of its machine. */
  readonly #startedMs = new Map<number, number>();

  /** The latest second that each user has handed out; beyond all of them once it has ended. */
  readonly #seconds = new Map<number, number>();
  readonly #plan: LinePlan;

  constructor(plan: LinePlan) {
    this.ledger = new RunLedger(plan);
    this.#plan = plan;
  }

  /** Counts a line that is new. `heardMs`: when it was received, by default what its own clock says. */
  add(line: KeyedLine, heardMs = this.#ownTimeMs(line)): LineEntry {
    if (line.kind === 'start') this.#startedMs.set(line.user, line.atMs);
    if (line.kind === 'end') this.#seconds.set(line.user, Number.POSITIVE_INFINITY);
    if (line.kind === 'second') {
      this.#seconds.set(line.user, Math.max(this.#seconds.get(line.user) ?? 0, line.second));
    }
    const entry = this.ledger.enter(line, heardMs);
    if (entry === 'new') this.totals.add(line, line.runner);
    return entry;
  }

  /**
   * Returns the second that every user has handed out a line of, or of a later one: those before it
   * are whole. Users of runners that are left out are not waited for.
   */
  secondOfAll(isLeftOut: (runner: number) => boolean): number {
    let least = Number.POSITIVE_INFINITY;
    for (let user = 0; user < userCount(this.#plan); user += 1) {
      if (!isLeftOut(runnerOfUser(this.#plan, user))) least = Math.min(least, this.#seconds.get(user) ?? 0);
    }
    return Math.min(least, this.totals.seconds.length);
  }

  /** Returns when a line was handed out, by the clock of its machine. */
  #ownTimeMs(line: KeyedLine): number {
    const startedMs = this.#startedMs.get(line.user) ?? 0;
    if (line.kind === 'start') return line.atMs;
    if (line.kind === 'second') return startedMs + (line.second + 1) * 1000;
    return line.kind === 'end' ? startedMs + line.atMs : startedMs;
  }
}
