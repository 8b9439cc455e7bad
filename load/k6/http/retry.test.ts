import { describe, expect, it } from 'vitest';
import { retryAfterMs } from './retry.ts';

describe('retryAfterMs', () => {
  it.each([
    ['repeats after a 429, at least a second later', 429, 0, 1100],
    ['repeats after another 429, twice as late', 429, 1, 2200],
    ['repeats after many 429s, half a minute later at most', 429, 20, 30_000],
    ['repeats a request without an answer', 0, 0, 500],
    ['repeats after an error of the provider', 503, 2, 2000],
  ])('%s', (_name, status, attempts, wantMs) => {
    expect(retryAfterMs(status, attempts, 0)).toBe(wantMs);
    expect(retryAfterMs(status, attempts, 1)).toBe(wantMs * 1.5);
  });

  it.each([
    ['after three repeats', 500, 3],
    ['after a success', 200, 0],
    ['after a bad request', 400, 0],
    ['after an invalid token', 401, 0],
  ])('does not repeat %s', (_name, status, attempts) => {
    expect(retryAfterMs(status, attempts, 0)).toBeUndefined();
  });
});
