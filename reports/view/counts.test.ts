import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Check } from '../../core/index.ts';
import { renderCtrf } from '../formats/ctrf.ts';
import { renderJunit } from '../formats/junit.ts';
import type { Report } from '../report.ts';
import { failing, passing, reportWith, skippedStage, stageOf } from '../testing/example.ts';
import { readReport } from '../write.ts';
import { headlineOf } from './headline.ts';

const unjudged = (id: string): Check => ({
  ...passing(id),
  verdict: 'unjudged',
  evidence: [{ kind: 'state', message: 'nobody knows' }],
});
const optional = (check: Check): Check => ({ ...check, required: false });

/** Has a different number of each kind, so that a mixed-up count shows. */
const mixed: Report = reportWith({
  verdict: 'failed',
  exitCode: 1,
  stages: [
    stageOf('verify', 'failed', [
      failing('verify/a', 'authorize'),
      ...['b', 'c'].map((name) => unjudged(`verify/${name}`)),
      ...['d', 'e', 'f'].map((name) => optional(failing(`verify/${name}`, 'logout'))),
      ...['g', 'h', 'i', 'j', 'k'].map((name) => passing(`verify/${name}`)),
    ]),
  ],
});

it('counts the cases of junit.xml for each stage and in total', () => {
  const text = renderJunit(mixed);
  expect(text).toMatch(/<testsuites name="passgate gate" tests="11" failures="1" errors="2" /);
  expect(text).toMatch(/<testsuite name="verify" tests="11" failures="1" errors="2" skipped="3" /);
  expect(text.match(/<failure /g)).toHaveLength(1);
  expect(text.match(/<error /g)).toHaveLength(2);
  expect(text.match(/<skipped>/g)).toHaveLength(3);
});

it('gives the run as a whole a suite of its own in junit.xml', () => {
  const text = renderJunit(
    reportWith({ verdict: 'unjudged', exitCode: 3, stages: [skippedStage('load', 'depends')] }),
  );
  expect(text).toMatch(/<testsuite name="report" tests="1" failures="0" errors="1"/);
});

it('counts the tests of ctrf.json', () => {
  const { results } = JSON.parse(renderCtrf(mixed));
  expect(results.summary).toMatchObject({ tests: 11, passed: 5, failed: 1, other: 2, skipped: 3 });
});

it.each<[string, Check[], Partial<Report>, RegExp]>([
  [
    'required checks that failed',
    [failing('verify/a', 'authorize'), optional(failing('verify/b', 'logout', { pointer: '/x' }))],
    { verdict: 'failed', exitCode: 1 },
    /^NO GO: 1 check failed: /,
  ],
  [
    'required checks that could not be judged',
    [unjudged('verify/a'), optional(unjudged('verify/b'))],
    { verdict: 'unjudged', exitCode: 3 },
    /^NOT JUDGED: 1 check could not be judged: /,
  ],
  [
    'no required check',
    [optional(unjudged('verify/b'))],
    { verdict: 'unjudged', exitCode: 3 },
    /^NOT JUDGED: no required check ran$/,
  ],
])('the headline counts %s', (_name, checks, more, want) => {
  const { word, rest } = headlineOf(
    reportWith({ stages: [stageOf('verify', more.verdict ?? 'passed', checks)], ...more }),
  );
  expect(`${word}: ${rest}`).toMatch(want);
});

it('refuses to read a file that is no report', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'passgate-report-'));
  const path = join(folder, 'report.json');
  await writeFile(path, JSON.stringify({ ...reportWith(), verdict: 'splendid' }));
  await expect(readReport(folder)).rejects.toMatchObject({ code: 'INPUT_FILE', exitCode: 2 });
  await writeFile(path, JSON.stringify(reportWith()));
  expect((await readReport(folder)).report).toEqual(reportWith());
  await rm(folder, { recursive: true });
});
