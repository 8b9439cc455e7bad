import { expect, it } from 'vitest';
import { createPace } from './pace.ts';

it.each([
  ['one request a second as documented', undefined, [0, 1_100, 2_200, 7_200, 8_300, 9_400]],
  ['at a declared rate that is higher', { requestsPerSecond: 4 }, [0, 275, 550, 5_550, 5_825, 6_225]],
  ['at one that is lower', { requestsPerSecond: 0.1 }, [0, 11_000, 22_000, 33_000, 44_000, 55_000]],
])('sends %s, in order, and catches up with nothing', async (_name, limit, want) => {
  let nowMs = 0;
  const sentMs: number[] = [];
  const sleep = async (waitMs: number) => {
    nowMs += waitMs;
  };
  const pace = createPace({ monotonicMs: () => nowMs, signal: new AbortController().signal }, limit, sleep);
  for (const idleMs of [0, 0, 0, 5_000, 0, 400]) {
    nowMs += idleMs;
    await pace();
    sentMs.push(nowMs);
  }
  expect(sentMs).toEqual(want);
});

it('ends with the signal', async () => {
  const controller = new AbortController();
  const pace = createPace({ monotonicMs: () => 0, signal: controller.signal });
  await pace();
  const waiting = pace();
  controller.abort();
  await expect(waiting).rejects.toThrow('aborted');
});
