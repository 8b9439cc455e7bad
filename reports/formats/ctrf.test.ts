import { validate } from 'ctrf';
import { expect, it } from 'vitest';
import { reportWith, skippedStage } from '../testing/example.ts';
import { hostile, hostileReport, manyFailures, mixedReport, pendingReport } from '../testing/hostile.ts';
import { renderCtrf } from './ctrf.ts';

it.each([
  ['a report that passed', reportWith()],
  ['one of everything', mixedReport()],
  ['hostile text', hostileReport()],
  ['a hundred failures', manyFailures(100)],
])('matches the published schema: %s', (_name, report) => {
  expect(validate(JSON.parse(renderCtrf(report)))).toMatchObject({ valid: true });
});

it('gives each outcome a status, and counts them', () => {
  const { results } = JSON.parse(renderCtrf(mixedReport()));
  expect(results.tests.map(({ status }: { status: string }) => status)).toEqual([
    'passed',
    'passed',
    'skipped',
    'failed',
    'skipped',
    'other',
    'passed',
  ]);
  expect(results.summary).toMatchObject({ tests: 7, passed: 3, failed: 1, skipped: 2, other: 1, pending: 0 });
  expect(results.tests[4].rawStatus).toBe('failed (not required)');
});

it('gives a failed pending interaction the status pending', () => {
  const { results } = JSON.parse(renderCtrf(pendingReport()));
  expect(results.tests[0]).toMatchObject({
    status: 'pending',
    rawStatus: 'failed (pending)',
    message: expect.any(String),
  });
  expect(results.summary).toMatchObject({ tests: 2, passed: 1, failed: 0, skipped: 0, pending: 1 });
  expect(validate(JSON.parse(renderCtrf(pendingReport())))).toMatchObject({ valid: true });
});

it('has no passed test for a run that was cut short', () => {
  const run = { ...reportWith().run, complete: false };
  const stages = [skippedStage('load', 'interrupted')];
  const { results } = JSON.parse(renderCtrf(reportWith({ verdict: 'unjudged', exitCode: 3, run, stages })));
  expect(results.summary).toMatchObject({ passed: 0, other: 1 });
});

it('keeps every text unchanged', () => {
  const { results } = JSON.parse(renderCtrf(hostileReport()));
  expect(results.tests[0].message).toContain(hostile);
  expect(results.tests[0].extra.evidence[0].message).toBe(hostile);
});
