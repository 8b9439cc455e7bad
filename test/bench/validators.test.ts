import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundleSizes, median, validationCosts } from './validators.ts';

const root = join(import.meta.dirname, '../..');

it('the benchmark has a cost for every kind of profile', () => {
  const costs = validationCosts(root, { rounds: 1, callsPerRound: 1 });
  const profiles = costs.filter(({ file }) => /\.getProfile\w*\.200\./.test(file));
  expect(profiles.length).toBeGreaterThan(10);
  expect(median(profiles.map(({ validateUs }) => validateUs))).toBeGreaterThan(0);
});

it('a scenario carries the validators it uses, not all of them', async () => {
  const sizes = await bundleSizes(root);
  expect(sizes.length).toBeGreaterThan(1);
  for (const { scenario, validatorBytes } of sizes) {
    // Each virtual user pays for the text; all of the validators are about 500 KB. A journey calls more than half of the operations.
    expect(validatorBytes, scenario).toBeLessThan((scenario === 'journey' ? 300 : 210) * 1024);
    expect(validatorBytes, scenario).toBeGreaterThan(0);
  }
});
