/** So long a collector may take to judge, or to be started again by its cluster. */
const graceMs = 600_000;

/** What was seen of a run. */
export interface SeenRun {
  /** Whether the operator calls the TestRun finished: it does so although runners were killed. */
  readonly isFinished: boolean;
  /** Whether the collector answers that the run is not over. */
  readonly isCollecting: boolean;
}

/**
 * Returns what tells that no report will come any more. A collector waits for a runner that was
 * killed until the schedule ends, and for its whole time once it was started again itself; so it is
 * waited for while it answers, at most a schedule longer than the TestRun.
 */
export function reportWait(scheduleMs: number): (seen: SeenRun, nowMs: number) => boolean {
  let finishedMs: number | undefined;
  let heardMs = 0;
  return ({ isFinished, isCollecting }, nowMs) => {
    if (isFinished) finishedMs ??= nowMs;
    if (finishedMs === undefined) return false;
    if (isCollecting) heardMs = nowMs;
    const lastMs = Math.min(Math.max(finishedMs, heardMs), finishedMs + scheduleMs);
    return nowMs - lastMs > graceMs;
  };
}
