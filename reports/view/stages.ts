import type { Check, StageName, StageResult } from '../../core/index.ts';
import { duration, grouped, megabytes, plural } from './format.ts';
import { type StatusLook, statusLooks } from './status-look.ts';

/** The column titles of a table of stages. */
export const stageColumns = ['stage', 'status', 'checks', 'failed', 'unjudged', 'time', 'memory'] as const;

/** One stage as every renderer shows it. What was not measured is an empty text. */
export interface StageView {
  readonly name: StageName;
  readonly look: StatusLook;
  /** Why the stage did not run; present exactly where it was skipped. */
  readonly reason?: string;
  /** `3 checks, 1 failed`. */
  readonly counts: string;
  readonly checks: string;
  readonly failed: string;
  readonly unjudged: string;
  readonly time: string;
  readonly memory: string;
}

/** Returns `9 checks, 3 failed (2 not required)`. */
export function countsText(checks: readonly Check[]): string {
  return [
    plural(checks.length, 'check'),
    ...verdictText(checks, 'failed'),
    ...verdictText(checks, 'unjudged'),
  ].join(', ');
}

/** Only required checks decide, so a headline counts fewer. */
function verdictText(checks: readonly Check[], verdict: 'failed' | 'unjudged'): readonly string[] {
  const wrong = checks.filter((check) => check.verdict === verdict);
  if (wrong.length === 0) return [];
  const free = wrong.filter(({ required }) => !required).length;
  return [`${grouped(wrong.length)} ${verdict}${free === 0 ? '' : ` (${grouped(free)} not required)`}`];
}

/** Returns a stage with its texts. */
export function stageView({
  name,
  status,
  checks,
  durationMs,
  peakRssBytes,
  skipped,
}: StageResult): StageView {
  const of = (verdict: 'failed' | 'unjudged'): number =>
    checks.filter((check) => check.verdict === verdict).length;
  const [failed, unjudged] = [of('failed'), of('unjudged')];
  return {
    name,
    look: statusLooks[status],
    ...(skipped === undefined ? {} : { reason: skipped.reason }),
    counts: countsText(checks),
    checks: grouped(checks.length),
    failed: grouped(failed),
    unjudged: grouped(unjudged),
    time: durationMs === undefined ? '' : duration(durationMs),
    memory: peakRssBytes === undefined ? '' : megabytes(peakRssBytes),
  };
}
