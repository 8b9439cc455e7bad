import { expect, it } from 'vitest';
import { failing, reportWith, stageOf } from './example.test-data.ts';
import { findingsOf } from './findings.ts';

const spoiled = (id: string, pointer: string) => failing(id, 'logout', { pointer });

it('tells what most checks of a stage met first, and an earlier stage before', () => {
  const report = reportWith({
    verdict: 'failed',
    exitCode: 1,
    stages: [
      stageOf('documents', 'failed', [spoiled('d', '/once')]),
      stageOf('verify', 'failed', [
        spoiled('a', '/once'),
        spoiled('b', '/often'),
        spoiled('c', '/often'),
        spoiled('e', '/also-once'),
      ]),
    ],
  });
  const told = findingsOf(report).map(({ stage, evidence, checkIds }) => [
    stage,
    evidence.pointer,
    checkIds.length,
  ]);
  expect(told[0]?.[0]).toBe('documents');
  expect(told.slice(1)).toEqual([
    ['verify', '/often', 2],
    ['verify', '/also-once', 1],
  ]);
});
