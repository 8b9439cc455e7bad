import { type BreakpointStep, type LoadMeasurement, stepFailureText, stepVerdict } from '../../core/index.ts';
import type { Report } from '../report.ts';
import { grouped, millis, visible, wrapped } from '../view/format.ts';
import { statusLooks } from '../view/status-look.ts';
import { type TextRow, textTable } from './text-table.ts';

/** Returns what each operation of a load run took, for a terminal; nothing where none was called. */
export function operationLines({ operations }: LoadMeasurement, width: number): string[] {
  if (operations.length === 0) return [];
  const head = {
    name: 'operation',
    figures: ['requests', 'p50', 'p95', 'p99', 'failed'],
    remarks: ['responses'],
  };
  const rows = operations.map(({ operation, requests, statuses, failed, latency }) => ({
    name: operation,
    figures: [
      grouped(requests),
      ...[latency?.p50, latency?.p95, latency?.p99].map(millisOrDash),
      failed === undefined ? '-' : grouped(failed),
    ],
    remarks: statusTexts(statuses),
  }));
  return textTable(head, rows, width);
}

/** Returns `200: 179` and so on, what had no response last. */
export function statusTexts(statuses: Readonly<Record<string, number>>): string[] {
  return Object.entries(statuses)
    .filter(([, count]) => count > 0)
    .sort(([a], [b]) => Number(a === '0') - Number(b === '0') || Number(a) - Number(b))
    .map(([status, count]) => `${status === '0' ? 'none' : status}: ${grouped(count)}`);
}

/** Returns the steps of a breakpoint run, for a terminal: how each went, and what ended the run. */
export function stepLines({ steps = [] }: LoadMeasurement, width: number): string[] {
  if (steps.length === 0) return [];
  const head: TextRow = {
    name: 'devices',
    figures: ['due/s', 'sent/s', 'p99', 'failed', '429'],
    remarks: ['step'],
  };
  const rows = steps.map((step) => ({
    name: grouped(step.devices),
    figures: [
      step.rateDue.toFixed(1),
      step.rateAchieved.toFixed(1),
      millisOrDash(step.latencyP99Ms),
      grouped(step.failed),
      step.throttled === undefined ? '-' : grouped(step.throttled),
    ],
    remarks: outcomeOf(step),
  }));
  return textTable(head, rows, width, ' ');
}

/** Returns ` against http://127.0.0.1:8080`: where the requests went. */
export function againstText({ target: { name, kind, origins } }: Report['run']): string {
  if (kind === 'embedded') return ' against a simulator of its own';
  const at = [...new Set(Object.values(origins ?? {}))].join(', ');
  return ` against ${at === '' || at === name ? name : `${name} (${at})`}`;
}

const worstFirst = { failed: 0, unjudged: 1, passed: 2 } as const;

/** Returns a line for each threshold of the user's own, those that failed first. */
export function thresholdLines({ scenario }: LoadMeasurement, { stages }: Report, width: number): string[] {
  return stages
    .flatMap(({ checks }) => checks)
    .filter(({ id }) => id.startsWith(`load/${scenario}/threshold/`))
    .sort((a, b) => worstFirst[a.verdict] - worstFirst[b.verdict])
    .map(({ title, verdict, evidence: [first] }) => {
      const figure = first?.received === undefined ? '' : `: ${first.received}`;
      const { sign, word } = statusLooks[verdict];
      return `  ${wrapped(visible(`${sign} ${title} ${word}${figure}`), width - 2, '    ')}`;
    });
}

function outcomeOf(step: BreakpointStep): string[] {
  const verdict = stepVerdict(step);
  const { sign, word: known } = statusLooks[verdict];
  const word = verdict === 'unjudged' ? 'not measured' : known;
  const why = stepFailureText(step);
  return `${sign} ${word}${why === '' ? '' : `: ${why}`}`.split(' ');
}

function millisOrDash(ms: number | undefined): string {
  return ms === undefined ? '-' : millis(ms);
}
