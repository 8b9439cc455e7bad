import { expect, it } from 'vitest';
import { createPace } from './pace.ts';

it('sends one request a second, in order, and catches up with nothing', async () => {
  let nowMs = 0;
  const sentMs: number[] = [];
  const sleep = async (waitMs: number) => {
    nowMs += waitMs;
  };
  const pace = createPace({ monotonicMs: () => nowMs, signal: new AbortController().signal }, sleep);
  for (const idleMs of [0, 0, 0, 5_000, 0, 400]) {
    nowMs += idleMs;
    await pace();
    sentMs.push(nowMs);
  }
  expect(sentMs).toEqual([0, 1_000, 2_000, 7_000, 8_000, 9_000]);
});

it('ends with the signal', async () => {
  const controller = new AbortController();
  const pace = createPace({ monotonicMs: () => 0, signal: controller.signal });
  await pace();
  const waiting = pace();
  controller.abort();
  await expect(waiting).rejects.toThrow('aborted');
});
