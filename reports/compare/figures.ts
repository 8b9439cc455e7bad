import type { LoadMeasurement } from '../../core/index.ts';

/** One figure of one scenario in both runs. A side that did not measure it is absent. */
export interface FigurePair {
  readonly scenario: string;
  readonly figure: string;
  readonly unit: 'ms' | '/s' | 's' | 'bytes' | 'count';
  readonly a?: number;
  readonly b?: number;
  /** `b` divided by `a`, where both are known and `a` is not 0. */
  readonly ratio?: number;
}

type FigureReader = readonly [
  figure: string,
  unit: FigurePair['unit'],
  read: (load: LoadMeasurement) => number | undefined,
];

const figureReaders: readonly FigureReader[] = [
  ['requests sent', 'count', ({ requests }) => requests.sent],
  ['requests failed', 'count', ({ requests }) => requests.failed],
  [
    'bodies invalid',
    'count',
    ({ validation }) => (validation.mode === 'off' ? undefined : validation.invalid),
  ],
  ['answers 429', 'count', ({ throttled }) => throttled],
  ['rate achieved', '/s', ({ rate }) => rate.achieved],
  ['latency p50', 'ms', ({ latency }) => latency?.p50],
  ['latency p95', 'ms', ({ latency }) => latency?.p95],
  ['latency p99', 'ms', ({ latency }) => latency?.p99],
  ['lateness p99', 'ms', ({ lateness }) => lateness?.p99],
  [
    'CPU of k6 per 1,000 requests',
    's',
    ({ k6, requests }) =>
      k6.cpuSeconds === undefined || requests.sent === 0 ? undefined : (k6.cpuSeconds / requests.sent) * 1000,
  ],
  ['memory of k6', 'bytes', ({ k6 }) => k6.maxRssBytes],
];

/** Returns the figures of every scenario that either run has. */
export function figurePairs(a: readonly LoadMeasurement[], b: readonly LoadMeasurement[]): FigurePair[] {
  const scenarios = new Set([...a, ...b].map(({ scenario }) => scenario));
  return [...scenarios].flatMap((scenario) => {
    const [ours, theirs] = [a, b].map((loads) => loads.find((load) => load.scenario === scenario));
    return figureReaders.flatMap(([figure, unit, read]) => {
      const [was, is] = [ours && read(ours), theirs && read(theirs)];
      if (was === undefined && is === undefined) return [];
      return [
        {
          scenario,
          figure,
          unit,
          ...(was === undefined ? {} : { a: was }),
          ...(is === undefined ? {} : { b: is }),
          ...(was === undefined || is === undefined || was === 0 ? {} : { ratio: is / was }),
        },
      ];
    });
  });
}
