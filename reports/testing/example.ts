import type { Check, Evidence, StageName, StageResult } from '../../core/index.ts';
import { type Report, reportSchema } from '../report.ts';

const hash = 'a'.repeat(64);

/** Returns a required check that passed. */
export function passing(id: string): Check {
  return { id, title: id, verdict: 'passed', required: true, evidence: [] };
}

/** Returns a required check that failed, with the given evidence. */
export function failing(id: string, operation: string, evidence: Partial<Evidence> = {}): Check {
  const base: Evidence = { kind: 'required', message: 'the body is invalid', pointer: '/code' };
  const whole = { ...base, expected: 'a required property', received: 'nothing', ...evidence };
  return { id, title: id, operation, verdict: 'failed', required: true, evidence: [whole] };
}

/** Returns a stage with a status and checks. */
export function stageOf(
  name: StageName,
  status: StageResult['status'],
  checks: readonly Check[] = [passing(`${name}/a`)],
): StageResult {
  return { name, status, durationMs: 1200, peakRssBytes: 180_000_000, checks };
}

/** Returns a stage that did not run. */
export function skippedStage(
  name: StageName,
  cause: 'not-selected' | 'depends' | 'interrupted' = 'depends',
): StageResult {
  return { name, status: 'skipped', checks: [], skipped: { cause, reason: 'for a reason' } };
}

/** Returns a report that passed, with the given changes. */
export function reportWith(changes: Partial<Report> = {}): Report {
  const stages = (['documents', 'generated', 'contracts', 'verify', 'load', 'report'] as const).map((name) =>
    stageOf(name, 'passed'),
  );
  return {
    schema: reportSchema,
    verdict: 'passed',
    exitCode: 0,
    run: {
      versions: { passgate: '0.1.0', node: '24.0.0', k6: '2.2.0' },
      platform: 'linux',
      commit: { sha: 'b'.repeat(40), dirty: false },
      target: { name: 'simulator', kind: 'embedded' },
      startedAt: '2026-11-21T11:00:00.000Z',
      durationMs: 48_000,
      complete: true,
      reached: { ended: 6, asked: 6 },
    },
    documents: { dcr: hash, reggie: hash, 'rest-v2': hash, 'vantage-clients': hash },
    stages,
    coverage: [],
    load: [],
    ...changes,
  };
}
