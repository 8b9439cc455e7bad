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

/** Returns the start of a window that the arrival is in as well; `undefined` where it cannot be. */
export function sameWindow<Start extends WindowStart>(
  start: Start,
  { earliestMs, latestMs }: ArrivalRange,
  windowMs: number,
): Start | undefined {
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
    const start = { fromMs: fromMs + windows * windowMs, toMs: toMs + windows * windowMs, windows };
    const within = sameWindow(start, { earliestMs, latestMs }, windowMs);
    if (within !== undefined) found.push(within);
  }
  return found;
}

/** Returns a start within bounds as well; `undefined` where none is. */
export function narrowed<Start extends WindowStart>(
  start: Start,
  fromMs: number,
  toMs: number,
): Start | undefined {
  const next = { ...start, fromMs: Math.max(start.fromMs, fromMs), toMs: Math.min(start.toMs, toMs) };
  return next.fromMs <= next.toMs ? next : undefined;
}

/** More states than this do not make the judge sharper than the travel times allow. */
const mostStates = 48;

/**
 * Merges states of the same counts (`keyOf`) whose starts overlap; all of the same counts where
 * there are too many.
 */
export function mergeStarts<State extends WindowStart>(
  states: readonly State[],
  keyOf: (state: State) => string,
): State[] {
  const merged = mergeWhere(
    states,
    keyOf,
    (one, other) => one.fromMs <= other.toMs && other.fromMs <= one.toMs,
  );
  return merged.length > mostStates ? mergeWhere(merged, keyOf, () => true) : merged;
}

function mergeWhere<State extends WindowStart>(
  states: readonly State[],
  keyOf: (state: State) => string,
  joins: (one: State, other: State) => boolean,
): State[] {
  const merged: State[] = [];
  const keys: string[] = [];
  for (const state of states) {
    const key = keyOf(state);
    const index = merged.findIndex((other, at) => keys[at] === key && joins(state, other));
    const other = merged[index];
    if (other === undefined) {
      merged.push(state);
      keys.push(key);
      continue;
    }
    const fromMs = Math.min(state.fromMs, other.fromMs);
    merged[index] = { ...state, fromMs, toMs: Math.max(state.toMs, other.toMs) };
  }
  return merged;
}
