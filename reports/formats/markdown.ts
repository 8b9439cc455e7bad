import type { LoadMeasurement } from '../../core/index.ts';
import type { Report } from '../report.ts';
import type { CauseView } from '../view/cause-view.ts';
import { cut, grouped, howFiguresAreKnown, millis, plural, visible } from '../view/format.ts';
import { type ReportView, viewOf } from '../view/report-view.ts';
import { type StageView, stageColumns } from '../view/stages.ts';
import { statusTexts } from './load-summary.ts';

/** The longest text of one field: a reader of this page needs no more of a body of a megabyte. */
const longestField = 2_000;

/** How many causes are shown unfolded, so that the reader still reaches the stages below. */
const mostUnfolded = 10;

/** A table of more operations would leave no room for causes: an own scenario may name any number. */
const mostOperations = 40;

/**
 * Returns `summary.md` for a pull request or the page of a job: the verdict, then the causes, worst
 * first and folded away after the tenth, then stages, load and conditions. Where `maxBytes` (of
 * UTF-8) has no room for all causes, it says how many it left out.
 */
export function renderMarkdown(report: Report, maxBytes: number): string {
  const view = viewOf(report);
  const { word, rest, look } = view.headline;
  const head = `## ${look.emoji} ${word}\n\n${inline(rest)}\n`;
  const tail = [stageTable(view.stages), loadTable(report.load), conditions(view)]
    .filter((part) => part !== '')
    .join('\n');
  let room = maxBytes - bytesOf(`${head}\n${tail}\n`) - 200;
  const blocks: string[] = [];
  for (const cause of view.causes) {
    const block = causeBlock(cause);
    room -= bytesOf(block) + 1;
    if (room < 0) break;
    blocks.push(block);
  }
  const left = view.causes.length - blocks.length;
  const folded = blocks.splice(mostUnfolded);
  if (folded.length > 0) {
    const summary = `<summary>${plural(folded.length, 'more cause')}</summary>`;
    blocks.push(`<details>${summary}\n`, ...folded, '</details>\n');
  }
  if (left > 0) blocks.push(`… and ${plural(left, 'more cause')} in \`report.html\`.\n`);
  return [head, ...blocks, tail].join('\n');
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function causeBlock({ look, title, fields }: CauseView): string {
  // A command is copied, so it is shown whole.
  const rows = fields.map(
    ({ label, text }) => `- ${label}: ${label === 'rerun' ? span(visible(text)) : code(text)}`,
  );
  return `### ${look.emoji} ${inline(title)}\n\n${rows.join('\n')}\n`;
}

function stageTable(stages: readonly StageView[]): string {
  const rows = stages.map(({ name, look, reason, checks, failed, unjudged, time, memory }) => {
    const status = `${look.emoji} ${look.word}`;
    return reason === undefined
      ? row([name, status, checks, failed, unjudged, time, memory])
      : row([name, `${status}: ${reason}`, '', '', '', '', '']);
  });
  return `${[row(stageColumns), '|---|---|--:|--:|--:|--:|--:|', ...rows].join('\n')}\n`;
}

function loadTable(load: readonly LoadMeasurement[]): string {
  if (load.length === 0) return '';
  const rows = load.map(({ scenario, devices, rate, requests, throttled, validation, lateness, latency }) =>
    row([
      scenario,
      grouped(devices),
      `${rate.achieved.toFixed(1)} of ${rate.due.toFixed(1)}`,
      grouped(requests.failed),
      grouped(throttled),
      validation.mode === 'off' ? '' : bodiesText(validation),
      lateness === undefined ? '' : millis(lateness.p99),
      latency === undefined ? '' : millis(latency.p99),
    ]),
  );
  const head = row([
    'load',
    'devices',
    'requests/s',
    'failed',
    '429s',
    'invalid bodies',
    'lateness p99',
    'latency p99',
  ]);
  const scenarios = [head, '|---|--:|--:|--:|--:|--:|--:|--:|', ...rows].join('\n');
  return [scenarios, ...load.flatMap(operationTable), howFiguresAreKnown]
    .map((part) => `${part}\n`)
    .join('\n');
}

/** Returns a folded table of the operations of a scenario; nothing for very many, which do not fit. */
function operationTable({ scenario, operations }: LoadMeasurement): string[] {
  if (operations.length === 0 || operations.length > mostOperations) return [];
  const rows = operations.map(({ operation, requests, statuses, failed, latency }) =>
    row([
      inline(operation),
      grouped(requests),
      ...[latency?.p50, latency?.p95, latency?.p99].map((ms) => (ms === undefined ? '' : millis(ms))),
      failed === undefined ? '' : grouped(failed),
      statusTexts(statuses).join(', '),
    ]),
  );
  const head = row(['operation', 'requests', 'p50', 'p95', 'p99', 'failed', 'responses']);
  const table = [head, '|---|--:|--:|--:|--:|--:|---|', ...rows].join('\n');
  return [`<details><summary>Operations of ${inline(scenario)}</summary>\n\n${table}\n\n</details>`];
}

function bodiesText({ mode, invalid, checked }: LoadMeasurement['validation']): string {
  return `${grouped(invalid)} of ${mode === 'sampled' ? 'a sample of ' : ''}${grouped(checked)}`;
}

function conditions(view: ReportView): string {
  const rows = view.conditions.map(([label, text]) => row([inline(label), code(text)]));
  return `<details><summary>Conditions of the run</summary>\n\n${[row(['condition', 'value']), '|---|---|', ...rows].join('\n')}\n\n</details>\n`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;
}

/** Returns text as a code span on one line. */
function code(text: string): string {
  return span(short(text));
}

/** Returns a line as a code span, fenced so that no backtick in it ends the span. */
function span(line: string): string {
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = line.startsWith('`') || line.endsWith('`') || line.trim() === '' ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** Escapes text so that it becomes neither markup nor a mention of a person. */
function inline(text: string): string {
  return short(text)
    .replace(/[\\`*_{}[\]<>#|~&]/g, (sign) => (sign === '<' ? '&lt;' : sign === '&' ? '&amp;' : `\\${sign}`))
    .replace(/@(?=\w)/g, '@\u{2060}');
}

function short(text: string): string {
  return cut(visible(text).replace(/\s+/g, ' ').trim(), longestField);
}
