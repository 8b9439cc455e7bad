import { expect, it } from 'vitest';
import { failing, reportWith, stageOf } from '../testing/example.ts';
import { hostileReport, manyFailures, mixedReport } from '../testing/hostile.ts';
import { renderAnnotations } from './annotations.ts';

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

it('says nothing when everything holds', () => {
  expect(renderAnnotations(reportWith())).toBe('');
});

it('tells errors for what decides, warnings for the rest, with the place in the repository', () => {
  const [first, second, third] = lines(renderAnnotations(mixedReport()));
  expect(first).toMatch(
    /^::error title=Passgate verify%3A falls short,file=openapi\/rest-v2\.yaml,line=12::createSession: \/code is missing%0Aat: \/code%0A/,
  );
  expect(second).toMatch(/^::error title=Passgate load%3A could not be judged::/);
  expect(third).toMatch(/^::warning /);
});

it('is ten at most, and the last one counts the rest', () => {
  const told = lines(renderAnnotations(manyFailures(300)));
  expect(told).toHaveLength(10);
  expect(told[9]).toContain('291 more causes');
  expect(lines(renderAnnotations(manyFailures(10)))).toHaveLength(10);
});

it('keeps hostile text in its one command', () => {
  const told = renderAnnotations(hostileReport());
  expect(told.trimEnd()).not.toMatch(/[\r\n]/);
  expect(told).toContain('%250A');
  expect(told).not.toContain(',file=');
});

it('tells a run that was cut short before anything was found', () => {
  const run = { ...reportWith().run, complete: false };
  const told = renderAnnotations(reportWith({ verdict: 'unjudged', exitCode: 3, run }));
  expect(told).toMatch(/^::error title=Passgate%3A NOT JUDGED::cut short after 6 of 6 stages\n$/);
});

it('stands beside the rule that was broken, where the finding names no other file', () => {
  const source = 'openapi/rest-v2.yaml:3857 #/components/schemas/MediaToken/properties/notAfter [PRO]';
  const check = failing('verify/a', 'logout', { where: '/tmp/pact.json', rule: { text: 'so', source } });
  const report = reportWith({
    verdict: 'failed',
    exitCode: 1,
    stages: [stageOf('verify', 'failed', [check])],
  });
  expect(renderAnnotations(report)).toContain(',file=openapi/rest-v2.yaml,line=3857::');
});

it('keeps what mends it within the 4,096 characters that a runner takes', () => {
  const long = 'x'.repeat(9_000);
  const evidence = { message: long, expected: long, received: long, where: long, hint: 'npx mend it' };
  const report = reportWith({
    verdict: 'failed',
    exitCode: 1,
    stages: [stageOf('verify', 'failed', [failing('verify/a', 'logout', evidence)])],
  });
  const told = renderAnnotations(report);
  expect(told.length).toBeLessThan(4_096);
  expect(told).toContain('mend: npx mend it');
});
