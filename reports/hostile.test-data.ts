import { failing, reportWith, skippedStage, stageOf } from './example.test-data.ts';
import type { Report } from './report.ts';

/** Text that breaks out of every format that does not escape it. */
export const hostile =
  '</script><img src=x onerror="window.hacked=1"> ]]> &amp; ::error::x%0A | `code` \' " \u0000\u001b[31m \ud800 @everyone\r\n<!-- ';

export function hostileReport(): Report {
  const evidence = { message: hostile, expected: hostile, received: hostile, where: hostile, hint: hostile };
  const check = {
    ...failing(`verify/${hostile}`, hostile, { ...evidence, pointer: `/${hostile}` }),
    title: hostile,
  };
  return reportWith({
    verdict: 'failed',
    exitCode: 1,
    stages: [stageOf('verify', 'failed', [check])],
  });
}

/** One of everything: held, fell short, could not be judged, not required, did not run. */
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

/** As many failed checks as asked for, each with a cause of its own. */
export function manyFailures(count: number): Report {
  const checks = Array.from({ length: count }, (_, index) =>
    failing(`verify/${index}`, `operation${index % 20}`, {
      pointer: `/items/${index}/code`,
      message: `item ${index}: /code is missing`,
    }),
  );
  return reportWith({ verdict: 'failed', exitCode: 1, stages: [stageOf('verify', 'failed', checks)] });
}

/** The mixed report with coverage and a load scenario of five seconds, one of them without an answer. */
export function measuredReport(): Report {
  const row = { operation: 'createSession', answer: '200', specified: true, sampled: true, contracted: true };
  const latency = {
    p50: 2,
    p95: 9,
    p99: 10,
    p999: 10,
    max: 12,
    count: 50,
    histogram: { boundsMs: [1, 2, 4, 8], counts: [4, 20, 20, 5, 1] },
  };
  const series = [0, 1, 2, 3, 4].map((second) => ({
    second,
    due: 10,
    sent: second === 3 ? 0 : 10,
    throttled: second,
    invalid: 1,
    failed: 0,
    ...(second === 3 ? {} : { latencyP99Ms: 5 + second, latenessP99Ms: 1 }),
  }));
  return {
    ...mixedReport(),
    coverage: [
      { ...row, verified: false, loaded: false },
      { ...row, answer: '400 invalid_parameter', verified: true, loaded: false },
    ],
    load: [
      {
        scenario: 'polling',
        devices: 10,
        requests: { due: 50, sent: 40, failed: 0 },
        rate: { due: 10, achieved: 8 },
        lateness: latency,
        latency,
        validation: { checked: 40, invalid: 5, remembered: 3 },
        throttled: 10,
        operations: [
          { operation: 'getSession', requests: 40, statuses: { 200: 30, 429: 10 }, invalid: 5, latency },
        ],
        series,
        k6: { version: '2.2.0', exitCode: 0 },
      },
    ],
  };
}
