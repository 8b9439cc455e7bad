import { expect, it } from 'vitest';
import type { LoadMeasurement } from '../../../core/index.ts';
import { everyLoadFigure } from '../../testing/measured.ts';
import { type ChartValues, chartKinds } from './chart-kinds.ts';

/**
 * A device that sends four requests a second to a documented limiter: eleven served at once, then
 * one a second.
 */
function deviceOverItsLimit(): LoadMeasurement {
  const base = everyLoadFigure();
  const { limiter = expect.fail() } = base;
  const atOnce = Array.from({ length: 14 }, (_, index) => ({ sentSecond: 0, throttled: index >= 11 }));
  const later = Array.from({ length: 40 }, (_, index) => ({
    sentSecond: (index + 1) / 4,
    throttled: (index + 1) % 4 !== 0,
  }));
  const exactly = (value: number) => ({ value, low: value, high: value });
  return {
    ...base,
    limiter: {
      ...limiter,
      ratePerSecond: exactly(1),
      burst: exactly(10),
      example: [...atOnce, ...later],
    },
  };
}

it.each(['documented', 'estimate, upper bound', 'estimate, lower bound'])(
  'draws the responses of a documented limiter up to the line: %s',
  (name) => {
    const chart = chartKinds.limiter?.(deviceOverItsLimit()) ?? expect.fail();
    const valuesOf = (label: string): ChartValues =>
      chart.lines.find((one) => one.label === label)?.values ?? [];
    const served = valuesOf('served').map((value) => value ?? Number.NaN);
    const line = valuesOf(name).map((value) => value ?? Number.NaN);
    expect(served).toHaveLength(54);
    served.forEach((value, index) => {
      expect(value).toBeLessThanOrEqual(line[index] ?? 0);
    });
    expect(served.at(-1)).toBe(line.at(-1));
  },
);

it('leaves a gap where nothing was measured', () => {
  const lines = chartKinds['latency-times']?.(everyLoadFigure())?.lines ?? expect.fail();
  expect(lines.map(({ values }) => values[3])).toEqual([null, null, null]);
});
