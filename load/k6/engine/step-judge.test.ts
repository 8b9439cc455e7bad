import { expect, it } from 'vitest';
import type { DeviceAnswer } from '../http/exchange.ts';
import { StepJudge } from './step-judge.ts';

const stepMs = 2000;
const judge = () => new StepJudge({ shape: 'steps', windowMs: 1000, steps: 10, stepMs, targetP99Ms: 250 });
const answers = (count: number, latencyMs: number, status = 200): DeviceAnswer[] =>
  Array.from({ length: count }, () => ({
    status,
    extracted: 0,
    body: '',
    sentMs: 100,
    answeredMs: 100 + latencyMs,
  }));

it.each<[string, DeviceAnswer[], boolean]>([
  ['every answer on time', answers(1000, 249), false],
  ['one in a hundred slow', [...answers(990, 10), ...answers(10, 900)], false],
  ['more than one in a hundred slow', [...answers(989, 10), ...answers(11, 900)], true],
  ['slow answers, too few for a percentile', answers(19, 900), false],
  ['slow answers, just enough for a percentile', answers(20, 900), true],
  ['one failure in a hundred', [...answers(99, 10), ...answers(1, 10, 503)], false],
  ['more failures', [...answers(98, 10), ...answers(2, 10, 503)], true],
  ['requests without an answer', [...answers(98, 10), ...answers(2, 10, 0)], true],
  ['refusals, which are answers', answers(1000, 10, 429), false],
  ['nothing', [], false],
])('a step with %s', (_name, seen, broken) => {
  const step = judge();
  for (const answer of seen) step.observe(answer);
  step.start(0, 2500);
  expect(step.broken).toBe(broken);
});

it('judges each step by itself, at its end', () => {
  const step = judge();
  for (const answer of answers(100, 900)) step.observe(answer);
  expect(step.broken).toBe(false);
  expect(step.wheel.dueOf(0)).toBe(500 + stepMs);
  const next = judge();
  for (const answer of answers(100, 10)) next.observe(answer);
  next.start(0, 2500);
  expect(next.wheel.dueOf(0)).toBe(2500 + stepMs);
  for (const answer of answers(20, 900)) next.observe(answer);
  next.start(0, 4500);
  expect(next.broken).toBe(true);
});

it('stays broken after good steps', () => {
  const step = judge();
  for (const answer of answers(100, 900)) step.observe(answer);
  step.start(0, 2500);
  for (const answer of answers(100, 10)) step.observe(answer);
  step.start(0, 4500);
  expect(step.broken).toBe(true);
});

it('forgets the slow answers of a step that passed', () => {
  const step = judge();
  for (const dueMs of [2500, 4500]) {
    for (const answer of [...answers(990, 10), ...answers(10, 900)]) step.observe(answer);
    step.start(0, dueMs);
  }
  expect(step.broken).toBe(false);
});
