import { deliveryShare, type PlannedLoad, requestTimeoutMs, scheduleEndMs } from '../protocol.ts';
import type { RunLedger } from '../result/run-ledger.ts';

/**
 * `waiting`: nothing was heard of it. `silent`: nothing for longer than a runner is quiet. `lost`: it
 * will not come to its end any more.
 */
export type WatchedState = 'waiting' | 'running' | 'silent' | 'ended' | 'doubled' | 'lost';

/** One runner as people and `--wait` see it. */
export interface WatchedRunner {
  /** From 1. */
  readonly runner: number;
  readonly state: WatchedState;
  /** When it was heard last, ISO 8601; absent where it never was. */
  readonly heardAt?: string;
  readonly usersEnded: number;
  readonly missingLines: number;
}

/** How long runners may be quiet or late before they are given up. */
export interface WatchLimits {
  /** Without a word from a runner. */
  readonly silentMs: number;
  /** From when the collector is ready to the first word of any runner: machines may have to be found. */
  readonly firstWordMs: number;
  /** After the schedule of a runner that still delivers. */
  readonly lateMs: number;
}

/**
 * A runner asks every five seconds, also where it has nothing to deliver; under a cap less often, as
 * k6 counts that as well.
 */
export function watchLimitsOf(plan: LimitingPlan): WatchLimits {
  const { intervalMs, maxRequestsPerSecond = Number.POSITIVE_INFINITY, runners, virtualUsers } = plan;
  const leastPerSecond = Math.max(1, Math.floor(maxRequestsPerSecond / runners)) * deliveryShare;
  const betweenMs = (virtualUsers / leastPerSecond) * 1000;
  const silentMs = Math.max(20_000, Math.max(intervalMs, betweenMs) + 10_000);
  return { silentMs, firstWordMs: 600_000, lateMs: 120_000 };
}

type LimitingPlan = Pick<PlannedLoad, 'intervalMs' | 'maxRequestsPerSecond' | 'runners' | 'virtualUsers'>;

interface Heard {
  /** By the clock of the collector. */
  heardMs?: number;
  /** When its first line arrived, or the collector was started again. */
  beganMs?: number;
}

type WatchedPlan = LimitingPlan & Pick<PlannedLoad, 'rampMs' | 'durationMs'>;

/** Follows the runners of a run: who is heard, and who will not come any more. */
export class RunnerWatch {
  readonly #ledger: RunLedger;
  readonly #heard: readonly Heard[];
  readonly #scheduleMs: number;
  readonly #limits: WatchLimits;
  #readyMs: number;

  constructor(plan: WatchedPlan, ledger: RunLedger, nowMs: number, limits = watchLimitsOf(plan)) {
    this.#ledger = ledger;
    this.#heard = Array.from({ length: plan.runners }, () => ({}));
    this.#scheduleMs = scheduleEndMs(plan) + requestTimeoutMs;
    this.#limits = limits;
    this.#readyMs = nowMs;
    // What an earlier process received is as if it were heard now: its runners have their full time.
    for (const { runner, state } of ledger.accounts()) if (state !== 'waiting') this.delivered(runner, nowMs);
  }

  /** Says that the collector can now be used. */
  ready(nowMs: number): void {
    this.#readyMs = nowMs;
  }

  /** A runner asked for something, or said that it still runs. */
  asked(runner: number, nowMs: number): void {
    const heard = this.#heard[runner];
    if (heard !== undefined) heard.heardMs = nowMs;
  }

  /** A runner delivered lines. */
  delivered(runner: number, nowMs: number): void {
    this.asked(runner, nowMs);
    const heard = this.#heard[runner];
    if (heard !== undefined) heard.beganMs ??= nowMs;
  }

  /** Tells whether nothing is to be waited for any longer: every runner has ended or is lost. */
  isOver(nowMs: number): boolean {
    if (this.#ledger.isComplete()) return true;
    return this.#heard.every((_, runner) => this.#ledger.isComplete(runner) || this.#isLost(runner, nowMs));
  }

  /** Tells whether a runner that has begun is no longer heard. */
  isSilent(runner: number, nowMs: number): boolean {
    return this.#stateOf(this.#heard[runner]?.heardMs, nowMs) === 'silent';
  }

  runners(nowMs: number, isOver = false): readonly WatchedRunner[] {
    return this.#ledger.accounts().map(({ runner, state, usersEnded, missingLines }) => {
      const { heardMs } = this.#heard[runner] ?? {};
      return {
        runner: runner + 1,
        state:
          state === 'doubled'
            ? 'doubled'
            : state === 'complete'
              ? 'ended'
              : isOver || this.#isLost(runner, nowMs)
                ? 'lost'
                : this.#stateOf(heardMs, nowMs),
        ...(heardMs === undefined ? {} : { heardAt: new Date(heardMs).toISOString() }),
        usersEnded,
        missingLines,
      };
    });
  }

  #stateOf(heardMs: number | undefined, nowMs: number): WatchedState {
    if (heardMs === undefined) return 'waiting';
    return nowMs - heardMs > this.#limits.silentMs ? 'silent' : 'running';
  }

  #isLost(runner: number, nowMs: number): boolean {
    const { silentMs, firstWordMs, lateMs } = this.#limits;
    const { beganMs, heardMs } = this.#heard[runner] ?? {};
    const quietMs = nowMs - Math.max(heardMs ?? 0, this.#readyMs);
    // Runners begin together: one that never did is late with the last of the others.
    const first = beganMs ?? Math.max(...this.#heard.map((one) => one.beganMs ?? 0));
    if (first === 0) return quietMs > Math.max(firstWordMs, this.#scheduleMs + silentMs);
    const afterMs = nowMs - first - this.#scheduleMs;
    return afterMs > lateMs || (afterMs > 0 && quietMs > silentMs);
  }
}

/** Returns the runners in a few words, those apart that are not as they should be. */
export function runnersText(runners: readonly WatchedRunner[], nowMs: number): string {
  const count = (state: WatchedState): number => runners.filter((one) => one.state === state).length;
  const parts = (['running', 'ended', 'waiting'] as const)
    .filter((state) => count(state) > 0)
    .map((state) => `${count(state)} ${state}`);
  const odd = runners.filter(({ state }) => state === 'silent' || state === 'doubled' || state === 'lost');
  const named = odd.slice(0, 3).map(({ runner, state, heardAt }) => {
    const since = heardAt === undefined ? '' : ` for ${Math.round((nowMs - Date.parse(heardAt)) / 1000)} s`;
    return `runner ${runner} ${state}${state === 'silent' ? since : ''}`;
  });
  const more = odd.length > 3 ? [`${odd.length - 3} more not well`] : [];
  return `${runners.length} ${runners.length === 1 ? 'runner' : 'runners'}: ${[...parts, ...named, ...more].join(', ')}`;
}
