import type { LoadMeasurement } from '../core/index.ts';

/** What is compared. All are the better the smaller. */
export const figureNames = ['latencyP50Ms', 'latencyP99Ms', 'cpuSecondsPer1000'] as const;

export type ComparedFigure = (typeof figureNames)[number];

/** The figures of one side of a round; what was not measured is absent. */
export type RoundFigures = Readonly<Partial<Record<ComparedFigure, number>>>;

/** Two things measured at the same time: the provider under test, and what it is compared with. */
export interface Round {
  readonly ours: RoundFigures;
  readonly theirs: RoundFigures;
}

/** As a sentence begins with it. */
export const figureTitles: Readonly<Record<ComparedFigure, string>> = {
  latencyP50Ms: 'latency p50',
  latencyP99Ms: 'latency p99',
  cpuSecondsPer1000: 'CPU of k6 per 1,000 requests',
};

export function figuresOf({ latency, requests, k6 }: LoadMeasurement): RoundFigures {
  return {
    ...(latency === undefined ? {} : { latencyP50Ms: latency.p50, latencyP99Ms: latency.p99 }),
    ...(k6.cpuSeconds === undefined || requests.sent === 0
      ? {}
      : { cpuSecondsPer1000: (k6.cpuSeconds / requests.sent) * 1000 }),
  };
}

/** One figure of a round. */
export interface Pair {
  readonly ours: number;
  readonly theirs: number;
}

/**
 * Returns one figure of every round that has it on both sides. A logarithm needs figures above 0.
 */
export function pairsOf(rounds: readonly Round[], name: ComparedFigure): Pair[] {
  return rounds.flatMap(({ ours, theirs }) => {
    const [a, b] = [ours[name], theirs[name]];
    return a !== undefined && b !== undefined && a > 0 && b > 0 ? [{ ours: a, theirs: b }] : [];
  });
}
