import { expect, it } from 'vitest';
import type { Check } from '../../core/index.ts';
import { failing, reportWith, stageOf } from '../testing/example.ts';
import { causesOf } from './causes.ts';

const failed = (id: string, pointer: string) => failing(id, 'logout', { pointer });
const unjudged = (id: string) => ({ ...failed(id, '/unjudged'), verdict: 'unjudged' as const });
/** A check that could not be judged because of another. */
function notAsked(id: string, where: string): Check {
  const evidence = { kind: 'set-up', message: `Not asked because of ${where}.`, where };
  return { ...failed(id, ''), verdict: 'unjudged', evidence: [evidence] };
}

it('orders failed before unjudged causes, earlier stages first, and within a stage by the number of checks', () => {
  const report = reportWith({
    verdict: 'failed',
    exitCode: 1,
    stages: [
      stageOf('documents', 'failed', [failed('d', '/early')]),
      stageOf('verify', 'failed', [
        unjudged('f'),
        failed('a', '/once'),
        failed('b', '/often'),
        failed('c', '/often'),
        failed('e', '/also-once'),
      ]),
    ],
  });
  const order = causesOf(report).map(({ stage, evidence, checkIds }) => [
    stage,
    evidence.pointer,
    checkIds.length,
  ]);
  expect(order[0]?.[0]).toBe('documents');
  expect(order.slice(1)).toEqual([
    ['verify', '/often', 2],
    ['verify', '/once', 1],
    ['verify', '/also-once', 1],
    ['verify', '/unjudged', 1],
  ]);
});

it('begins with the failure that kept most checks from being judged', () => {
  const stage = stageOf('verify', 'failed', [
    failed('a', '/often'),
    failed('b', '/often'),
    failed('s', '/set-up'),
    notAsked('f', 's'),
    notAsked('g', 's'),
  ]);
  const report = reportWith({ verdict: 'failed', exitCode: 1, stages: [stage] });
  expect(causesOf(report).map(({ checkIds }) => checkIds)).toEqual([['s'], ['a', 'b'], ['f', 'g']]);
});
