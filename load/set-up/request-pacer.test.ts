import { expect, it } from 'vitest';
import { RequestPace } from './request-pacer.ts';

const { signal } = new AbortController();

/** When each of so many turns came, milliseconds since the first was asked for. */
async function turnsOf(pace: RequestPace, count: number, until = signal): Promise<number[]> {
  const startMs = performance.now();
  const turn = async () => {
    await pace.turn(until);
    return performance.now() - startMs;
  };
  return Promise.all(Array.from({ length: count }, turn));
}

it('lets no more go than allowed, however many ask at once', async () => {
  const pace = new RequestPace(100);
  const times = await turnsOf(pace, 6);
  expect(times.every((time, index) => time >= index * 10 - 2)).toBe(true);
  expect(pace.turns).toBe(6);
});

it('saves nothing up while nobody asks', async () => {
  const pace = new RequestPace(50);
  await pace.turn(signal);
  await pace.wait(100, signal);
  const [, second = 0] = await turnsOf(pace, 2);
  expect(second).toBeGreaterThanOrEqual(18);
});

it('waits no longer than the run lasts, or this test would time out', async () => {
  const ended = AbortSignal.timeout(20);
  expect(await turnsOf(new RequestPace(0.01), 2, ended)).toHaveLength(2);
});
