import { parseXml } from '@rgrove/parse-xml';
import { expect, it } from 'vitest';
import type { PeerRow } from './measure.ts';
import { peersChart } from './peers-chart.ts';
import { peersTables, ratioTable } from './peers-page.ts';
import type { PeerFigures } from './run-peer.ts';
import { workloads } from './workloads.ts';

const figures = (cpuPer1000: number, more: Partial<PeerFigures> = {}): PeerFigures => ({
  received: 1000,
  ownCount: 1000,
  failed: 0,
  notOk: 0,
  sentPercent: 99.5,
  cpuPer1000,
  maxRssMb: 1000 * cpuPer1000,
  ...more,
});
const row = (title: string, rounds: PeerRow['rounds'], more: Partial<PeerRow> = {}): PeerRow => ({
  title,
  isPassgate: title === 'Passgate',
  devices: 2000,
  judged: 'status only',
  isPaced: true,
  rounds,
  ...more,
});
const [workload = { name: 'plain', title: 'plain', authenticated: false, signIns: false } as const] =
  workloads;
const tablesOf = (...rows: PeerRow[]) => [{ workload, rows }];
const lineOf = (text: string, start: string): string =>
  text.split('\n').find((line) => line.startsWith(`| ${start} |`)) ?? '';

it('compares within each round, and with as many devices', () => {
  const ours = row('Passgate', [figures(0.1), figures(0.2), figures(0.4)]);
  const few = row('Passgate', [figures(0.5), undefined, figures(0.5)], { devices: 100 });
  const theirs = row('Tool', [figures(0.2), figures(0.2), figures(0.2)]);
  const small = row('Small', [figures(1), figures(9), figures(2)], { devices: 100 });
  const text = peersTables(tablesOf(ours, theirs, few, small));
  expect(lineOf(text, 'Tool')).toContain('| 0.200 (0.200 – 0.200) | 1.00 (0.50 – 2.00) |');
  expect(lineOf(text, 'Small')).toContain('| 4.00 (2.00 – 4.00) |');
  expect(lineOf(ratioTable(tablesOf(ours, theirs, few, small)), 'Small')).toBe('| Small | 4.00 | 4.00 |');
});

it('gives the reason where a tool was not measured, and never a 0', () => {
  const ours = row('Passgate', [figures(0.1)]);
  const absent = row('gatling', [], { reason: 'no mvn |\n on PATH' });
  const text = peersTables(tablesOf(ours, absent));
  expect(lineOf(text, 'gatling')).toMatch(/\| not measured: no mvn \/ on PATH \|( {2}\|)+$/);
  expect(lineOf(text, 'gatling').split('|')).toHaveLength(lineOf(text, 'tool').split('|').length);
  expect(lineOf(ratioTable(tablesOf(ours, absent)), 'gatling')).toBe(
    '| gatling | not measured | not measured |',
  );
  const withoutCpu = row('Tool', [{ received: 1, ownCount: 1, failed: 0, notOk: 0, sentPercent: 1 }]);
  expect(lineOf(peersTables(tablesOf(ours, withoutCpu)), 'Tool')).toContain(
    '| not measured | not measured |',
  );
});

it.each<[string, PeerRow, RegExp]>([
  ['failed checks', row('Tool', [figures(1, { failed: 3 })]), /Tool, 2,000 devices: 3 of 1000 failed/],
  ['refused requests', row('Tool', [figures(1, { notOk: 2 })]), /2 were not answered with 200/],
  ['another count', row('Tool', [figures(1, { ownCount: 900 })]), /its own count differs/],
  ['a round that failed', row('Tool', [figures(1), undefined], { reason: 'it hung' }), /each round: it hung/],
  [
    'the share of k6',
    row('Passgate', [figures(1, { generatorCpuPer1000: 0.5, generatorMaxRssMb: 90 })]),
    /its k6 alone takes 0\.500 .* and 90/,
  ],
])('notes %s below the table', (_name, each, note) => {
  expect(peersTables(tablesOf(each))).toMatch(note);
});

it('draws a point for each tool that was measured', () => {
  const chart = peersChart(
    tablesOf(row('Passgate', [figures(0.1)]), row('Tool', []), row('k6 2, ring', [figures(1)])),
  );
  expect(() => parseXml(chart)).not.toThrow();
  expect(chart.match(/<circle/g)).toHaveLength(4);
  expect(chart).toContain('>ring<');
  expect(chart).not.toContain('NaN');
});

it('says of what keeps to no interval only what it costs', () => {
  const ours = row('Passgate', [figures(0.2, { intervalErrorP99Ms: 5 })]);
  const loop = row('Loop', [figures(0.1, { intervalErrorP99Ms: 7000 })], { isPaced: false });
  const tables = tablesOf(ours, loop);
  expect(lineOf(peersTables(tables), 'Loop')).toMatch(/\| 0\.50 \(.*\| no pace \| no pace \|$/);
  expect(lineOf(peersTables(tables), 'Passgate')).toMatch(/\| 5\.0 \(5\.0 – 5\.0\) \|$/);
  expect(ratioTable(tables)).not.toContain('Loop');
  expect(peersChart(tables)).not.toContain('Loop');
});
