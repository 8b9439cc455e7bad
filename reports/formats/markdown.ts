import type { LoadMeasurement, StageResult } from '../../core/index.ts';
import type { Report } from '../report.ts';
import { conditionRows, fieldsOf } from '../view/cases.ts';
import { causeText, type Finding, findingsOf } from '../view/findings.ts';
import {
  cut,
  duration,
  grouped,
  howFiguresAreKnown,
  megabytes,
  millis,
  plural,
  visible,
} from '../view/format.ts';
import { headlineOf } from '../view/headline.ts';
import { rerunCommand } from '../view/rerun.ts';

const sign = { passed: '✅', failed: '❌', unjudged: '❔', skipped: '⏭️' } as const;

/** The longest text of a single field: a body of a megabyte tells no more than its beginning. */
const mostOfField = 2_000;

/** Causes told in plain sight: what stands beneath them is still to be reached. */
const mostUnfolded = 10;

/**
 * `summary.md` for a pull request or a job's page: the verdict, then each cause, worst first and all after the tenth folded
 * away, as many as `maxBytes` (of UTF-8) has room for; how many were left out is said. Stages, load and conditions follow.
 */
export function renderMarkdown(report: Report, maxBytes: number): string {
  const { word, rest, partial } = headlineOf(report);
  const icon = partial === true ? sign.unjudged : sign[report.verdict];
  const head = `## ${icon} ${word}\n\n${inline(rest)}\n`;
  const tail = [stageTable(report.stages), loadTable(report.load), conditions(report)]
    .filter((part) => part !== '')
    .join('\n');
  const findings = findingsOf(report);
  let room = maxBytes - bytesOf(`${head}\n${tail}\n`) - 200;
  const blocks: string[] = [];
  for (const finding of findings) {
    const block = findingBlock(finding, report);
    room -= bytesOf(block) + 1;
    if (room < 0) break;
    blocks.push(block);
  }
  const left = findings.length - blocks.length;
  const folded = blocks.splice(mostUnfolded);
  if (folded.length > 0) {
    const summary = `<summary>${plural(folded.length, 'more cause')}</summary>`;
    blocks.push(`<details>${summary}\n`, ...folded, '</details>\n');
  }
  if (left > 0) blocks.push(`… and ${plural(left, 'more cause')}, all of them in \`report.html\`.\n`);
  return [head, ...blocks, tail].join('\n');
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function findingBlock(finding: Finding, report: Report): string {
  const { verdict, required, checkIds, evidence } = finding;
  const others = checkIds.length - 1;
  const ids = `${code(checkIds[0] ?? '')}${others > 0 ? ` and ${plural(others, 'other check')}` : ''}`;
  const rows = [
    ...fieldsOf(evidence).map(([label, text]) => `- ${label}: ${code(text)}`),
    `- check: ${ids}${required ? '' : ' (not required)'}`,
    `- again: ${code(rerunCommand(finding, report))}`,
  ];
  return `### ${sign[verdict]} ${inline(causeText(finding))}\n\n${rows.join('\n')}\n`;
}

function stageTable(stages: readonly StageResult[]): string {
  const rows = stages.map((stage) => {
    const of = (verdict: string): number => stage.checks.filter((check) => check.verdict === verdict).length;
    const memory = stage.peakRssBytes === undefined ? '' : megabytes(stage.peakRssBytes);
    const time = stage.durationMs === undefined ? '' : duration(stage.durationMs);
    const told = stage.skipped === undefined ? stage.status : `${stage.status}: ${stage.skipped.reason}`;
    const ran = stage.skipped === undefined;
    const counts = ran ? [stage.checks.length, of('failed'), of('unjudged')].map(grouped) : ['', '', ''];
    return row([stage.name, `${sign[stage.status]} ${told}`, ...counts, time, memory]);
  });
  const head = row(['stage', 'status', 'checks', 'failed', 'unjudged', 'time', 'memory']);
  return `${[head, '|---|---|--:|--:|--:|--:|--:|', ...rows].join('\n')}\n`;
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
  return `${[head, '|---|--:|--:|--:|--:|--:|--:|--:|', ...rows].join('\n')}\n\n${howFiguresAreKnown}\n`;
}

function bodiesText({ mode, invalid, checked }: LoadMeasurement['validation']): string {
  return `${grouped(invalid)} of ${mode === 'sampled' ? 'a sample of ' : ''}${grouped(checked)}`;
}

function conditions(report: Report): string {
  const rows = conditionRows(report).map(([label, text]) => row([inline(label), code(text)]));
  return `<details><summary>Conditions of the run</summary>\n\n${[row(['what', 'value']), '|---|---|', ...rows].join('\n')}\n\n</details>\n`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;
}

/** Text as a code span that nothing in it can end, on one line. */
function code(text: string): string {
  const line = short(text);
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = line.startsWith('`') || line.endsWith('`') || line.trim() === '' ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** Text between other text: no markup of its own, no mention of a person. */
function inline(text: string): string {
  return short(text)
    .replace(/[\\`*_{}[\]<>#|~&]/g, (sign) => (sign === '<' ? '&lt;' : sign === '&' ? '&amp;' : `\\${sign}`))
    .replace(/@(?=\w)/g, '@\u{2060}');
}

function short(text: string): string {
  return cut(visible(text).replace(/\s+/g, ' ').trim(), mostOfField);
}
