import type { Evidence } from '../../core/index.ts';
import type { Report } from '../report.ts';
import { viewOf } from '../view/report-view.ts';
import type { TestCase } from '../view/test-cases.ts';

const statusOfOutcome = {
  passed: 'passed',
  failed: 'failed',
  unjudged: 'other',
  skipped: 'skipped',
  pending: 'pending',
} as const;

/**
 * Returns `ctrf.json`, the Common Test Report Format (https://ctrf.io). Unjudged is `other`. The
 * format requires a duration for every test; single checks are not timed, so it is 0 and
 * `extra.timed` is false.
 */
export function renderCtrf(report: Report): string {
  const { run } = report;
  const { cases, conditions } = viewOf(report);
  const tests = cases.map(testOf);
  const of = (status: string): number => tests.filter((test) => test.status === status).length;
  const startMs = Date.parse(run.startedAt);
  const durationMs = Math.round(run.durationMs);
  const document = {
    reportFormat: 'CTRF',
    specVersion: '0.0.0',
    generatedBy: 'passgate',
    timestamp: run.startedAt,
    results: {
      tool: { name: 'passgate', version: run.versions.passgate },
      summary: {
        tests: tests.length,
        passed: of('passed'),
        failed: of('failed'),
        skipped: of('skipped'),
        pending: of('pending'),
        other: of('other'),
        suites: report.stages.length,
        start: startMs,
        stop: startMs + durationMs,
        duration: durationMs,
        extra: { verdict: report.verdict, exitCode: report.exitCode, complete: run.complete },
      },
      tests,
      environment: {
        osPlatform: run.platform,
        testEnvironment: run.target.name,
        ...(run.commit === undefined ? {} : { commit: run.commit.sha }),
        extra: Object.fromEntries(conditions),
      },
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Leaves out the exchange: report.json has it in full, and the trace has its first lines. */
function withoutExchange({ exchange: _, ...evidence }: Evidence): Omit<Evidence, 'exchange'> {
  return evidence;
}

function testOf(one: TestCase) {
  const { outcome, operation, message, detail } = one;
  return {
    name: one.title,
    testId: one.id,
    status: statusOfOutcome[outcome],
    rawStatus: one.rawStatus,
    duration: 0,
    suite: [one.stage, ...(operation === undefined ? [] : [operation])],
    ...(outcome === 'passed' ? {} : { message, trace: detail }),
    extra: { timed: false, ...(outcome === 'passed' ? {} : { evidence: one.evidence.map(withoutExchange) }) },
  };
}
