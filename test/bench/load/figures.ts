/** What one run of k6 came to. A figure that the system does not tell is absent. */
export interface Figures {
  readonly sent: number;
  /** Share of what was due that was sent. */
  readonly sentShare: number;
  readonly wrong: number;
  readonly latenessP99Ms?: number;
  readonly latencyP50Ms?: number;
  readonly cpuPer1000?: number;
  readonly maxRssMb?: number;
  readonly checked?: number;
  readonly invalid?: number;
  readonly remembered?: number;
}

export type FigureName = keyof Figures;

/** Median of the rounds and their spread; undefined where no round has the figure. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export function spreadOf<T>(rounds: readonly T[], name: keyof T): Spread | undefined {
  return spreadOfNumbers(rounds.map((round) => round[name]));
}

export function spreadOfNumbers(figures: readonly unknown[]): Spread | undefined {
  const sorted = figures.filter((figure) => typeof figure === 'number').sort((a, b) => a - b);
  const [low] = sorted;
  const high = sorted.at(-1);
  const median = sorted[sorted.length >> 1];
  return low === undefined || high === undefined || median === undefined ? undefined : { median, low, high };
}

export function medianOf<T>(rounds: readonly T[], name: keyof T): number {
  return spreadOf(rounds, name)?.median ?? Number.NaN;
}

/** `0.093 (0.090 – 0.101)`. */
export function spreadText(spread: Spread | undefined, digits: number): string {
  if (spread === undefined) return 'not measured';
  const { median, low, high } = spread;
  return `${median.toFixed(digits)} (${low.toFixed(digits)} – ${high.toFixed(digits)})`;
}
