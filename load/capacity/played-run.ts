/** Requests a second, by operation. */
export interface Rates {
  readonly requestsPerSecond: number;
  readonly operations: Readonly<Record<string, number>>;
}

/** The first minutes, in which devices arrive, are counted second by second; the rest is not. */
const fineMs = 1000;
const fineBins = 300;
const coarseBins = 300;

/** Counts the requests of a played run, by operation and time. */
export class PlayedRun {
  requests = 0;
  /** Devices of the fleet that one played device stands for. */
  weight = 1;
  private readonly bins: number;
  /** Length of the bins after the fine ones. */
  private readonly coarseMs: number;
  private readonly endMs: number;
  private readonly counts = new Map<string, Float64Array>();

  constructor(endMs: number) {
    this.endMs = endMs;
    this.coarseMs = Math.max(fineMs, (endMs - fineBins * fineMs) / coarseBins);
    this.bins = this.binOf(endMs - 1) + 1;
  }

  readonly record = (operation: string, atMs: number): void => {
    const known = this.counts.get(operation) ?? new Float64Array(this.bins);
    this.counts.set(operation, known);
    const bin = Math.min(this.bins - 1, this.binOf(atMs));
    known[bin] = (known[bin] ?? 0) + 1;
    this.requests += 1;
  };

  has(operation: string): boolean {
    return this.counts.has(operation);
  }

  totals(): Readonly<Record<string, number>> {
    return this.each((counts) => counts.reduce((sum, count) => sum + count, 0) * this.weight);
  }

  /** Returns the rates of the busiest bin that begins between two moments. */
  busiest(fromMs: number, toMs: number): Rates {
    const first = Math.min(this.bins - 1, this.binOf(Math.max(0, fromMs)));
    let best = first;
    for (let bin = first; bin < this.bins && (bin === first || this.startOf(bin) < toMs); bin += 1) {
      if (this.sum(bin) / this.lengthOf(bin) > this.sum(best) / this.lengthOf(best)) best = bin;
    }
    const perSecond = (this.weight * 1000) / this.lengthOf(best);
    return ratesOf(this.each((counts) => (counts[best] ?? 0) * perSecond));
  }

  /** Returns the mean rates between two moments; a bin on the border counts by its share. */
  mean(fromMs: number, toMs: number): Rates {
    const perSecond = (this.weight * 1000) / (toMs - fromMs);
    const shareOf = (bin: number): number => {
      const startMs = this.startOf(bin);
      const endMs = Math.min(this.endMs, this.startOf(bin + 1));
      return Math.max(0, Math.min(endMs, toMs) - Math.max(startMs, fromMs)) / (endMs - startMs);
    };
    return ratesOf(
      this.each((counts) => counts.reduce((sum, count, bin) => sum + count * shareOf(bin), 0) * perSecond),
    );
  }

  private binOf(atMs: number): number {
    const fine = Math.floor(atMs / fineMs);
    return fine < fineBins ? fine : fineBins + Math.floor((atMs - fineBins * fineMs) / this.coarseMs);
  }

  private startOf(bin: number): number {
    return bin < fineBins ? bin * fineMs : fineBins * fineMs + (bin - fineBins) * this.coarseMs;
  }

  private lengthOf(bin: number): number {
    return bin < fineBins ? fineMs : this.coarseMs;
  }

  private sum(bin: number): number {
    let sum = 0;
    for (const counts of this.counts.values()) sum += counts[bin] ?? 0;
    return sum;
  }

  private each(figure: (counts: Float64Array) => number): Readonly<Record<string, number>> {
    return Object.fromEntries(
      [...this.counts].sort(([a], [b]) => a.localeCompare(b)).map(([name, counts]) => [name, figure(counts)]),
    );
  }
}

function ratesOf(operations: Readonly<Record<string, number>>): Rates {
  const used = Object.fromEntries(Object.entries(operations).filter(([, rate]) => rate > 0));
  return { requestsPerSecond: Object.values(used).reduce((sum, rate) => sum + rate, 0), operations: used };
}
