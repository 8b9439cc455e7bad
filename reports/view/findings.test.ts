import { expect, it } from 'vitest';
import { failing, reportWith, stageOf } from '../testing/example.ts';
import { findingsOf } from './findings.ts';

const spoiled = (id: string, pointer: string) => failing(id, 'logout', { pointer });
const unjudged = (id: string) => ({ ...spoiled(id, '/untold'), verdict: 'unjudged' as const });

it('tells what fell short before what is unjudged, an earlier stage first, and in a stage what most checks met', () => {
  const report = reportWith({
    verdict: 'failed',
    exitCode: 1,
    stages: [
      stageOf('documents', 'failed', [spoiled('d', '/early')]),
      stageOf('verify', 'failed', [
        unjudged('f'),
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
    ['verify', '/once', 1],
    ['verify', '/also-once', 1],
    ['verify', '/untold', 1],
  ]);
});
