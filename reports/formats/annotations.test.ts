import { expect, it } from 'vitest';
import { failing, reportWith, stageOf } from '../testing/example.ts';
import { hostileReport, manyFailures, mixedReport } from '../testing/hostile.ts';
import { renderAnnotations } from './annotations.ts';

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

it('is empty when every check passed', () => {
  expect(renderAnnotations(reportWith())).toBe('');
});

it('writes errors for required checks and warnings for others, with the place in the repository', () => {
  const [first, second, third] = lines(renderAnnotations(mixedReport()));
  expect(first).toMatch(
    /^::error title=Passgate verify%3A failed,file=openapi\/rest-v2\.yaml,line=12::createSession: the body is invalid%0Aat: \/code%0A/,
  );
  expect(second).toMatch(/^::error title=Passgate load%3A unjudged::/);
  expect(third).toMatch(/^::warning /);
});

it('writes ten at most, and counts the rest in the last one', () => {
  const commands = lines(renderAnnotations(manyFailures(300)));
  expect(commands).toHaveLength(10);
  expect(commands[9]).toContain('291 more causes');
  expect(lines(renderAnnotations(manyFailures(10)))).toHaveLength(10);
});

it('keeps hostile text within one command', () => {
  const text = renderAnnotations(hostileReport());
  expect(text.trimEnd()).not.toMatch(/[\r\n]/);
  expect(text).toContain('%250A');
  expect(text).not.toContain(',file=');
});

it('reports a run that was cut short without a cause', () => {
  const run = { ...reportWith().run, complete: false };
  const text = renderAnnotations(reportWith({ verdict: 'unjudged', exitCode: 3, run }));
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
  expect(renderAnnotations(report)).toContain(',file=openapi/rest-v2.yaml,line=3857::');
});

it('keeps the fix within the 4,096 characters of a runner', () => {
  const long = 'x'.repeat(9_000);
  const evidence = { message: long, expected: long, received: long, where: long, hint: 'npx fix it' };
  const report = reportWith({
    verdict: 'failed',
    exitCode: 1,
    stages: [stageOf('verify', 'failed', [failing('verify/a', 'logout', evidence)])],
  });
  const text = renderAnnotations(report);
  expect(text.length).toBeLessThan(4_096);
  expect(text).toContain('fix: npx fix it');
});
