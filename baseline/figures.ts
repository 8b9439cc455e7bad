import type { LoadMeasurement } from '../core/index.ts';

/** What is compared. All are the better the smaller. */
export const figureNames = ['latencyP50Ms', 'latencyP99Ms', 'cpuSecondsPer1000'] as const;

export type FigureName = (typeof figureNames)[number];

/** Figures of one side of a round; what was not measured is absent. */
export type Figures = Readonly<Partial<Record<FigureName, number>>>;

/** Two things measured at the same time: the provider under test, and what it is held against. */
export interface Round {
  readonly ours: Figures;
  readonly theirs: Figures;
}

/** As a sentence begins with it. */
export const figureTitles: Readonly<Record<FigureName, string>> = {
  latencyP50Ms: 'latency p50',
  latencyP99Ms: 'latency p99',
  cpuSecondsPer1000: 'CPU of k6 per 1,000 requests',
};

export function figuresOf({ latency, requests, k6 }: LoadMeasurement): Figures {
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

/** One figure of every round that has it on both sides. A logarithm needs figures above 0. */
export function pairsOf(rounds: readonly Round[], name: FigureName): Pair[] {
  return rounds.flatMap(({ ours, theirs }) => {
    const [a, b] = [ours[name], theirs[name]];
    return a !== undefined && b !== undefined && a > 0 && b > 0 ? [{ ours: a, theirs: b }] : [];
  });
}
