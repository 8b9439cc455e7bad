import uPlot from 'uplot';
import type { LoadMeasurement } from '../../../core/index.ts';
import { type ChartData, type ChartLine, chartKinds } from './chart-kinds.ts';
import { type ChartColours, coloursNow } from './colours.ts';

/**
 * Draws every chart of the page. Draws it again when its width, the colour scheme or the medium
 * changes.
 */
export function drawCharts(load: readonly LoadMeasurement[]): void {
  const drawn = [...document.querySelectorAll<HTMLElement>('figure[data-chart]')].map((figure) => {
    const measured = load[Number(figure.dataset.load)];
    const chart = measured === undefined ? undefined : chartKinds[figure.dataset.chart ?? '']?.(measured);
    return { figure, chart: chart === undefined || isEmpty(chart) ? undefined : chart };
  });
  for (const { figure, chart } of drawn) if (chart === undefined) figure.append(noFigures());
  const plots = new Map<HTMLElement, uPlot>();
  const draw = (colours: ChartColours): void => {
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

function isEmpty({ lines }: ChartData): boolean {
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

function plot(figure: HTMLElement, chart: ChartData, colours: ChartColours): uPlot {
  const { x, xLabel, xText, lines, bars, band } = chart;
  const axis = {
    stroke: colours.text,
    grid: { stroke: colours.grid, width: 1 },
    ticks: { stroke: colours.grid, width: 1 },
  };
  const xAxis = {
    ...axis,
    values: (_: uPlot, at: number[]) => at.map(xText),
  };
  const first = bars === true ? { range: (): [number, number] => [-0.75, x.length - 0.25] } : {};
  const options: uPlot.Options = {
    ...sizeOf(figure),
    cursor: { drag: { x: false, y: false } },
    legend: {
      live: true,
      markers: { dash: (_, series) => (chart.lines[series - 1]?.dashed ? 'dashed' : 'solid') },
    },
    scales: { x: { time: false, ...first }, y: { range: (_, __, max) => [0, niceTop(max)] } },
    axes: [xAxis, { ...axis, size: 56 }],
    series: [
      {
        label: xLabel,
        value: (_, at) => (at === null ? '' : xText(at)),
      },
      ...lines.map((line) => seriesOf(line, colours, bars === true)),
    ],
  };
  // The first series is the x axis.
  if (band !== undefined) options.bands = [{ series: [band[0] + 1, band[1] + 1], fill: colours.bandFill }];
  const data: uPlot.AlignedData = [[...x], ...lines.map(({ values }) => [...values])];
  return new uPlot(options, data, figure);
}

/** A chart of nothing but zeros still has an axis. */
function niceTop(max: number | null): number {
  return max === null || max <= 0 ? 1 : max * 1.08;
}

function seriesOf(
  { label, colour, dashed, points }: ChartLine,
  colours: ChartColours,
  bars: boolean,
): uPlot.Series {
  const paths = uPlot.paths.bars?.({ size: [0.9, 60] });
  return {
    label,
    stroke: colours[colour],
    width: 2,
    points: { show: points === true, size: 7, fill: colours[colour] },
    ...(points === true ? { paths: () => null } : {}),
    value: (_, value) => (value === null ? '' : String(Number(value.toPrecision(4)))),
    ...(dashed === true ? { dash: [6, 4] } : {}),
    ...(bars && paths !== undefined ? { paths, fill: colours[colour] } : {}),
  };
}
