import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { Check } from '../core/index.ts';
import { coverageRows } from '../gate/result/coverage.ts';
import { everyLoadFigure } from '../reports/testing/measured.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const check = (id: string): Check => ({ id, title: id, verdict: 'passed', required: true, evidence: [] });

it('leaves out what a run did not come to, also where it was cut short on the way', async () => {
  const rows = await coverageRows(root, { verified: [check('verify/interrupted')], load: [] });
  expect(rows.length).toBeGreaterThan(400);
  expect(rows.filter((row) => 'verified' in row)).toEqual([]);
  expect(rows.filter((row) => 'loaded' in row)).toEqual([]);
});

it('tells of what was judged whether it holds, and of a load run what it met', async () => {
  const [first = expect.fail()] = (await coverageRows(root, { load: [] })).flatMap(
    ({ checks = [] }) => checks,
  );
  const of = (verdict: Check['verdict']) =>
    coverageRows(root, { verified: [{ ...check(first), verdict }], load: [everyLoadFigure()] });
  const [passed, failed] = [await of('passed'), await of('failed')];
  const same = (row: (typeof passed)[number]): boolean => row.checks?.join() === first;
  expect(passed.filter(same).every(({ verified }) => verified === true)).toBe(true);
  expect(failed.filter(same).every(({ verified }) => verified === false)).toBe(true);
  expect(passed.filter(({ loaded }) => loaded).map(({ operation }) => operation)).toContain('getSession');
  expect(passed.filter(({ loaded }) => loaded === undefined)).toEqual([]);
});
