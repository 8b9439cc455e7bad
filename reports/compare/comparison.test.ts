import { describe, expect, it } from 'vitest';
import type { Distribution, LoadMeasurement } from '../../core/index.ts';
import type { Report } from '../report.ts';
import { failing, passing, reportWith, skippedStage, stageOf } from '../testing/example.ts';
import { compareRuns, type RunComparison } from './comparison.ts';
import { renderComparison } from './text.ts';

const machine = { architecture: 'x64', cpuModel: 'a processor', cores: 2, memoryGiB: 24 };

function latency(p99: number): Distribution {
  return { p50: 1, p95: 3, p99, p999: 20, max: 30, count: 1000, histogram: { boundsMs: [], counts: [] } };
}

function load(changes: Partial<LoadMeasurement> = {}): LoadMeasurement {
  return {
    scenario: 'polling',
    devices: 500,
    requests: { due: 1000, sent: 1000, failed: 0 },
    rate: { due: 100.04, achieved: 100 },
    latency: latency(8),
    validation: { checked: 1000, invalid: 0, remembered: 900 },
    throttled: 0,
    operations: [],
    series: [],
    k6: { version: '2.2.0', exitCode: 0, cpuSeconds: 0.5 },
    ...changes,
  };
}

function report(changes: Partial<Report> = {}, run: Partial<Report['run']> = {}): Report {
  const base = reportWith({ load: [load()], ...changes });
  return { ...base, run: { ...base.run, machine, ...run } };
}

const compare = (a: Report, b: Report): RunComparison =>
  compareRuns({ report: a, path: 'a/report.json' }, { report: b, path: 'b/report.json' });

it('finds no difference between equal runs, and says that the figures are comparable', () => {
  const comparison = compare(report(), report({ load: [load({ rate: { due: 99.96, achieved: 100 } })] }));
  expect(comparison).toMatchObject({ changedChecks: [], conditions: [], comparable: true });
  expect(renderComparison(comparison)).toMatch(
    /No check has a different verdict[\s\S]*figures are comparable/,
  );
});

it('lists each check that changed, appeared or disappeared, worst first', () => {
  const stages = (checks: ReturnType<typeof passing>[]) => [stageOf('verify', 'passed', checks)];
  const a = report({
    stages: stages([
      passing('verify/a'),
      passing('verify/b'),
      failing('verify/c', 'x'),
      passing('verify/gone'),
    ]),
  });
  const b = report({
    stages: stages([
      passing('verify/a'),
      failing('verify/b', 'x'),
      passing('verify/c'),
      passing('verify/new'),
    ]),
  });
  expect(compare(a, b).changedChecks.map(({ id, a: was, b: is }) => [id, was, is])).toEqual([
    ['verify/b', 'passed', 'failed'],
    ['verify/gone', 'passed', 'absent'],
    ['verify/c', 'failed', 'passed'],
    ['verify/new', 'absent', 'passed'],
  ]);
});

it('leaves out checks of a stage that only one run carried out', () => {
  const a = report({ stages: [stageOf('verify', 'passed'), stageOf('load', 'passed')] });
  const b = report({ stages: [stageOf('verify', 'passed'), skippedStage('load')] });
  const comparison = compare(a, b);
  expect(comparison.changedChecks).toEqual([]);
  expect(comparison.stages[1]).toEqual({ name: 'load', a: 'passed', b: 'skipped', aDurationMs: 1200 });
  expect(compare(report({ stages: [stageOf('baseline', 'failed')] }), a).stages).toContainEqual({
    name: 'baseline',
    a: 'failed',
    b: 'absent',
    aDurationMs: 1200,
  });
});

describe('figures', () => {
  const figure = (comparison: RunComparison, name: string) =>
    comparison.figures.find((one) => one.figure === name);

  it('have a ratio where both runs have them and the first is not 0', () => {
    const slower = load({
      requests: { due: 1000, sent: 1000, failed: 3 },
      latency: latency(12),
      k6: { version: '2.2.0', exitCode: 0 },
    });
    const comparison = compare(report(), report({ load: [slower] }));
    expect(figure(comparison, 'latency p99')).toMatchObject({ a: 8, b: 12, ratio: 1.5 });
    expect(figure(comparison, 'requests failed')).toEqual({
      scenario: 'polling',
      figure: 'requests failed',
      unit: 'count',
      a: 0,
      b: 3,
    });
    expect(figure(comparison, 'CPU of k6 per 1,000 requests')).toMatchObject({ a: 0.5 });
    expect(figure(comparison, 'memory of k6')).toBeUndefined();
    expect(renderComparison(comparison)).toMatch(/polling: latency p99 +8\.0 ms +12 ms +1\.50×/);
  });

  it.each<[string, { b: Report; differs: string }]>([
    [
      'another version of k6',
      { b: report({ load: [load({ k6: { version: '2.3.0', exitCode: 0 } })] }), differs: 'polling: k6' },
    ],
    [
      'another number of devices',
      { b: report({ load: [load({ devices: 501 })] }), differs: 'polling: devices' },
    ],
    ['another machine', { b: report({}, { machine: { ...machine, cores: 4 } }), differs: 'cores' }],
    [
      'another target',
      { b: report({}, { target: { name: 'staging', kind: 'provider' } }), differs: 'target' },
    ],
    ['other documents', { b: report({ documents: { dcr: 'c'.repeat(64) } }), differs: 'dcr.yaml' }],
    ['no load in one', { b: report({ load: [] }), differs: 'polling: k6' }],
  ])('are not comparable across %s', (_, { b, differs }) => {
    const comparison = compare(report(), b);
    expect(comparison.comparable).toBe(false);
    expect(comparison.conditions.map(({ what }) => what)).toContain(differs);
    expect(renderComparison(comparison)).toMatch(/The figures are not comparable: /);
  });

  it('are absent where no body was judged, and say how the others are known', () => {
    const off = load({ validation: { mode: 'off', checked: 0, invalid: 0, remembered: 0 } });
    const text = renderComparison(compare(report({ load: [off] }), report({ load: [off] })));
    expect(text).not.toContain('bodies invalid');
    expect(text).toContain('Counts and rates are exact. Percentiles cover every request');
  });

  it('are not comparable where neither report says what machine it was', () => {
    const { machine: _, ...run } = report().run;
    const old = { ...report(), run };
    expect(compare(old, old)).toMatchObject({ comparable: false });
    expect(compare(old, old).conditions).toContainEqual({
      what: 'cores',
      a: 'unknown',
      b: 'unknown',
      mattersToFigures: true,
    });
  });

  it('stay comparable across another commit', () => {
    const comparison = compare(report(), report({}, { commit: { sha: 'd'.repeat(40), dirty: true } }));
    expect(comparison.comparable).toBe(true);
    expect(comparison.conditions).toHaveLength(1);
  });
});

describe('the environment of two runs', () => {
  const proxy = { variable: 'HTTPS_PROXY', value: 'http://proxy.example:3128', effect: 'reached through it' };
  const authorities = { variable: 'SSL_CERT_FILE', value: '/ca.pem', effect: 'trusted' };
  it.each([
    ['the same', [proxy], [proxy], []],
    ['a proxy in one of them', [proxy], [], [['HTTPS_PROXY', proxy.value, 'not set', true]]],
    [
      'another proxy',
      [proxy],
      [{ ...proxy, value: 'http://b.example' }],
      [['HTTPS_PROXY', proxy.value, 'http://b.example', true]],
    ],
    [
      'authorities, which slow down nothing',
      [],
      [authorities],
      [['SSL_CERT_FILE', 'not set', '/ca.pem', false]],
    ],
    ['a report of an older version', undefined, [proxy], [['HTTPS_PROXY', 'unknown', proxy.value, true]]],
  ])('%s', (_name, before, now, expected) => {
    const of = (environment?: readonly (typeof proxy)[]) =>
      report({}, environment === undefined ? {} : { environment });
    const { conditions, comparable } = compare(of(before), of(now));
    expect(conditions.map(({ what, a, b, mattersToFigures }) => [what, a, b, mattersToFigures])).toEqual(
      expected,
    );
    expect(comparable).toBe(expected.every((one) => one[3] === false));
  });
});
