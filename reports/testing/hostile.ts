import type { Report } from '../report.ts';
import { failing, reportWith, skippedStage, stageOf } from './example.ts';

/** Breaks out of every format that does not escape it. */
export const hostile =
  '</script><img src=x onerror="window.hacked=1"> ]]> &amp; ::error::x%0A | `code` \' " \u0000\u001b[31m \ud800 @everyone\r\n<!-- ';

/** Returns a report with hostile text in every field. */
export function hostileReport(): Report {
  const evidence = { message: hostile, expected: hostile, received: hostile, where: hostile, hint: hostile };
  const check = {
    ...failing(`verify/${hostile}`, hostile, { ...evidence, pointer: `/${hostile}` }),
    title: hostile,
  };
  const environment = [{ variable: hostile, value: hostile, effect: hostile }];
  return reportWith({
    verdict: 'failed',
    exitCode: 1,
    run: { ...reportWith().run, environment },
    stages: [stageOf('verify', 'failed', [check])],
  });
}

/** Returns one of everything: passed, failed, unjudged, not required, skipped. */
export function mixedReport(): Report {
  const unjudged = { ...failing('load/k6', 'getSession'), verdict: 'unjudged' as const };
  const optional = { ...failing('verify/optional', 'logout', { message: 'no logout' }), required: false };
  const base = reportWith();
  return reportWith({
    verdict: 'failed',
    exitCode: 1,
    stages: [
      ...base.stages.slice(0, 2),
      skippedStage('contracts', 'not-selected'),
      stageOf('verify', 'failed', [
        failing('verify/a', 'createSession', { where: 'openapi/rest-v2.yaml:12' }),
        optional,
      ]),
      stageOf('load', 'unjudged', [unjudged]),
      stageOf('report', 'passed'),
    ],
  });
}

/** Returns a report with `count` failed checks, each with a cause of its own. */
export function manyFailures(count: number): Report {
  const checks = Array.from({ length: count }, (_, index) =>
    failing(`verify/${index}`, `operation${index % 20}`, {
      pointer: `/items/${index}/code`,
      message: `item ${index} has no code`,
    }),
  );
  return reportWith({ verdict: 'failed', exitCode: 1, stages: [stageOf('verify', 'failed', checks)] });
}

/** Returns a failed and a passed pending interaction. */
export function pendingReport(): Report {
  const pending = { kind: 'pending', message: 'It is pending in its pact file.' };
  const { evidence, ...short } = failing('verify/a', 'createSession');
  return reportWith({
    stages: [
      stageOf('verify', 'passed', [
        { ...short, required: false, evidence: [...evidence, pending] },
        { ...short, id: 'verify/b', verdict: 'passed', required: true, evidence: [pending] },
      ]),
    ],
  });
}
