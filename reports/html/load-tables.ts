import { type LoadMeasurement, stepFailureText, stepVerdict, type Verdict } from '../../core/index.ts';
import { grouped, millis } from '../view/format.ts';
import { statusLooks } from '../view/status-look.ts';
import { html, type Markup } from './markup.ts';

const millisOrEmpty = (ms: number | undefined): string | undefined =>
  ms === undefined ? undefined : millis(ms);

function statusText(status: Verdict): string {
  const { sign, word } = statusLooks[status];
  return `${sign} ${word}`;
}

/** Returns a table of the operations of a scenario. */
export function operationsTable({ scenario, operations }: LoadMeasurement): Markup | undefined {
  if (operations.length === 0) return undefined;
  return table(
    `Operations of ${scenario}`,
    ['operation', 'requests', 'responses', 'invalid', 'latency p50', 'p99'],
    operations.map(({ operation, requests, statuses, invalid, latency }) => [
      operation,
      grouped(requests),
      Object.entries(statuses)
        .map(([status, count]) => `${status === '0' ? 'no response' : status}: ${grouped(count)}`)
        .join(', '),
      grouped(invalid),
      millisOrEmpty(latency?.p50),
      millisOrEmpty(latency?.p99),
    ]),
  );
}

/** Returns the steps of a breakpoint run, up to the first one that failed. */
export function stepsTable({ scenario, steps = [] }: LoadMeasurement): Markup | undefined {
  if (steps.length === 0) return undefined;
  const rows = steps.map((step) => [
    grouped(step.devices),
    step.rateDue.toFixed(1),
    step.rateAchieved.toFixed(1),
    millisOrEmpty(step.latencyP99Ms),
    millisOrEmpty(step.latenessP99Ms),
    grouped(step.failed),
    step.throttled === undefined ? undefined : grouped(step.throttled),
    statusText(stepVerdict(step)),
    stepFailureText(step),
  ]);
  const head = [
    'devices',
    'due /s',
    'achieved /s',
    'latency p99',
    'lateness p99',
    'failed',
    '429',
    'verdict',
    'why',
  ];
  return table(`Steps of ${scenario}`, head, rows);
}

/** Returns what each of several runners did. */
export function runnersTable({ scenario, runners = [] }: LoadMeasurement): Markup | undefined {
  if (runners.length === 0) return undefined;
  const rows = runners.map(
    ({ runner, state, devices, due, sent, latenessP99Ms, cpuSeconds, maxRssBytes }) => [
      String(runner),
      state,
      ...[devices, due, sent].map(grouped),
      millisOrEmpty(latenessP99Ms),
      cpuSeconds?.toFixed(1),
      maxRssBytes === undefined ? undefined : `${(maxRssBytes / 1e6).toFixed(0)} MB`,
    ],
  );
  const head = ['runner', 'figures', 'devices', 'due', 'sent', 'lateness p99', 'CPU s', 'memory'];
  return table(`Runners of ${scenario}`, head, rows);
}

/** Returns a folded table of the seconds of a scenario. */
export function secondsTable({ scenario, series }: LoadMeasurement): Markup | undefined {
  if (series.length === 0) return undefined;
  const rows = series.map((point) => [
    String(point.second),
    ...[point.due, point.sent, point.throttled, point.invalid, point.failed].map(grouped),
    ...[point.latencyP50Ms, point.latencyP95Ms, point.latencyP99Ms].map(millisOrEmpty),
    ...[point.latenessP50Ms, point.latenessP95Ms, point.latenessP99Ms].map(millisOrEmpty),
  ]);
  const counts = ['second', 'due', 'sent', '429', 'invalid', 'failed'];
  const head = [...counts, 'latency p50', 'p95', 'p99', 'lateness p50', 'p95', 'p99'];
  return html`<details><summary>Second by second</summary>${table(`Seconds of ${scenario}`, head, rows)}</details>`;
}

/** Returns a table whose first column heads its row. A cell without a value stays empty. */
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
