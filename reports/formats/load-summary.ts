import { type BreakpointStep, type LoadMeasurement, stepFailureText, stepVerdict } from '../../core/index.ts';
import { grouped, millis } from '../view/format.ts';
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
