import type { Distribution, LoadMeasurement, SeriesPoint } from '../../../core/index.ts';
import { judgedLimit } from '../../view/documented-limit.ts';
import type { ChartColours } from './colours.ts';
import { barsOf } from './histogram.ts';

export type ChartValues = readonly (number | null)[];

export interface ChartLine {
  readonly label: string;
  readonly values: ChartValues;
  readonly colour: keyof ChartColours;
  readonly dashed?: boolean;
  /** Points instead of a line. */
  readonly points?: boolean;
}

export interface ChartData {
  readonly x: readonly number[];
  readonly xLabel: string;
  readonly lines: readonly ChartLine[];
  /** Returns the label of the x axis at a value. */
  readonly xText: (x: number) => string;
  readonly bars?: boolean;
  /** Indexes in `lines` of the upper and the lower edge of a band. */
  readonly band?: readonly [upper: number, lower: number];
}

/** Returns a gap, never a zero, for what was not measured. */
const orGap = (value: number | undefined): number | null => value ?? null;

const seconds = { xLabel: 'second', xText: (x: number): string => `${x} s` };

/**
 * Makes the charts that `../load.ts` has places for, by name. Returns `undefined` where nothing was
 * measured.
 */
export const chartKinds: Readonly<Record<string, (load: LoadMeasurement) => ChartData | undefined>> = {
  rate: ({ series }) => ({
    ...seconds,
    x: series.map(({ second }) => second),
    lines: [
      { label: 'due', values: series.map(({ due }) => due), colour: 'quiet', dashed: true },
      { label: 'sent', values: series.map(({ sent }) => sent), colour: 'first' },
    ],
  }),
  'latency-times': ({ series }) =>
    percentiles(series, {
      p50: ({ latencyP50Ms }) => latencyP50Ms,
      p95: ({ latencyP95Ms }) => latencyP95Ms,
      p99: ({ latencyP99Ms }) => latencyP99Ms,
    }),
  'lateness-times': ({ series }) =>
    percentiles(series, {
      p50: ({ latenessP50Ms }) => latenessP50Ms,
      p95: ({ latenessP95Ms }) => latenessP95Ms,
      p99: ({ latenessP99Ms }) => latenessP99Ms,
    }),
  answers: ({ series }) => ({
    ...seconds,
    x: series.map(({ second }) => second),
    lines: [
      { label: '429', values: series.map(({ throttled }) => throttled), colour: 'second' },
      { label: 'invalid', values: series.map(({ invalid }) => invalid), colour: 'bad' },
      { label: 'failed', values: series.map(({ failed }) => failed), colour: 'quiet', dashed: true },
    ],
  }),
  latency: ({ latency }) => latency && distribution(latency, 'responses'),
  lateness: ({ lateness }) => lateness && distribution(lateness, 'requests'),
  breakpoint: ({ steps = [] }) => ({
    ...againstRate(steps),
    lines: [
      { label: 'due', values: steps.map(({ rateDue }) => rateDue), colour: 'quiet', dashed: true },
      { label: 'achieved', values: steps.map(({ rateAchieved }) => rateAchieved), colour: 'first' },
      {
        label: 'failed step',
        values: steps.map(({ held, rateAchieved }) => (held ? null : rateAchieved)),
        colour: 'bad',
        points: true,
      },
    ],
  }),
  'breakpoint-times': ({ steps = [] }) => ({
    ...againstRate(steps),
    lines: [
      { label: 'lateness', values: steps.map((step) => orGap(step.latenessP99Ms)), colour: 'second' },
      { label: 'latency', values: steps.map((step) => orGap(step.latencyP99Ms)), colour: 'first' },
    ],
  }),
  limiter: ({ limiter }) => limiter && limiterChart(limiter),
};

type Percentile = (point: SeriesPoint) => number | undefined;

/**
 * Returns percentiles of each second. A percentile that no second has (in an older report) has no
 * line.
 */
function percentiles(
  series: readonly SeriesPoint[],
  of: Readonly<Record<'p50' | 'p95' | 'p99', Percentile>>,
): ChartData {
  const line = (name: keyof typeof of, look: Pick<ChartLine, 'colour' | 'dashed'>): ChartLine => ({
    label: name,
    values: series.map((point) => orGap(of[name](point))),
    ...look,
  });
  const lines = [
    line('p50', { colour: 'quiet' }),
    line('p95', { colour: 'second', dashed: true }),
    line('p99', { colour: 'first' }),
  ];
  return {
    ...seconds,
    x: series.map(({ second }) => second),
    lines: lines.filter(({ values }) => values.some((value) => value !== null)),
  };
}

function againstRate(steps: readonly { readonly rateDue: number }[]) {
  return {
    x: steps.map(({ rateDue }) => rateDue),
    xLabel: 'due, requests/s',
    xText: (x: number) => `${x}/s`,
  };
}

function distribution(measured: Distribution, label: string): ChartData {
  const bars = barsOf(measured);
  const text = (at: number): string => {
    const bar = bars[Math.round(at)];
    return bar === undefined ? '' : String(Number(bar.uptoMs.toPrecision(2)));
  };
  return {
    x: bars.map((_, index) => index),
    xLabel: 'up to, ms',
    lines: [{ label, values: bars.map(({ count }) => count), colour: 'first' }],
    xText: text,
    bars: true,
  };
}

/**
 * Returns how many requests of one device were served in total, under the line of its limit: one
 * request, the burst at once, and then the rate. The estimate is a band between its bounds.
 */
function limiterChart(limiter: NonNullable<LoadMeasurement['limiter']>): ChartData {
  const { example, ratePerSecond, burst } = limiter;
  const judgedBy = judgedLimit(limiter);
  const x = example.map(({ sentSecond }) => sentSecond);
  let served = 0;
  const sums = example.map(({ throttled }) => {
    if (!throttled) served += 1;
    return served;
  });
  const under = (rate: number, more: number): ChartValues => x.map((second) => 1 + more + rate * second);
  const marks = (wanted: (one: (typeof example)[number]) => boolean): ChartValues =>
    example.map((one, index) => (wanted(one) ? (sums[index] ?? null) : null));
  const lines: ChartLine[] = [
    { label: 'served', values: sums, colour: 'first' },
    { label: '429', values: marks(({ throttled }) => throttled), colour: 'second', points: true },
    {
      label: 'contradicts the model',
      values: marks(
        ({ throttled, expected }) => expected !== undefined && (expected === 'throttled') !== throttled,
      ),
      colour: 'bad',
      points: true,
    },
    {
      label: judgedBy.source,
      values: under(judgedBy.ratePerSecond, judgedBy.burst),
      colour: 'quiet',
      dashed: true,
    },
  ];
  if (ratePerSecond === undefined || burst === undefined) return { ...seconds, x, lines };
  lines.push(
    { label: 'estimate, upper bound', values: under(ratePerSecond.high, burst.high), colour: 'band' },
    { label: 'estimate, lower bound', values: under(ratePerSecond.low, burst.low), colour: 'band' },
  );
  return { ...seconds, x, lines, band: [lines.length - 2, lines.length - 1] };
}
