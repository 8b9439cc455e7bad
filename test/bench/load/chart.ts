import type { Spread } from './figures.ts';

const panelHeight = 210;
const margin = { left: 56, right: 16, top: 34, bottom: 40 };
const panelsInRow = 2;

/** One figure of several cases. */
export interface ChartPanel {
  readonly title: string;
  readonly axis: string;
  readonly columns: readonly ChartColumn[];
  /** Whether a line joins the points: where the cases are sizes of one thing. */
  readonly joined: boolean;
}

/** One case; `spread` is absent where it was not measured. */
interface ChartColumn {
  readonly label: string;
  /** A second line of the label, where the axis has no text. */
  readonly below?: string;
  readonly spread: Spread | undefined;
}

/**
 * Panels as an SVG of its own: for each case the median of the rounds as a point and their spread as a line, from 0. It has no background, and its
 * colours follow the reader's scheme.
 */
export function chartOf(label: string, panels: readonly ChartPanel[], panelWidth = 340): string {
  const width = panelsInRow * panelWidth;
  const height = Math.ceil(panels.length / panelsInRow) * panelHeight;
  const placed = panels.map((panel, index) =>
    drawn(
      panel,
      panelWidth,
      (index % panelsInRow) * panelWidth,
      Math.floor(index / panelsInRow) * panelHeight,
    ),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${label}">
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
${placed.join('\n')}
</svg>
`;
}

function drawn(
  { title, axis, columns, joined }: ChartPanel,
  panelWidth: number,
  left: number,
  top: number,
): string {
  const spreads = columns.map(({ spread }) => spread);
  const step = niceStep(Math.max(...spreads.map((spread) => spread?.high ?? 0)));
  const most = step * Math.max(1, Math.ceil(Math.max(...spreads.map((spread) => spread?.high ?? 0)) / step));
  const [plotWidth, plotHeight] = [
    panelWidth - margin.left - margin.right,
    panelHeight - margin.top - margin.bottom,
  ];
  const x = (index: number): number => margin.left + ((index + 0.5) / columns.length) * plotWidth;
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
  const line = joined ? [`<polyline class="line" points="${path.join(' ')}"/>`] : [];
  const labels = columns.flatMap(({ label, below }, index) =>
    [label, ...(below === undefined ? [] : [below])].map(
      (text, line) =>
        `<text x="${at(x(index))}" y="${panelHeight - margin.bottom + 16 + 15 * line}" text-anchor="middle">${text}</text>`,
    ),
  );
  return `<g transform="translate(${left} ${top})">
<text class="title" x="${margin.left}" y="20">${title}</text>
${[...grid, ...line, ...points, ...labels].join('\n')}
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
