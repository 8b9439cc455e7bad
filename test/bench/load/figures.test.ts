import { expect, it } from 'vitest';
import { type Figures, medianOf, spreadOf, spreadText } from './figures.ts';
import { growthOf } from './soak.ts';

const rounds: Figures[] = [3, 1, 2].map((cpuPer1000) => ({ sent: 1, sentShare: 1, wrong: 0, cpuPer1000 }));

it('the middle round is told with its neighbours', () => {
  expect(spreadText(spreadOf(rounds, 'cpuPer1000'), 1)).toBe('2.0 (1.0 – 3.0)');
});

it('what was not measured is no zero, and holds no bound', () => {
  expect(spreadText(spreadOf(rounds, 'maxRssMb'), 0)).toBe('not measured');
  expect(medianOf(rounds, 'maxRssMb') <= 256).toBe(false);
});

it('memory that rises is growth, and memory that was not watched holds nothing', () => {
  expect(growthOf([9, 10, 10, 10, 12])).toBe(1.2);
  expect(growthOf([]) <= 1.05).toBe(false);
});
