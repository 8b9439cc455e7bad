import type { LoadMeasurement } from '../../core/index.ts';
import { plural } from '../view/format.ts';
import { limiterPart } from './limiter.ts';
import { figureRows } from './load-figures.ts';
import { operationsTable, runnersTable, secondsTable, stepsTable } from './load-tables.ts';
import { html, type Markup } from './markup.ts';

type ChartPlace = readonly [kind: string, caption: string, how: string];

const exact = 'exact counts';
const ofResponses = 'histogram of every response, accurate to 1 %';
const ofRequests = 'histogram of every request, accurate to 1 %';

/**
 * Returns the charts of a scenario: the name in `page/chart-kinds.ts`, the caption, and how the
 * figures are known.
 */
function chartsOf({ limiter, steps = [] }: LoadMeasurement): readonly ChartPlace[] {
  const charts: readonly (ChartPlace | false)[] = [
    limiter !== undefined && limiter.example.length > 0
      ? [
          'limiter',
          'One device against its limit: requests served in total, and requests refused',
          'one device of the fleet',
        ]
      : false,
    steps.length > 0
      ? ['breakpoint', 'Breakpoint: rate achieved against rate due, requests/s', exact]
      : false,
    steps.length > 0
      ? ['breakpoint-times', 'Breakpoint: 99th percentiles against rate due, ms', ofResponses]
      : false,
    ['rate', 'Requests a second: due and sent', exact],
    ['latency-times', 'Latency over time: percentiles of each second, ms', ofResponses],
    ['lateness-times', 'Lateness over time: percentiles of each second, ms', ofRequests],
    ['answers', 'Responses a second: 429, invalid, failed', exact],
    ['latency', 'Latency: how many responses took how long, ms', ofResponses],
    ['lateness', 'Lateness: how many requests left how late, ms', ofRequests],
  ];
  return charts.filter((chart) => chart !== false);
}

/**
 * Returns each load scenario: its figures, the limiter, places for charts, and tables of steps,
 * operations and seconds.
 */
export function loadSection(load: readonly LoadMeasurement[]): Markup | undefined {
  if (load.length === 0) return undefined;
  return html`<section id="load"><h2>Load</h2>
${load.map(scenarioPart)}</section>`;
}

function scenarioPart(load: LoadMeasurement, index: number): Markup {
  return html`<section class="scenario"><h3>${load.scenario}: ${plural(load.devices, 'device')}</h3>
<dl class="figures">${figureRows(load).map(
    ({ label, value, how }) =>
      html`<div><dt>${label}</dt><dd>${value} <span class="how">${how}</span></dd></div>`,
  )}</dl>
${limiterPart(load.limiter)}
<div class="charts">${chartsOf(load).map(
    ([kind, caption, how]) =>
      html`<figure data-chart="${kind}" data-load="${index}"><figcaption>${caption} <span class="how">${how}</span></figcaption></figure>`,
  )}</div>
${stepsTable(load)}
${runnersTable(load)}
${operationsTable(load)}
${secondsTable(load)}</section>`;
}
