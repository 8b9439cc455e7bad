import { describe, expect, it } from 'vitest';
import { retryAfterMs } from './retry.ts';

describe('a request is repeated', () => {
  it.each([
    ['after a 429, at least a second later', 429, 0, 1100],
    ['after another 429, twice as late', 429, 1, 2200],
    ['after many, half a minute later at most', 429, 20, 30_000],
    ['without an answer', 0, 0, 500],
    ['after a failure of the provider', 503, 2, 2000],
  ])('%s', (_name, status, attempts, wantMs) => {
    expect(retryAfterMs(status, attempts, 0)).toBe(wantMs);
    expect(retryAfterMs(status, attempts, 1)).toBe(wantMs * 1.5);
  });

  it.each([
    ['after three repeats', 500, 3],
    ['after a success', 200, 0],
    ['when the request was wrong', 400, 0],
    ['when the token was', 401, 0],
  ])('never %s', (_name, status, attempts) => {
    expect(retryAfterMs(status, attempts, 0)).toBeUndefined();
  });
});
