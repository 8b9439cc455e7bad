import type { Distribution, LoadMeasurement } from '../../core/index.ts';
import { grouped, megabytes, millis, plural } from '../format.ts';
import { html, type Markup } from './markup.ts';

/** What is drawn for each scenario: the name of the chart (see `page/charts.ts`) and what it shows. */
const charts = [
  ['rate', 'Requests a second: due and sent'],
  ['times', 'Lateness and latency: 99th percentile of each second, ms'],
  ['answers', 'Answers a second: 429, invalid, failed'],
  ['distribution', 'Latency: how many answers took how long, ms'],
] as const;

/** Each load scenario: its figures, places for its charts, its operations, and its seconds as a table. */
export function loadSection(load: readonly LoadMeasurement[]): Markup | undefined {
  if (load.length === 0) return undefined;
  return html`<section id="load"><h2>Load</h2>
<p class="note">Counts are exact. Percentiles and distributions come from histograms.</p>
${load.map(scenarioPart)}</section>`;
}

function scenarioPart(load: LoadMeasurement, index: number): Markup {
  return html`<section class="scenario"><h3>${load.scenario}: ${plural(load.devices, 'device')}</h3>
<dl class="figures">${figures(load).map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>
<div class="charts">${charts.map(
    ([kind, caption]) =>
      html`<figure data-chart="${kind}" data-load="${index}"><figcaption>${caption}</figcaption></figure>`,
  )}</div>
${operationsTable(load)}
${secondsTable(load)}</section>`;
}

function figures({
  requests,
  rate,
  throttled,
  validation,
  lateness,
  latency,
  k6,
}: LoadMeasurement): [string, string][] {
  const rows: [string, string | undefined][] = [
    ['rate', `${rate.achieved.toFixed(1)} of ${rate.due.toFixed(1)} requests/s`],
    ['requests', `${grouped(requests.sent)} of ${grouped(requests.due)} due`],
    ['failed', grouped(requests.failed)],
    ['429s', grouped(throttled)],
    ['invalid bodies', `${grouped(validation.invalid)} of ${grouped(validation.checked)}`],
    ['lateness', lateness && percentiles(lateness)],
    ['latency', latency && percentiles(latency)],
    ['k6 CPU', k6.cpuSeconds === undefined ? undefined : `${k6.cpuSeconds.toFixed(1)} s`],
    ['k6 memory', k6.maxRssBytes === undefined ? undefined : megabytes(k6.maxRssBytes)],
  ];
  return rows.flatMap(([label, value]) => (value === undefined ? [] : [[label, value]]));
}

function percentiles({ p50, p95, p99, p999, max }: Distribution): string {
  return `p50 ${millis(p50)}, p95 ${millis(p95)}, p99 ${millis(p99)}, p99.9 ${millis(p999)}, max ${millis(max)}`;
}

function operationsTable({ scenario, operations }: LoadMeasurement): Markup | undefined {
  if (operations.length === 0) return undefined;
  return table(
    `Operations of ${scenario}`,
    ['operation', 'requests', 'answers', 'invalid', 'latency p50', 'p99'],
    operations.map(({ operation, requests, statuses, invalid, latency }) => [
      operation,
      grouped(requests),
      Object.entries(statuses)
        .map(([status, count]) => `${status === '0' ? 'no answer' : status}: ${grouped(count)}`)
        .join(', '),
      grouped(invalid),
      latency && millis(latency.p50),
      latency && millis(latency.p99),
    ]),
  );
}

function secondsTable({ scenario, series }: LoadMeasurement): Markup | undefined {
  if (series.length === 0) return undefined;
  const rows = series.map((point) => [
    String(point.second),
    ...[point.due, point.sent, point.throttled, point.invalid, point.failed].map(grouped),
    point.latenessP99Ms === undefined ? undefined : millis(point.latenessP99Ms),
    point.latencyP99Ms === undefined ? undefined : millis(point.latencyP99Ms),
  ]);
  const head = ['second', 'due', 'sent', '429', 'invalid', 'failed', 'lateness p99', 'latency p99'];
  return html`<details><summary>Second by second</summary>${table(`Seconds of ${scenario}`, head, rows)}</details>`;
}

/** The first column heads its row; a cell without a value stays empty. */
function table(
  label: string,
  head: readonly string[],
  rows: readonly (readonly (string | undefined)[])[],
): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table>
<thead><tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([first, ...cells]) =>
      html`<tr><th scope="row">${first}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  )}</tbody></table></div>`;
}
