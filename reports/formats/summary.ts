import { pathToFileURL } from 'node:url';
import { styleText } from 'node:util';
import type { LoadMeasurement } from '../../core/index.ts';
import type { Report } from '../report.ts';
import type { CauseView } from '../view/cause-view.ts';
import { costText } from '../view/cost-text.ts';
import type { FieldLabel } from '../view/evidence-fields.ts';
import {
  duration,
  grouped,
  harmless,
  howFiguresAreKnown,
  millis,
  plural,
  visible,
  wrapped,
} from '../view/format.ts';
import { machineRateText } from '../view/machine-rate-text.ts';
import { viewOf } from '../view/report-view.ts';
import { rerunAllCommand } from '../view/rerun.ts';
import { isOfGate } from '../view/run-kind.ts';
import type { StageView } from '../view/stages.ts';
import { terminalStyles } from '../view/status-look.ts';
import { certificateBlocks } from './certificate-summary.ts';
import { againstText, operationLines, stepLines, thresholdLines } from './load-summary.ts';
import { partsInLines } from './text-table.ts';

export interface SummaryOptions {
  readonly colour: boolean;
  readonly columns: number;
  /** Path of the page to open, named last; absent when none was written. */
  readonly page?: string;
  /** The folder of the report, where it has to be named for a rerun. */
  readonly out?: string;
  /** Whether the terminal makes links of OSC 8. */
  readonly isLinked?: boolean;
}

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

/** How many causes fit on a screen between the stages and the verdict. */
const mostCauses = 3;

/**
 * Returns the report for a terminal, to be read from its end in ten seconds: a line for each stage
 * and a table for each load scenario, the first causes with their fields, and the verdict last. Ends with a
 * line break.
 */
export function renderSummary(report: Report, options: SummaryOptions): string {
  const paint: Paint = (style, text) =>
    options.colour ? styleText(style, text, { validateStream: false }) : text;
  const { headline, stages, causes, certificate } = viewOf(report);
  const { word, rest, look } = headline;
  const width = Math.max(40, options.columns);
  const blocks = [
    stages
      .filter(isWorthALine(report))
      .map((stage) => stageLine(stage, paint))
      .join('\n'),
  ];
  if (report.load.length > 0) {
    const against = isOfGate(report) ? '' : againstText(report.run);
    const lines = report.load.flatMap((load) => [
      ...loadLines(load, width, against),
      ...thresholdLines(load, report, width),
    ]);
    blocks.push(`${lines.join('\n')}\n${paint('dim', wrapped(howFiguresAreKnown, width, ''))}`);
  }
  blocks.push(
    ...(certificate === undefined
      ? causeBlocks(causes, width, paint)
      : [
          ...causeBlocks(causes.filter(isBrokenRule), width, paint),
          ...certificateBlocks(certificate, width),
        ]),
    wrapped(`${word} — ${rest}`, width, '  ').replace(
      word,
      paint(['bold', terminalStyles[look.colour]], word),
    ),
  );
  const again = report.verdict === 'passed' ? undefined : rerunAllCommand(report, options.out);
  if (again !== undefined) blocks.push(`Repeat what failed: ${again}`);
  if (options.page !== undefined)
    blocks.push(`Report: ${options.isLinked ? link(options.page) : options.page}`);
  return `${blocks.join('\n\n')}\n`;
}

/**
 * Returns a path as a link for terminals, the path being its text (OSC 8,
 * https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda).
 */
function link(path: string): string {
  const [start, end] = ['\u001b]8;;', '\u001b\\'];
  return `${start}${pathToFileURL(path).href}${end}${path}${start}${end}`;
}

/** What else a certification found has a block of its own, by phase. */
function isBrokenRule({ verdict, required, evidence }: CauseView): boolean {
  return required && (verdict === 'failed' || evidence.kind === 'recording');
}

function causeBlocks(causes: readonly CauseView[], width: number, paint: Paint): string[] {
  // Required checks decide: checks that are not required appear only where no required one is to be
  // shown.
  const first = causes.filter(({ required }) => required || causes[0]?.required === false);
  const shown = first.slice(0, mostCauses).map((cause) => causeBlock(cause, width, paint));
  const left = causes.length - shown.length;
  return left > 0 ? [...shown, `… and ${plural(left, 'more cause')} in report.html`] : shown;
}

function causeBlock({ look, title, fields, evidence }: CauseView, width: number, paint: Paint): string {
  // The page shows the exchange and the rule in full, which tells more than the name of a pact
  // file. A client's developer needs the rule and its place in the recording.
  const hidden =
    evidence.kind === 'client-rule'
      ? ['request', 'response', 'check', 'rerun']
      : ['request', 'response', 'rule', ...(evidence.exchange === undefined ? [] : ['see'])];
  const shown = fields.filter(({ label }) => !hidden.includes(label));
  return [
    `${paint(terminalStyles[look.colour], look.sign)} ${paint('bold', wrapped(title, width - 2, '  '))}`,
    ...shown.map(
      ({ label, text }) => `  ${paint('dim', label.padEnd(9))} ${fieldText(label, text, width - 12)}`,
    ),
  ].join('\n');
}

/** A command stays on one line, however long: half of one that was copied may run something else. */
function fieldText(label: FieldLabel, text: string, width: number): string {
  return label === 'rerun' ? harmless(text) : wrapped(text, width, ' '.repeat(12));
}

/** Outside of a gate nobody asked for the other stages, nor for the files that were written. */
function isWorthALine(report: Report): (stage: StageView) => boolean {
  if (isOfGate(report)) return () => true;
  const silent = report.stages.filter(
    ({ name, status, skipped }) =>
      skipped?.cause === 'not-selected' || (name === 'report' && status === 'passed'),
  );
  return ({ name }) => !silent.some((stage) => stage.name === name);
}

function stageLine({ name, look, reason, counts, time, memory }: StageView, paint: Paint): string {
  const status = paint(terminalStyles[look.colour], `${look.sign} ${look.word.padEnd(9)}`);
  const start = `${name.padEnd(10)} ${status}`;
  if (reason !== undefined) return `${start} ${reason}`;
  return `${start} ${counts.padEnd(34)} ${time.padStart(7)}  ${memory.padStart(8)}`.trimEnd();
}

/** Returns ` on 4 runners`, with those whose figures are not whole. */
function runnersText({ runners = [] }: LoadMeasurement): string {
  if (runners.length === 0) return '';
  const broken = runners.filter(({ state }) => state !== 'complete');
  const which = broken.map(({ runner, state }) => `runner ${runner} ${state}`).join(', ');
  return ` on ${plural(runners.length, 'runner')}${which === '' ? '' : ` (${which})`}`;
}

function loadLines(load: LoadMeasurement, width: number, against: string): string[] {
  const cost = costText(load);
  const rate = machineRateText(load);
  return [
    ...partsInLines(loadParts(load, against), width - 2, ' · ').map((line, index) =>
      index === 0 ? line : `  ${line}`,
    ),
    ...operationLines(load, width),
    ...stepLines(load, width),
    ...(rate === undefined ? [] : [`  ${wrapped(`busiest second: ${rate}`, width - 2, '  ')}`]),
    ...(cost === undefined ? [] : [`  ${wrapped(`k6 against the plan: ${cost}`, width - 2, '  ')}`]),
  ];
}

function loadParts(load: LoadMeasurement, against: string): string[] {
  const { requests, rate, validation, durationMs, intervalMs } = load;
  return [
    `${load.scenario}: ${plural(load.devices, 'device')}${runnersText(load)}${against}`,
    durationMs === undefined ? '' : `${duration(durationMs)} of steady load`,
    intervalMs === undefined ? '' : `a poll every ${duration(intervalMs)}`,
    `${rate.achieved.toFixed(1)} of ${rate.due.toFixed(1)} requests/s`,
    `${grouped(requests.sent)} of ${grouped(requests.due)} due sent, ${grouped(requests.failed)} failed, ${grouped(load.throttled)} throttled`,
    load.lateness === undefined ? '' : `lateness p99 ${millis(load.lateness.p99)}`,
    load.latency === undefined ? '' : `latency p99 ${millis(load.latency.p99)}`,
    validation.mode === 'off'
      ? ''
      : `${grouped(validation.invalid)} of ${validation.mode === 'sampled' ? 'a sample of ' : ''}${grouped(validation.checked)} bodies invalid`,
  ]
    .filter((part) => part !== '')
    .map(visible);
}
