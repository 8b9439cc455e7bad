import { styleText } from 'node:util';
import type { LoadMeasurement, StageResult } from '../../core/index.ts';
import type { Report } from '../report.ts';
import { causeText, type Finding, findingsOf } from '../view/findings.ts';
import { duration, grouped, howFiguresAreKnown, megabytes, millis, plural, wrapped } from '../view/format.ts';
import { headlineOf } from '../view/headline.ts';
import { rerunCommand } from '../view/rerun.ts';

export interface SummaryOptions {
  readonly colour: boolean;
  readonly columns: number;
  /** Where `report.json` lies; left out when none was written. */
  readonly reportPath?: string;
}

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

/** What fits on a screen beneath the stages, whose last lines are what one sees. */
const mostFindings = 3;
const statusStyle = { passed: 'green', failed: 'red', unjudged: 'yellow', skipped: 'dim' } as const;
const statusSign = { passed: '✓', failed: '✗', unjudged: '?', skipped: '-' } as const;

/**
 * The report for a terminal, read in ten seconds from its end: a line for each stage and each load scenario, the first causes
 * with what was expected, what came, what mends it and the command to judge just that again, and the verdict last. Ends with
 * a line break.
 */
export function renderSummary(report: Report, options: SummaryOptions): string {
  const paint: Paint = (style, text) =>
    options.colour ? styleText(style, text, { validateStream: false }) : text;
  const { word, rest, partial } = headlineOf(report);
  const headStyle = partial === true ? 'yellow' : statusStyle[report.verdict];
  const width = Math.max(40, options.columns);
  const blocks = [report.stages.map((stage) => stageLine(stage, paint)).join('\n')];
  if (report.load.length > 0) {
    blocks.push(`${report.load.map(loadLine).join('\n')}\n${paint('dim', howFiguresAreKnown)}`);
  }
  blocks.push(
    ...findingBlocks(report, width, paint),
    wrapped(`${word} — ${rest}`, width, '  ').replace(word, paint(['bold', headStyle], word)),
  );
  if (options.reportPath !== undefined) blocks.push(`Report: ${options.reportPath}`);
  return `${blocks.join('\n\n')}\n`;
}

function findingBlocks(report: Report, width: number, paint: Paint): string[] {
  const findings = findingsOf(report);
  // What decides is not crowded out by what does not.
  const first = findings.filter(({ required }) => required || findings[0]?.required === false);
  const shown = first.slice(0, mostFindings).map((finding) => findingBlock(finding, report, width, paint));
  const rest = findings.length - shown.length;
  return rest > 0 ? [...shown, `… and ${plural(rest, 'more cause')} in report.html`] : shown;
}

function findingBlock(finding: Finding, report: Report, width: number, paint: Paint): string {
  const { evidence } = finding;
  const others = finding.checkIds.length - 1;
  const ids = `${finding.checkIds[0]}${others > 0 ? ` and ${plural(others, 'other check')}` : ''}`;
  const rows: [string, string | undefined][] = [
    ['at', evidence.pointer === '' ? 'the whole body' : evidence.pointer],
    ['expected', evidence.expected],
    ['came', evidence.received],
    ['check', `${ids}${finding.required ? '' : ' (not required)'}`],
    // The exchange, which the page shows, tells more than a folder of contracts.
    ['look at', evidence.exchange === undefined ? evidence.where : undefined],
    ['mend', evidence.hint],
    ['again', rerunCommand(finding, report)],
  ];
  const sign = paint(statusStyle[finding.verdict], statusSign[finding.verdict]);
  return [
    `${sign} ${paint('bold', wrapped(withoutFields(finding), width - 2, '  '))}`,
    ...rows.flatMap(([label, text]) =>
      text === undefined
        ? []
        : [`  ${paint('dim', label.padEnd(9))} ${wrapped(text, width - 12, ' '.repeat(12))}`],
    ),
  ].join('\n');
}

/** The cause without what its fields say beneath it. */
function withoutFields(finding: Finding): string {
  const { pointer, expected, received } = finding.evidence;
  const said = `: ${pointer === '' ? 'the body' : pointer}: expected ${expected}, received ${received}`;
  return causeText(finding).replace(said, '');
}

function stageLine(stage: StageResult, paint: Paint): string {
  const status = paint(statusStyle[stage.status], `${statusSign[stage.status]} ${stage.status.padEnd(9)}`);
  const start = `${stage.name.padEnd(10)} ${status}`;
  if (stage.skipped !== undefined) return `${start} ${stage.skipped.reason}`;
  const memory = stage.peakRssBytes === undefined ? '' : `  ${megabytes(stage.peakRssBytes).padStart(8)}`;
  const time = stage.durationMs === undefined ? '' : duration(stage.durationMs);
  return `${start} ${countOf(stage).padEnd(34)} ${time.padStart(7)}${memory}`.trimEnd();
}

function countOf(stage: StageResult): string {
  const of = (verdict: string): number => stage.checks.filter((check) => check.verdict === verdict).length;
  const parts = [
    of('failed') > 0 ? `${of('failed')} failed` : '',
    of('unjudged') > 0 ? `${of('unjudged')} unjudged` : '',
  ].filter((part) => part !== '');
  return [plural(stage.checks.length, 'check'), ...parts].join(', ');
}

function loadLine(load: LoadMeasurement): string {
  const { requests, rate, validation } = load;
  return [
    `${load.scenario}: ${plural(load.devices, 'device')}`,
    `${rate.achieved.toFixed(1)} of ${rate.due.toFixed(1)} requests/s`,
    `${grouped(requests.sent)} sent, ${grouped(requests.failed)} failed, ${grouped(load.throttled)} throttled`,
    load.lateness === undefined ? '' : `lateness p99 ${millis(load.lateness.p99)}`,
    load.latency === undefined ? '' : `latency p99 ${millis(load.latency.p99)}`,
    validation.mode === 'off'
      ? ''
      : `${grouped(validation.invalid)} of ${validation.mode === 'sampled' ? 'a sample of ' : ''}${grouped(validation.checked)} bodies invalid`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
