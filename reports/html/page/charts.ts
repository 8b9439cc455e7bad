import uPlot from 'uplot';
import type { LoadMeasurement } from '../../../core/index.ts';
import { type Colours, coloursNow } from './colours.ts';
import { barsOf } from './histogram.ts';

type Values = readonly (number | null)[];

interface Line {
  readonly label: string;
  readonly values: Values;
  readonly colour: keyof Colours;
  readonly dashed?: boolean;
}

interface Chart {
  readonly x: readonly number[];
  readonly lines: readonly Line[];
  /** What the x axis says at a value; seconds of the run unless told. */
  readonly xText?: (x: number) => string;
  readonly bars?: boolean;
}

/** A second in which nothing was measured is a gap, never a zero. */
const orGap = (value: number | undefined): number | null => value ?? null;

const kinds: Readonly<Record<string, (load: LoadMeasurement) => Chart>> = {
  rate: ({ series }) => ({
    x: series.map(({ second }) => second),
    lines: [
      { label: 'due', values: series.map(({ due }) => due), colour: 'quiet', dashed: true },
      { label: 'sent', values: series.map(({ sent }) => sent), colour: 'first' },
    ],
  }),
  times: ({ series }) => ({
    x: series.map(({ second }) => second),
    lines: [
      { label: 'lateness', values: series.map((point) => orGap(point.latenessP99Ms)), colour: 'second' },
      { label: 'latency', values: series.map((point) => orGap(point.latencyP99Ms)), colour: 'first' },
    ],
  }),
  answers: ({ series }) => ({
    x: series.map(({ second }) => second),
    lines: [
      { label: '429', values: series.map(({ throttled }) => throttled), colour: 'second' },
      { label: 'invalid', values: series.map(({ invalid }) => invalid), colour: 'bad' },
      { label: 'failed', values: series.map(({ failed }) => failed), colour: 'quiet', dashed: true },
    ],
  }),
  distribution: ({ latency }) => {
    const bars = latency === undefined ? [] : barsOf(latency);
    const text = (at: number): string => {
      const bar = bars[Math.round(at)];
      return bar === undefined ? '' : String(Number(bar.uptoMs.toPrecision(2)));
    };
    return {
      x: bars.map((_, index) => index),
      lines: [{ label: 'answers', values: bars.map(({ count }) => count), colour: 'first' }],
      xText: text,
      bars: true,
    };
  },
};

/** Draws every chart of the page, and again when its width, the colour scheme or the medium changes. */
export function drawCharts(load: readonly LoadMeasurement[]): void {
  const drawn = [...document.querySelectorAll<HTMLElement>('figure[data-chart]')].map((figure) => {
    const measured = load[Number(figure.dataset.load)];
    const chart = measured === undefined ? undefined : kinds[figure.dataset.chart ?? '']?.(measured);
    return { figure, chart: chart === undefined || isEmpty(chart) ? undefined : chart };
  });
  for (const { figure, chart } of drawn) if (chart === undefined) figure.append(noFigures());
  const plots = new Map<HTMLElement, uPlot>();
  const draw = (colours: Colours): void => {
    for (const { figure, chart } of drawn) {
      if (chart === undefined) continue;
      plots.get(figure)?.destroy();
      plots.set(figure, plot(figure, chart, colours));
    }
  };
  draw(coloursNow());
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => draw(coloursNow()));
  window.addEventListener('beforeprint', () => draw(coloursNow('light')));
  window.addEventListener('afterprint', () => draw(coloursNow()));
  const resized = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target instanceof HTMLElement) plots.get(target)?.setSize(sizeOf(target));
    }
  });
  for (const figure of plots.keys()) resized.observe(figure);
}

function isEmpty({ lines }: Chart): boolean {
  return lines.every(({ values }) => values.every((value) => value === null));
}

function noFigures(): HTMLElement {
  const text = document.createElement('p');
  text.textContent = 'Not measured.';
  return text;
}

function sizeOf(figure: HTMLElement): { width: number; height: number } {
  return { width: Math.max(240, figure.clientWidth), height: 190 };
}

function plot(figure: HTMLElement, { x, lines, xText, bars }: Chart, colours: Colours): uPlot {
  const axis = {
    stroke: colours.text,
    grid: { stroke: colours.grid, width: 1 },
    ticks: { stroke: colours.grid, width: 1 },
  };
  const xAxis = {
    ...axis,
    values: (_: uPlot, at: number[]) => at.map((each) => xText?.(each) ?? `${each} s`),
  };
  const first = bars === true ? { range: (): [number, number] => [-0.75, x.length - 0.25] } : {};
  const options: uPlot.Options = {
    ...sizeOf(figure),
    cursor: { drag: { x: false, y: false } },
    legend: { live: true },
    scales: { x: { time: false, ...first }, y: { range: (_, __, max) => [0, niceTop(max)] } },
    axes: [xAxis, { ...axis, size: 56 }],
    series: [
      {
        label: bars === true ? 'up to, ms' : 'second',
        value: (_, at) => (at === null ? '' : (xText?.(at) ?? String(at))),
      },
      ...lines.map((line) => seriesOf(line, colours, bars === true)),
    ],
  };
  const data: uPlot.AlignedData = [[...x], ...lines.map(({ values }) => [...values])];
  return new uPlot(options, data, figure);
}

/** A chart of nothing but zeros still has an axis. */
function niceTop(max: number | null): number {
  return max === null || max <= 0 ? 1 : max * 1.08;
}

function seriesOf({ label, colour, dashed }: Line, colours: Colours, bars: boolean): uPlot.Series {
  const paths = uPlot.paths.bars?.({ size: [0.9, 60] });
  return {
    label,
    stroke: colours[colour],
    width: 2,
    points: { show: false },
    value: (_, value) => (value === null ? '' : String(Number(value.toPrecision(4)))),
    ...(dashed === true ? { dash: [6, 4] } : {}),
    ...(bars && paths !== undefined ? { paths, fill: colours[colour] } : {}),
  };
}
