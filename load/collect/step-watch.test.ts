import { expect, it } from 'vitest';
import type { KeyedLine } from '../lines.ts';
import { linesOfUser, recordOf } from '../testing/collected-run.ts';
import { CollectedLines } from './collected-lines.ts';
import { StepWatch } from './step-watch.ts';

/** Two steps of four seconds; every second of each user has a hundred answers of at least 10 ms. */
const arrivals = { shape: 'steps', windowMs: 1000, steps: 2, stepMs: 4000 } as const;
const record = recordOf(2, { arrivals, profile: 'breakpoint' });
const { plan } = record;
const seconds = 8;
const linesOf = (user: number): KeyedLine[] => linesOfUser(record, user, seconds, 100);
const heard = (): boolean => false;

/** A target that no answer of ours meets, and one that all do. */
const strict = { latencyP99Ms: 5, failedShare: 0.01 };
const lenient = { latencyP99Ms: 250, failedShare: 0.01 };

function watching(thresholds = strict) {
  const lines = new CollectedLines(plan);
  return { lines, watch: new StepWatch(plan, thresholds, lines) };
}

it('ends a run with the first step that the target failed, once all users have handed it out', () => {
  const { lines, watch } = watching();
  const [last = [], ...others] = [3, 0, 1, 2].map(linesOf);
  for (const line of others.flat()) lines.add(line);
  expect(watch.isStopped(heard)).toBe(false);
  const stopped = last.map((line) => {
    lines.add(line);
    return watch.isStopped(heard);
  });
  // Its start, the seconds 0 to 3, and the first one after the step.
  expect(stopped.indexOf(true)).toBe(5);
  expect(stopped.slice(5).every(Boolean)).toBe(true);
});

it('does not wait for a runner that has fallen silent', () => {
  const { lines, watch } = watching();
  for (const line of [0, 1].flatMap(linesOf)) lines.add(line);
  expect(watch.isStopped(heard)).toBe(false);
  expect(watch.isStopped((runner) => runner === 1)).toBe(true);
});

it('lets a run go on that the target carries, and one without steps', () => {
  const { lines, watch } = watching(lenient);
  const plain = new StepWatch({ ...plan, arrivals: { shape: 'even', windowMs: 1 } }, strict, lines);
  for (const line of [0, 1, 2, 3].flatMap(linesOf)) lines.add(line);
  expect(watch.isStopped(heard)).toBe(false);
  expect(plain.isStopped(heard)).toBe(false);
});
