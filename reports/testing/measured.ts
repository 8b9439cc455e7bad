import type { Evidence, LoadMeasurement } from '../../core/index.ts';
import type { Report } from '../report.ts';
import { failing, stageOf } from './example.ts';
import { mixedReport } from './hostile.ts';

/**
 * Returns the mixed report with coverage and a load scenario of five seconds, one of them without a
 * response.
 */
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
    ...(second === 3
      ? {}
      : {
          latencyP50Ms: 2,
          latencyP95Ms: 3 + second,
          latencyP99Ms: 5 + second,
          latenessP50Ms: 0.25,
          latenessP95Ms: 0.5,
          latenessP99Ms: 1,
        }),
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

/**
 * Returns a load measurement with every figure: the estimate of a limiter, steps of a breakpoint
 * and the rest.
 */
export function everyLoadFigure(): LoadMeasurement {
  const [polling] = measuredReport().load;
  if (polling === undefined) throw new Error('the measured report has a load scenario');
  const example = Array.from({ length: 30 }, (_, index) => {
    const throttled = index > 10 && index % 2 === 0;
    const expected = throttled ? ('throttled' as const) : ('admitted' as const);
    return { sentSecond: index / 2, throttled, ...(index === 12 ? {} : { expected }) };
  });
  return {
    ...polling,
    scenario: 'throttling',
    profile: 'breakpoint',
    intervalMs: 15_000,
    durationMs: 60_000,
    rampMs: 2000,
    setUp: { durationMs: 800, requests: 30 },
    connections: 'shared',
    requests: { ...polling.requests, dropped: 2 },
    validation: { ...polling.validation, mode: 'sampled' },
    operations: polling.operations.map((one) => ({ ...one, ...(one.latency && { lateness: one.latency }) })),
    limiter: {
      ratePerSecond: { value: 1.01, low: 0.97, high: 1.05 },
      burst: { value: 10, low: 9, high: 11 },
      scope: 'device',
      models: ['leaky-bucket'],
      judged: 1200,
      violations: 3,
      example,
    },
    steps: [
      {
        devices: 100,
        rateDue: 10,
        rateAchieved: 10,
        latencyP99Ms: 4,
        latenessP99Ms: 1,
        failed: 0,
        held: true,
      },
      { devices: 200, rateDue: 20, rateAchieved: 14, latencyP99Ms: 90, failed: 7, held: false },
    ],
  };
}

/** Evidence with its exchange and the rule that was broken. */
export const fullEvidence: Evidence = {
  kind: 'schema',
  message: 'createSession returned 200 with an invalid body',
  pointer: '/code',
  expected: 'a string',
  received: 'nothing',
  exchange: {
    request: {
      method: 'POST',
      url: 'http://127.0.0.1:1/api/v2/REF30/sessions',
      headers: { authorization: '***' },
      body: 'mvpd=Cablevision',
    },
    response: {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: '{"parameters":{"existing":{}}}',
    },
  },
  rule: { text: 'code is required', source: 'openapi/rest-v2.yaml#/components/schemas/Session/required' },
};

/** Returns a report that has every optional field. */
export function fullReport(): Report {
  const report = measuredReport();
  const stages = report.stages.map((stage) =>
    stage.name === 'verify'
      ? stageOf('verify', 'failed', [...stage.checks, failing('verify/full', 'createSession', fullEvidence)])
      : stage,
  );
  return {
    ...report,
    run: {
      ...report.run,
      ...behindAProxy,
      command: ['load', 'polling'],
      options: ['--devices', '10'],
      rerun: ['verify/full'],
    },
    stages,
    load: [...report.load, everyLoadFigure()],
  };
}

const origin = 'https://sp.example';
const proxy = 'http://proxy.example:3128';

/** The target and the environment of a run behind a proxy. */
export const behindAProxy: Pick<Report['run'], 'target' | 'environment'> = {
  target: {
    name: 'staging',
    kind: 'provider',
    origins: { dcr: origin, reggie: origin, 'rest-v2': origin, 'vantage-clients': origin },
    proxies: [{ origin, proxy, variable: 'HTTPS_PROXY' }],
  },
  environment: [{ variable: 'HTTPS_PROXY', value: proxy, effect: `${origin}: proxies requests to it` }],
};
