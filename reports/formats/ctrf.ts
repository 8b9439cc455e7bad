import type { Evidence } from '../../core/index.ts';
import type { Report } from '../report.ts';
import { type Case, casesOf, conditionRows, detailOfCase, messageOfCase } from '../view/cases.ts';

const statusOfOutcome = {
  passed: 'passed',
  failed: 'failed',
  unjudged: 'other',
  skipped: 'skipped',
  pending: 'pending',
} as const;

/**
 * `ctrf.json`, the Common Test Report Format (https://ctrf.io). Unjudged is `other`. The format wants a duration for
 * every test; single checks are not timed, which `extra.timed` says.
 */
export function renderCtrf(report: Report): string {
  const { run } = report;
  const tests = casesOf(report).map(testOf);
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
        extra: Object.fromEntries(conditionRows(report)),
      },
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The exchange in full stands in report.json; here the trace has its first lines. */
function withoutExchange({ exchange: _, ...evidence }: Evidence): Omit<Evidence, 'exchange'> {
  return evidence;
}

function testOf(one: Case) {
  const { outcome, operation } = one;
  return {
    name: one.title,
    testId: one.id,
    status: statusOfOutcome[outcome],
    rawStatus: one.rawStatus,
    duration: 0,
    suite: [one.stage, ...(operation === undefined ? [] : [operation])],
    ...(outcome === 'passed' ? {} : { message: messageOfCase(one), trace: detailOfCase(one) }),
    extra: { timed: false, ...(outcome === 'passed' ? {} : { evidence: one.evidence.map(withoutExchange) }) },
  };
}
