import { describe, expect, it } from 'vitest';
import { assertThresholds, thresholdsOf, type WrittenThreshold } from './thresholds-of.ts';

const polling = { name: 'polling', operations: ['authorize', 'getProfileByCode'] };
const known = ['polling', 'journey'];

function written(level: WrittenThreshold['level'], ...texts: string[]): WrittenThreshold[] {
  const places = {
    option: '--threshold',
    target: 'c.ts: targets.a.thresholds[0]',
    configuration: 'c.ts: thresholds[0]',
  };
  return texts.map((text) => ({ text, place: places[level], level }));
}

describe('the thresholds of a scenario', () => {
  it.each([
    ['those without a scenario', written('configuration', 'p99 < 1s'), ['p99 < 1000ms']],
    ['those of its name', written('configuration', 'polling: p99 < 1s'), ['p99 < 1000ms']],
    ['not those of another name', written('configuration', 'journey: p99 < 1s'), []],
    ['not those of an operation that it never calls', written('configuration', 'logout p99 < 1s'), []],
    ['one of two that are the same', written('option', 'p99 < 1s', 'p99<1000ms'), ['p99 < 1000ms']],
    [
      'the one of the target for the same figure',
      [...written('configuration', 'p99 < 1s'), ...written('target', 'p99 < 2s')],
      ['p99 < 2000ms'],
    ],
    [
      'the one of the option for the same figure',
      [...written('option', 'p99 <= 3s'), ...written('target', 'p99 < 2s')],
      ['p99 <= 3000ms'],
    ],
    [
      'both sides of a figure',
      [...written('target', 'requests rate > 10'), ...written('option', 'requests rate < 20')],
      ['requests rate > 10/s', 'requests rate < 20/s'],
    ],
  ])('are %s', (_name, given, expected) => {
    expect(thresholdsOf(given, polling, true)).toEqual(expected);
  });

  it.each([
    [
      'a typing error',
      written('option', 'p99 < 200 mss'),
      'USAGE',
      '--threshold "p99 < 200 mss": column 11: "mss" is not a unit of time. Did you mean "ms"?',
    ],
    [
      'an operation that is never called',
      written('option', 'logout p99 < 1s'),
      'USAGE',
      '--threshold "logout p99 < 1s": polling never calls logout.',
    ],
    [
      'one of the configuration for this scenario and an operation that it never calls',
      written('configuration', 'polling: logout p99 < 1s'),
      'CONFIG',
      'c.ts: thresholds[0] "polling: logout p99 < 1s": polling never calls logout.',
    ],
    [
      'an option for another scenario',
      written('option', 'journey: p99 < 1s'),
      'USAGE',
      '--threshold "journey: p99 < 1s" is for the scenario journey, which is not part of this run (polling).',
    ],
  ])('refuse %s', (_name, given, code, message) => {
    expect(() => thresholdsOf(given, polling, true)).toThrow(expect.objectContaining({ code, message }));
  });

  it.each([
    ['a scenario that nobody has', written('option', 'evening: p99 < 1s'), 'UNKNOWN_NAME'],
    [
      'a typing error in the name of a scenario',
      written('configuration', 'poling: p99 < 1s'),
      'UNKNOWN_NAME',
    ],
    ['an operation that none of them calls', written('option', 'logout p99 < 1s'), 'USAGE'],
  ])('of several scenarios refuse %s', (_name, given, code) => {
    expect(() => assertThresholds(given, [polling], known)).toThrow(expect.objectContaining({ code }));
  });

  it('may name a scenario of one’s own that does not run now', () => {
    expect(() =>
      assertThresholds(written('configuration', 'evening: p99 < 1s'), [polling], known),
    ).not.toThrow();
  });
});
