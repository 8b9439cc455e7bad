import { describe, expect, it } from 'vitest';
import { readStages } from './read-stages.ts';

describe('stages', () => {
  it.each([
    [[{ duration: '30s', target: 20 }], [{ durationMs: 30_000, target: 20 }]],
    [
      [
        { duration: '1m30s', rate: 0.5 },
        { duration: '0s', rate: 2 },
      ],
      [
        { durationMs: 90_000, rate: 0.5 },
        { durationMs: 0, rate: 2 },
      ],
    ],
  ])('%j are read', (value, stages) => {
    expect(readStages(value, 'c.ts: stages.evening')).toEqual(stages);
  });

  it.each<[unknown, string]>([
    ['10s', 'c.ts: stages.evening should be a list of 1 to 200 stages.'],
    [[], 'c.ts: stages.evening should be a list of 1 to 200 stages.'],
    [[5], 'c.ts: stages.evening[0] should be a stage.'],
    [
      [{ duration: '30s', targt: 20 }],
      'c.ts: stages.evening[0] has an unknown property "targt". Did you mean "target"?',
    ],
    [
      [{ duration: 30, target: 20 }],
      'c.ts: stages.evening[0].duration should be a time such as "30s", "1m30s" or "0s".',
    ],
    [
      [{ duration: '30 s', target: 20 }],
      'c.ts: stages.evening[0].duration should be a time such as "30s", "1m30s" or "0s".',
    ],
    [[{ duration: '30s' }], 'c.ts: stages.evening[0] should have a target or a rate.'],
    [[{ duration: '30s', target: 20, rate: 2 }], 'c.ts: stages.evening[0] should have a target or a rate.'],
    [
      [{ duration: '30s', target: 2.5 }],
      'c.ts: stages.evening[0].target should be a whole number of devices from 0 to 10000000.',
    ],
    [
      [{ duration: '30s', rate: -1 }],
      'c.ts: stages.evening[0].rate should be a number of devices a second from 0 to 10000000.',
    ],
    [
      [
        { duration: '30s', target: 2 },
        { duration: '30s', rate: 2 },
      ],
      'c.ts: stages.evening[1] has a rate and others have a target: all must have the same.',
    ],
    [[{ duration: '0s', target: 2 }], 'c.ts: stages.evening should last from 1ms to 168h together.'],
    [[{ duration: '200h', target: 2 }], 'c.ts: stages.evening should last from 1ms to 168h together.'],
  ])('%j are refused: %s', (value, message) => {
    expect(() => readStages(value, 'c.ts: stages.evening')).toThrow(
      expect.objectContaining({ code: 'CONFIG', message }),
    );
  });
});
