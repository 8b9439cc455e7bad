import { expect, it } from 'vitest';
import { renderSummary } from '../formats/summary.ts';
import { figureRows } from '../html/load-figures.ts';
import { reportWith } from '../testing/example.ts';
import { asReport } from '../validate.ts';

const measured = {
  scenario: 'polling',
  devices: 300_000,
  requests: { due: 9000, sent: 9000, failed: 0 },
  rate: { due: 33, achieved: 33 },
  validation: { checked: 9000, invalid: 0, remembered: 9000 },
  throttled: 0,
  operations: [],
  series: [],
  k6: { version: '2.2.0', exitCode: 0 },
};
const machineRate = { askedPerSecond: 20_000, possiblePerSecond: 13_500.4, reachedPerSecond: 13_100 };
const text = '20,000 requests/s asked, 13,500 possible at most, 13,100 reached';

it.each([
  ['what a large run asked, could and reached', { ...measured, machineRate }, text],
  ['nothing of a run whose machine was not measured', measured, undefined],
])('shows %s, in the summary and on the page', (_name, load, want) => {
  const report = reportWith({ load: [load] });
  expect(asReport(JSON.parse(JSON.stringify(report)), 'report.json').load[0]).toEqual(load);
  expect(figureRows(load).find(({ label }) => label === 'busiest second')?.value).toBe(want);
  const summary = renderSummary(report, { colour: false, columns: 100 });
  expect(summary.includes(`busiest second: ${text}`)).toBe(want !== undefined);
});
