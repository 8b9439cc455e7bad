import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { expect, it } from 'vitest';
import type { Figures } from './figures.ts';
import { withPart } from './marked-part.ts';
import { scaleCases } from './scale.ts';
import { scaleChart } from './scale-chart.ts';
import { scaleMarks, scaleTable } from './scale-page.ts';

const figures = (cpuPer1000: number): Figures => ({
  sent: 10,
  sentShare: 0.999,
  wrong: 0,
  cpuPer1000,
  maxRssMb: 1000 * cpuPer1000,
  latenessP99Ms: 12.34,
});
const rows = (cases: readonly { devices: number; runners: number }[]) =>
  cases.map((each) => ({ ...each, rounds: [0.2, 0.1, 0.3].map(figures) }));
const [byDevices, byRunners] = [rows(scaleCases.devices), rows(scaleCases.runners)];

it('the table has a row for each case, with median and spread', () => {
  const lines = scaleTable([...byDevices, ...byRunners]).split('\n');
  expect(lines).toHaveLength(2 + 4 + 3);
  expect(lines[2]).toBe(
    '| 1,000 | 1 | 0.200 (0.100 – 0.300) | 200 (100 – 300) | 12.3 (12.3 – 12.3) | 99.90 (99.90 – 99.90) |',
  );
});

it('the chart is whole, has a point for each case and figure, and colours for a dark page', () => {
  const chart = scaleChart(byDevices, byRunners);
  const elements = (node: XmlElement): XmlElement[] => [
    node,
    ...node.children.flatMap((child) => (child instanceof XmlElement ? elements(child) : [])),
  ];
  const all = parseXml(chart).children.flatMap((child) =>
    child instanceof XmlElement ? elements(child) : [],
  );
  expect(all.filter(({ name }) => name === 'circle')).toHaveLength(2 * (4 + 3));
  expect(all.map(({ text }) => text)).toEqual(expect.arrayContaining(['1k', '100k', '4', '0.3', '300']));
  expect(chart).toContain('prefers-color-scheme: dark');
  expect(chart).not.toContain('NaN');
});

it('the results take the place of the earlier ones, and of nothing else', () => {
  const { begin, end } = scaleMarks;
  const page = `before\n${begin}\nold\n${end}\nafter\n`;
  expect(withPart(page, scaleMarks, 'new')).toBe(`before\n${begin}\n\nnew\n\n${end}\nafter\n`);
  expect(withPart(withPart(page, scaleMarks, 'newer'), scaleMarks, 'new')).toBe(
    withPart(page, scaleMarks, 'new'),
  );
  expect(() => withPart('nothing', scaleMarks, 'new')).toThrow('lost its marks');
});
