import { expect, it } from 'vitest';
import { RequestPacer } from './request-pacer.ts';

const { signal } = new AbortController();

/** When each of so many turns came, milliseconds since the first was asked for. */
async function turnsOf(pacer: RequestPacer, count: number, until = signal): Promise<number[]> {
  const startMs = performance.now();
  const turn = async () => {
    await pacer.waitForTurn(until);
    return performance.now() - startMs;
  };
  return Promise.all(Array.from({ length: count }, turn));
}

it('keeps the rate, however many requests wait at once', async () => {
  const pacer = new RequestPacer(100);
  const times = await turnsOf(pacer, 6);
  expect(times.every((time, index) => time >= index * 10 - 2)).toBe(true);
  expect(pacer.requests).toBe(6);
});

it('saves up no requests while none wait', async () => {
  const pacer = new RequestPacer(50);
  await pacer.waitForTurn(signal);
  await pacer.wait(100, signal);
  const [, second = 0] = await turnsOf(pacer, 2);
  expect(second).toBeGreaterThanOrEqual(18);
});

it('stops waiting when the run is interrupted, or this test would time out', async () => {
  const ended = AbortSignal.timeout(20);
  expect(await turnsOf(new RequestPacer(0.01), 2, ended)).toHaveLength(2);
});
