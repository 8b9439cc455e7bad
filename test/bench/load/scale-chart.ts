import { type FigureName, spreadOf } from './figures.ts';
import type { ScaleRow } from './scale.ts';

const panelWidth = 340;
const panelHeight = 210;
const margin = { left: 56, right: 16, top: 34, bottom: 40 };

interface Panel {
  readonly title: string;
  readonly axis: string;
  readonly figure: FigureName;
  readonly rows: readonly ScaleRow[];
  readonly label: (row: ScaleRow) => string;
}

/**
 * The results as an SVG of its own: for each figure the median of the rounds as a point and their spread as a line, from 0. It has no
 * background, and its colours follow the reader's scheme.
 */
export function scaleChart(byDevices: readonly ScaleRow[], byRunners: readonly ScaleRow[]): string {
  const devices = {
    axis: 'devices, one runner',
    rows: byDevices,
    label: (row: ScaleRow) => short(row.devices),
  };
  const runners = {
    axis: `runners, ${short(byRunners[0]?.devices ?? 0)} devices in all`,
    rows: byRunners,
    label: (row: ScaleRow) => String(row.runners),
  };
  const [cpu, memory] = [
    { title: 'CPU seconds per 1,000 requests', figure: 'cpuPer1000' },
    { title: 'Memory of k6, MB', figure: 'maxRssMb' },
  ] as const;
  const panels: readonly Panel[] = [
    { ...cpu, ...devices },
    { ...cpu, ...runners },
    { ...memory, ...devices },
    { ...memory, ...runners },
  ];
  const [width, height] = [2 * panelWidth, 2 * panelHeight];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Cost of the load generator by devices and by runners">
<style>
text { font: 12px system-ui, sans-serif; fill: #1f2328 }
.title { font-weight: 600 }
.grid { stroke: #1f2328; stroke-opacity: .2 }
.spread, .line { stroke: #0969da; fill: none }
.spread { stroke-width: 2 }
.line { stroke-opacity: .5 }
.point { fill: #0969da }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3 }
.grid { stroke: #e6edf3 }
.spread, .line { stroke: #58a6ff }
.point { fill: #58a6ff }
}
</style>
${panels.map((panel, index) => drawn(panel, (index % 2) * panelWidth, Math.floor(index / 2) * panelHeight)).join('\n')}
</svg>
`;
}

function drawn({ title, axis, figure, rows, label }: Panel, left: number, top: number): string {
  const spreads = rows.map(({ rounds }) => spreadOf(rounds, figure));
  const step = niceStep(Math.max(...spreads.map((spread) => spread?.high ?? 0)));
  const most = step * Math.max(1, Math.ceil(Math.max(...spreads.map((spread) => spread?.high ?? 0)) / step));
  const [plotWidth, plotHeight] = [
    panelWidth - margin.left - margin.right,
    panelHeight - margin.top - margin.bottom,
  ];
  const x = (index: number): number => margin.left + ((index + 0.5) / rows.length) * plotWidth;
  const y = (value: number): number => margin.top + plotHeight * (1 - value / most);
  const grid = Array.from({ length: Math.round(most / step) + 1 }, (_, index) => index * step).map(
    (value) =>
      `<line class="grid" x1="${margin.left}" x2="${panelWidth - margin.right}" y1="${at(y(value))}" y2="${at(y(value))}"/>` +
      `<text x="${margin.left - 8}" y="${at(y(value) + 4)}" text-anchor="end">${Number(value.toPrecision(3))}</text>`,
  );
  const points = spreads.map((spread, index) =>
    spread === undefined
      ? ''
      : `<line class="spread" x1="${at(x(index))}" x2="${at(x(index))}" y1="${at(y(spread.low))}" y2="${at(y(spread.high))}"/>` +
        `<circle class="point" cx="${at(x(index))}" cy="${at(y(spread.median))}" r="4"/>`,
  );
  const path = spreads.flatMap((spread, index) =>
    spread === undefined ? [] : [`${at(x(index))},${at(y(spread.median))}`],
  );
  const labels = rows.map(
    (row, index) =>
      `<text x="${at(x(index))}" y="${panelHeight - margin.bottom + 16}" text-anchor="middle">${label(row)}</text>`,
  );
  return `<g transform="translate(${left} ${top})">
<text class="title" x="${margin.left}" y="20">${title}</text>
${grid.join('\n')}
<polyline class="line" points="${path.join(' ')}"/>
${points.join('\n')}
${labels.join('\n')}
<text x="${margin.left + plotWidth / 2}" y="${panelHeight - 6}" text-anchor="middle">${axis}</text>
</g>`;
}

/** A step of 1, 2 or 5 times a power of ten, three to six of which come to `most`. */
function niceStep(most: number): number {
  if (!(most > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(most / 4));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => most / step <= 5) ?? 10 * power;
}

const at = (value: number): string => value.toFixed(1);

/** `10k` for ten thousand. */
const short = (count: number): string => (count >= 1000 ? `${count / 1000}k` : String(count));
