/** What a target saw of one run, whoever sent it. Times are milliseconds since the epoch, with fractions. */
export interface Witnessed {
  /** When each poll came, by the code in its URL. */
  readonly polls: readonly (readonly [code: string, atMs: readonly number[]])[];
  /** When each request for a decision came: preauthorize or authorize. */
  readonly decisionsAtMs: readonly number[];
  /** Requests to any other path. */
  readonly others: number;
  /** Responses with another status than 200. */
  readonly notOk: number;
  /** `127.0.0.1 to 127.0.0.1`, for each pair of addresses that a connection had. */
  readonly addresses: readonly string[];
}

export interface FleetSize {
  readonly devices: number;
  readonly intervalMs: number;
  readonly durationMs: number;
}

export interface SeenFigures {
  readonly received: number;
  /** Share of what was due that came, within one stretch of the duration. */
  readonly sentShare: number;
  /** Of the differences between the time from one poll to the next and the interval. Absent where nobody polled twice. */
  readonly intervalErrorP99Ms?: number;
}

/** Between the answer that shows a profile and each of the two requests for a decision. */
export const decisionPauseMs = 1100;
const decisions = 2;

/** `signedInAtMs`: when the viewer of a device signed in, by its code; empty where nobody does. */
export function seenFigures(
  { polls, decisionsAtMs }: Witnessed,
  size: FleetSize,
  signedInAtMs: ReadonlyMap<string, number>,
): SeenFigures {
  const { intervalMs, durationMs } = size;
  const errorsMs: number[] = [];
  const allMs = [...decisionsAtMs];
  for (const [, atMs] of polls) {
    for (const [index, each] of atMs.entries()) {
      allMs.push(each);
      const before = atMs[index - 1];
      if (before !== undefined) errorsMs.push(Math.abs(each - before - intervalMs));
    }
  }
  const { sent, startMs } = fullestWindow(allMs, durationMs);
  const p99 = errorsMs.sort((a, b) => a - b)[Math.ceil(errorsMs.length * 0.99) - 1];
  return {
    received: allMs.length,
    sentShare: sent / dueOf(new Map(polls), size, signedInAtMs, startMs),
    ...(p99 === undefined ? {} : { intervalErrorP99Ms: p99 }),
  };
}

/**
 * Returns the stretch of the duration in which most requests came. No tool says when its load begins, and some send a request ahead of it; so
 * each is measured in its best stretch.
 */
function fullestWindow(unsortedMs: readonly number[], durationMs: number): { sent: number; startMs: number } {
  const atMs = unsortedMs.toSorted((a, b) => a - b);
  let [first, sent, startMs] = [0, 0, atMs[0] ?? 0];
  for (const [last, lastMs] of atMs.entries()) {
    while (lastMs - (atMs[first] ?? lastMs) >= durationMs) first += 1;
    if (last - first + 1 <= sent) continue;
    sent = last - first + 1;
    startMs = atMs[first] ?? 0;
  }
  return { sent, startMs };
}

/**
 * Requests that are due: each device polls once an interval from some moment of the first interval on. One whose viewer signs in polls until the
 * poll after that, and requests two decisions. A device that nobody has seen in the first interval should have begun in the middle of it.
 */
function dueOf(
  polls: ReadonlyMap<string, readonly number[]>,
  { devices, intervalMs, durationMs }: FleetSize,
  signedInAtMs: ReadonlyMap<string, number>,
  startMs: number,
): number {
  const endMs = startMs + durationMs;
  let due = (devices * durationMs) / intervalMs;
  for (const [code, signedInMs] of signedInAtMs) {
    const seenMs = polls.get(code)?.[0] ?? Number.POSITIVE_INFINITY;
    const firstMs = seenMs < startMs + intervalMs ? seenMs : startMs + intervalMs / 2;
    const foundMs = firstMs + Math.max(0, Math.ceil((signedInMs - firstMs) / intervalMs)) * intervalMs;
    if (foundMs >= endMs) continue;
    const saved = Math.ceil((endMs - foundMs) / intervalMs) - 1;
    const asked = Math.min(decisions, Math.floor((endMs - foundMs) / decisionPauseMs));
    due += asked - saved;
  }
  return due;
}
