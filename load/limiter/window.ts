import type { ArrivalRange } from './exchange.ts';
import { type LimiterFigures, unitMsOf } from './model.ts';

/** When a window may have begun; milliseconds since the device's first request. */
export interface WindowStart {
  readonly fromMs: number;
  readonly toMs: number;
}

/** How long a window is, and how many requests it holds. */
export interface WindowSize {
  readonly windowMs: number;
  readonly size: number;
}

/**
 * Returns the window of a limit: `burst + 1` requests in the time in which the rate lets as many
 * through.
 */
export function windowOf(figures: LimiterFigures): WindowSize {
  const size = figures.burst + 1;
  return { size, windowMs: size * unitMsOf(figures) };
}

/** Returns when a window may have begun that the arrival is in as well; `undefined` where it cannot be. */
export function sameWindow(
  start: WindowStart,
  { earliestMs, latestMs }: ArrivalRange,
  windowMs: number,
): WindowStart | undefined {
  return narrowed(start, earliestMs - windowMs, latestMs);
}

/** A later window, and how many windows later it is. */
export interface LaterWindow extends WindowStart {
  readonly windows: number;
}

/** Returns the later windows that the arrival may be in, where each begins as the one before ends. */
export function laterWindows(
  { fromMs, toMs }: WindowStart,
  { earliestMs, latestMs }: ArrivalRange,
  windowMs: number,
): LaterWindow[] {
  const found: LaterWindow[] = [];
  const first = Math.max(1, Math.floor((earliestMs - windowMs - toMs) / windowMs));
  for (let windows = first; fromMs + windows * windowMs <= latestMs; windows += 1) {
    const from = Math.max(fromMs + windows * windowMs, earliestMs - windowMs);
    const to = Math.min(toMs + windows * windowMs, latestMs);
    if (from <= to) found.push({ fromMs: from, toMs: to, windows });
  }
  return found;
}

/** Returns a start within bounds as well; `undefined` where none is. */
export function narrowed(start: WindowStart, fromMs: number, toMs: number): WindowStart | undefined {
  const from = Math.max(start.fromMs, fromMs);
  const to = Math.min(start.toMs, toMs);
  return from > to ? undefined : { fromMs: from, toMs: to };
}

/** More states than this do not make the judge sharper than the travel times allow. */
const mostStates = 48;

/**
 * Merges states of the same counts whose starts overlap; all of the same counts where there are too
 * many.
 */
export function mergeStarts<State extends WindowStart>(
  states: readonly State[],
  haveSameCounts: (one: State, other: State) => boolean,
): State[] {
  const merged = mergeWhere(
    states,
    (one, other) => one.fromMs <= other.toMs && other.fromMs <= one.toMs && haveSameCounts(one, other),
  );
  return merged.length > mostStates ? mergeWhere(merged, haveSameCounts) : merged;
}

function mergeWhere<State extends WindowStart>(
  states: readonly State[],
  joins: (one: State, other: State) => boolean,
): State[] {
  const merged: State[] = [];
  for (const state of states) {
    // Asked for each pair of states at each request: a key of the counts, as text, took a quarter of the judge's time.
    let index = 0;
    let other = merged[0];
    while (other !== undefined && !joins(state, other)) {
      index += 1;
      other = merged[index];
    }
    if (other === undefined) {
      merged.push(state);
      continue;
    }
    const fromMs = Math.min(state.fromMs, other.fromMs);
    const toMs = Math.max(state.toMs, other.toMs);
    const isOther = fromMs === other.fromMs && toMs === other.toMs;
    if (!isOther) merged[index] = { ...state, fromMs, toMs };
  }
  return merged;
}
