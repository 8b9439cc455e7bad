import { expect, it } from 'vitest';
import { failing, reportWith, stageOf } from '../testing/example.ts';
import { hostileReport, manyFailures, mixedReport } from '../testing/hostile.ts';
import { renderAnnotations } from './annotations.ts';

const everyFile = () => true;

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

it('is empty when every check passed', () => {
  expect(renderAnnotations(reportWith(), everyFile)).toBe('');
});

it('writes errors for required checks and warnings for others, with the place in the repository', () => {
  const [first, second, third] = lines(renderAnnotations(mixedReport(), everyFile));
  expect(first).toMatch(
    /^::error title=Passgate verify%3A failed,file=openapi\/rest-v2\.yaml,line=12::createSession: the body is invalid%0Aat: \/code%0A/,
  );
  expect(second).toMatch(/^::error title=Passgate load%3A unjudged::/);
  expect(third).toMatch(/^::warning /);
});

it('writes ten at most, and counts the rest in the last one', () => {
  const commands = lines(renderAnnotations(manyFailures(300), everyFile));
  expect(commands).toHaveLength(10);
  expect(commands[9]).toContain('291 more causes');
  expect(lines(renderAnnotations(manyFailures(10), everyFile))).toHaveLength(10);
});

it('keeps hostile text within one command', () => {
  const text = renderAnnotations(hostileReport(), everyFile);
  expect(text.trimEnd()).not.toMatch(/[\r\n]/);
  expect(text).toContain('%250A');
  expect(text).not.toContain(',file=');
});

it('reports a run that was cut short without a cause', () => {
  const run = { ...reportWith().run, complete: false };
  const text = renderAnnotations(reportWith({ verdict: 'unjudged', exitCode: 3, run }), everyFile);
  expect(text).toMatch(/^::error title=Passgate%3A NOT JUDGED::the run was cut short after 6 of 6 stages\n$/);
});

it('uses the file of the broken rule where the evidence names no other file', () => {
  const source = 'openapi/rest-v2.yaml:3857 #/components/schemas/MediaToken/properties/notAfter [PRO]';
  const check = failing('verify/a', 'logout', { where: '/tmp/pact.json', rule: { text: 'so', source } });
  const report = reportWith({
    verdict: 'failed',
    exitCode: 1,
    stages: [stageOf('verify', 'failed', [check])],
  });
  expect(renderAnnotations(report, everyFile)).toContain(',file=openapi/rest-v2.yaml,line=3857::');
});

it('keeps the fix within the 4,096 characters of a runner', () => {
  const long = 'x'.repeat(9_000);
  const evidence = { message: long, expected: long, received: long, where: long, hint: 'npx fix it' };
  const report = reportWith({
    verdict: 'failed',
    exitCode: 1,
    stages: [stageOf('verify', 'failed', [failing('verify/a', 'logout', evidence)])],
  });
  const text = renderAnnotations(report, everyFile);
  expect(text.length).toBeLessThan(4_096);
  expect(text).toContain('fix: npx fix it');
});

it.each<[string, { where: string; own: readonly string[]; file?: string }]>([
  [
    'a file of the user',
    { where: 'passgate.config.ts:3', own: ['passgate.config.ts'], file: 'passgate.config.ts,line=3' },
  ],
  [
    'a scenario of theirs in JavaScript',
    { where: 'load/mine.mjs', own: ['load/mine.mjs'], file: 'load/mine.mjs' },
  ],
  [
    'the rule where the other file is not theirs',
    { where: 'contracts/x.json', own: ['openapi/a.yaml'], file: 'openapi/a.yaml,line=5' },
  ],
  ['no file where none is theirs', { where: 'contracts/x.json', own: [] }],
])('is beside %s', (_name, { where, own, file }) => {
  const rule = { text: 'so', source: 'openapi/a.yaml:5 #/components/schemas/A' };
  const stages = [stageOf('verify', 'failed', [failing('verify/a', 'logout', { where, rule })])];
  const report = reportWith({ verdict: 'failed', exitCode: 1, stages });
  const [first = ''] = lines(renderAnnotations(report, (one) => own.includes(one)));
  expect(/,file=([^:]*)::/.exec(first)?.[1]).toBe(file);
});
