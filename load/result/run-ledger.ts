import type { KeyedLine } from '../lines.ts';
import type { LoadPlan } from '../protocol.ts';
import { runnerOfUser } from '../virtual-users.ts';
import { NumberRanges } from './number-ranges.ts';

/** What becomes of a line: only a new one is counted. */
export type LineEntry = 'new' | 'repeated' | 'doubled' | 'foreign';

/**
 * `waiting`: nothing was heard of it. `running`: some of its lines are still to come. `complete`:
 * all lines of all its virtual users are there, to their ends. `doubled`: two processes ran as this
 * runner, and the lines of the second do not count.
 */
export type RunnerState = 'waiting' | 'running' | 'complete' | 'doubled';

/** How far the lines of one runner are there. */
export interface RunnerAccount {
  /** From 0. */
  readonly runner: number;
  readonly state: RunnerState;
  /** By the clock of whoever received it, milliseconds since the epoch. */
  readonly lastHeardMs?: number;
  /** When its schedule began by the clock of its own machine, milliseconds since the epoch. */
  readonly startedAtMs?: number;
  readonly usersEnded: number;
  /** Lines that others followed and that have not arrived. */
  readonly missingLines: number;
}

interface UserAccount {
  readonly instance: string;
  readonly received: NumberRanges;
  /** The sequence of its last line. */
  last?: number;
}

interface RunnerRecord {
  readonly users: Map<number, UserAccount>;
  lastHeardMs?: number;
  startedAtMs?: number;
  isDoubled: boolean;
}

/**
 * Keeps account of the lines of all runners, by runner, user and sequence: which are there, and
 * which are not. The process behind a runner may be killed unseen, so only its own lines tell that it
 * came to its end.
 */
export class RunLedger {
  readonly #run: string;
  readonly #virtualUsers: number;
  readonly #runners: readonly RunnerRecord[];

  constructor({ run, runners, virtualUsers }: Pick<LoadPlan, 'run' | 'runners' | 'virtualUsers'>) {
    this.#run = run;
    this.#virtualUsers = virtualUsers;
    this.#runners = Array.from({ length: runners }, () => ({ users: new Map(), isDoubled: false }));
  }

  /** Enters a line that was received at `atMs`, and tells whether it counts. */
  enter(line: KeyedLine, atMs: number): LineEntry {
    const { runner, user, instance, sequence } = line;
    const record = this.#runners[runner];
    if (line.run !== this.#run || record === undefined || runnerOfUser(this.#size, user) !== runner) {
      return 'foreign';
    }
    const known = record.users.get(user) ?? { instance, received: new NumberRanges() };
    record.users.set(user, known);
    record.lastHeardMs = Math.max(record.lastHeardMs ?? 0, atMs);
    if (known.instance !== instance) {
      record.isDoubled = true;
      return 'doubled';
    }
    if (!known.received.add(sequence)) return 'repeated';
    if (line.kind === 'start') record.startedAtMs = Math.min(record.startedAtMs ?? line.atMs, line.atMs);
    if (line.kind === 'end') known.last = sequence;
    return 'new';
  }

  /** Tells whether a line has been entered, so that it would not count again. */
  has({ runner, user, instance, sequence }: KeyedLine): boolean {
    const known = this.#runners[runner]?.users.get(user);
    return known?.instance === instance && known.received.has(sequence);
  }

  /** Tells whether all lines of a runner are there; without a number those of all runners. */
  isComplete(runner?: number): boolean {
    const wanted = runner === undefined ? this.#runners : this.#runners.slice(runner, runner + 1);
    return wanted.every((record) => this.#isWhole(record));
  }

  accounts(): RunnerAccount[] {
    return this.#runners.map((record, runner) => {
      const { lastHeardMs, startedAtMs, users, isDoubled } = record;
      const all = [...users.values()];
      return {
        runner,
        state: isDoubled
          ? 'doubled'
          : this.#isWhole(record)
            ? 'complete'
            : users.size === 0
              ? 'waiting'
              : 'running',
        ...(lastHeardMs === undefined ? {} : { lastHeardMs }),
        ...(startedAtMs === undefined ? {} : { startedAtMs }),
        usersEnded: all.filter(({ last }) => last !== undefined).length,
        missingLines: all.reduce((sum, { received }) => sum + received.missing(), 0),
      };
    });
  }

  get #size() {
    return { virtualUsers: this.#virtualUsers };
  }

  #isWhole({ users }: RunnerRecord): boolean {
    return (
      users.size === this.#virtualUsers &&
      [...users.values()].every(({ last, received }) => last !== undefined && received.hasAllUpTo(last))
    );
  }
}
