import { describe, expect, it } from 'vitest';
import { documentedLimit } from '../../core/index.ts';
import { refuseBeyondRate } from './beyond-rate.ts';

const throttling = { name: 'throttling', beyondRatePerSecond: 6 };
const simulator = { name: 'simulator', simulatorUrl: 'http://127.0.0.1:8080' };
const real = { name: 'staging' };
const limited = (requestsPerSecond: number) => ({
  ...real,
  limit: { ...documentedLimit, requestsPerSecond },
});

describe('a scenario that deliberately exceeds the documented rate', () => {
  it.each([
    ['is allowed for a simulator', simulator, {}],
    ['is allowed within a cap', simulator, { maxRequestsPerSecond: 600 }],
    ['is allowed for a provider whose owner declares the limit', limited(0.5), { maxRequestsPerSecond: 300 }],
  ])('%s', (_name, target, cap) => {
    expect(() => refuseBeyondRate(throttling, target, { devices: 100, ...cap })).not.toThrow();
  });

  it.each([
    [
      'is refused for a real provider',
      real,
      { maxRequestsPerSecond: 600 },
      'LOAD_NOT_ALLOWED',
      /passgate simulate/,
    ],
    [
      'is refused where the declared rate exceeds a cap',
      limited(2),
      { maxRequestsPerSecond: 600 },
      'USAGE',
      /--devices 50/,
    ],
    ['is refused above a cap', simulator, { maxRequestsPerSecond: 599 }, 'USAGE', /--devices 99/],
    ['is refused where the cap allows no device', simulator, { maxRequestsPerSecond: 5 }, 'USAGE', /Raise/],
  ])('%s', (_name, target, cap, code, says) => {
    const refused = () => refuseBeyondRate(throttling, target, { devices: 100, ...cap });
    expect(refused).toThrow(
      expect.objectContaining({ code, exitCode: 2, hint: expect.stringMatching(says) }),
    );
  });
});

it('other scenarios are allowed wherever load may be sent', () => {
  expect(() => refuseBeyondRate({ name: 'polling' }, real, { devices: 100_000 })).not.toThrow();
});
