import { join } from 'node:path';
import { bundleSizes, median, type ValidationCost, validationCosts } from './validators.ts';

/**
 * `npx tsx test/bench/validators.bench.ts`: what strict validation of each sample costs in Node, beside `JSON.parse` of the
 * same text, and what the validators weigh in each bundle for k6. Times in microseconds.
 */
const root = join(import.meta.dirname, '../..');
const costs = validationCosts(root, { rounds: 15, callsPerRound: 2000 });
const sizes = await bundleSizes(root);

const names = [...new Set(costs.map(({ operation }) => operation))];
const operations = names.map((operation) => {
  const all = costs.filter((cost) => cost.operation === operation);
  const parsed = all.flatMap(({ parseUs, validateUs }) =>
    parseUs === undefined ? [] : [validateUs / parseUs],
  );
  return {
    operation,
    samples: all.length,
    medianUs: rounded(median(all.map(({ validateUs }) => validateUs))),
    slowestUs: rounded(Math.max(...all.map(({ validateUs }) => validateUs))),
    shareOfParse: parsed.length === 0 ? null : rounded(median(parsed)),
  };
});

const profiles = costs.filter(({ file }: ValidationCost) => /\.getProfile\w*\.200\./.test(file));
const profileUs = rounded(median(profiles.map(({ validateUs }) => validateUs)));
console.table(operations);
console.table(sizes);
console.log(`a profile: ${profileUs} µs`);

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
