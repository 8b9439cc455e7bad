import { expect, it } from 'vitest';
import { planFor } from './plan.mjs';

it.each([
  [['gate', '--out', 'x'], 'passgate', 'needed', true],
  [['load', 'polling'], 'passgate', 'needed', true],
  [['gate', '--help'], 'passgate', 'no', false],
  [['verify'], 'passgate', 'no', true],
  [['generate', '--check'], 'passgate', 'no', false],
  [['doctor'], 'passgate', 'no', false],
  [['--version'], 'passgate', 'no', false],
  [[], 'passgate', 'no', false],
  [['npm:test'], 'vitest', 'needed', true],
  [['npm:test:fast'], 'vitest', 'if found', true],
  [['npm:check'], 'check', 'no', true],
  [['npm:bench'], 'bench', 'needed', true],
  [['npm:packages', 'out'], 'packages', 'no', true],
  [['npm:release', 'out', 'v1.0.0'], 'release', 'no', false],
  [['npm:bench:load', '--soak'], 'bench:load', 'needed', true],
  [['npm:bench:peers', '--write'], 'bench:peers', 'needed', true],
  [['npm:screenshots'], 'screenshots', 'needed', true],
  [['npm:bench:verdict', '5'], 'verdict', 'needed', true],
  [['npm:schemathesis'], 'schemathesis', 'no', true],
  [['npm:test:mutants'], 'vitest', 'no', true],
  [['npm:test:defects'], 'vitest', 'needed', true],
  [['npm:test:faults'], 'vitest', 'needed', true],
  [['npm:test:rules'], 'vitest', 'no', true],
] as const)('%j needs the right things', (words, kind, k6, generated) => {
  expect(planFor(words)).toMatchObject({ kind, k6, generated });
});

it('hands the words on, without those that were for the set-up', () => {
  expect(planFor(['load', 'polling', '--devices', '5']).args).toEqual(['load', 'polling', '--devices', '5']);
  expect(planFor(['npm:test', 'core', '-t', 'x']).args).toEqual(['core', '-t', 'x']);
});
