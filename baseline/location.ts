/** Where a handful of noisy values lies, and how sure that is. */
export interface Location {
  readonly value: number;
  /** Of `value`, not of the values. */
  readonly variance: number;
  readonly degreesOfFreedom: number;
}

/** Share of the values that is left out at either end. */
const trimmedShare = 0.2;

/**
 * Returns the trimmed mean with its Winsorized variance (K. K. Yuen, Biometrika 61, 1974): a round
 * in which the machine was busy with something else moves neither far, and with values that are
 * normal little is lost.
 * @param values at least two
 */
export function locate(values: readonly number[]): Location {
  const sorted = [...values].sort((a, b) => a - b);
  const cut = Math.floor(trimmedShare * sorted.length);
  const trimmed = sorted.slice(cut, sorted.length - cut);
  const lowest = trimmed[0] ?? Number.NaN;
  const highest = trimmed.at(-1) ?? Number.NaN;
  const winsorized = sorted.map((value) => Math.min(highest, Math.max(lowest, value)));
  const centre = meanOf(winsorized);
  const squares = winsorized.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  return {
    value: meanOf(trimmed),
    variance: squares / (trimmed.length * (trimmed.length - 1)),
    degreesOfFreedom: trimmed.length - 1,
  };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
