import { expect, it } from 'vitest';
import type { CostComparison } from '../../core/index.ts';
import { renderSummary } from '../formats/summary.ts';
import { figureRows } from '../html/load-figures.ts';
import { reportWith } from '../testing/example.ts';
import { asReport } from '../validate.ts';
import { costText } from './cost-text.ts';

const cost: CostComparison = {
  cpuSecondsPer1000: { measured: 0.4, planned: 0.2 },
  memoryBytes: { measured: 90e6, planned: 90e6 },
  isNotable: true,
};
const load = (given?: CostComparison) => ({
  scenario: 'polling',
  devices: 500,
  requests: { due: 9000, sent: 9000, failed: 0 },
  rate: { due: 33, achieved: 33 },
  validation: { checked: 9000, invalid: 0, remembered: 9000 },
  throttled: 0,
  operations: [],
  series: [],
  ...(given === undefined ? {} : { cost: given }),
  k6: { version: '2.2.0', exitCode: 0 },
});
const text =
  '0.40 CPU-s per 1,000 requests, planned 0.20 CPU-s per 1,000 requests (2.0 times); 90 MB, planned 90 MB (1.0 times)';

it.each<[string, CostComparison | undefined, string | undefined]>([
  ['a cost that differs', cost, text],
  ['nothing of one that is as planned', { ...cost, isNotable: false }, undefined],
  ['nothing where nothing was measured', undefined, undefined],
])('shows %s, in the summary and on the page', (_name, given, want) => {
  const measured = load(given);
  const report = reportWith({ load: [measured] });
  expect(asReport(JSON.parse(JSON.stringify(report)), 'report.json').load[0]?.cost).toEqual(given);
  expect(costText(measured)).toBe(want);
  const row = figureRows(measured).find(({ label }) => label === 'k6 against the plan');
  expect(row?.value).toBe(want);
  const summary = renderSummary(report, { colour: false, columns: 80 });
  expect(summary.includes('k6 against the plan')).toBe(want !== undefined);
});
