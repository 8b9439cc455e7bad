import { expect, it } from 'vitest';
import { climb, holds } from './held.ts';
import { heldTable } from './peers-page.ts';
import type { PeerFigures } from './run-peer.ts';

const good: PeerFigures = {
  received: 1000,
  ownCount: 1000,
  failed: 0,
  notOk: 0,
  sentPercent: 99.9,
  intervalErrorP99Ms: 12,
};

it.each<[string, PeerFigures | undefined, boolean]>([
  ['all within the rule', good, true],
  ['too little sent', { ...good, sentPercent: 99.4 }, false],
  ['one that failed', { ...good, failed: 1 }, false],
  ['too far from the interval', { ...good, intervalErrorP99Ms: 50.1 }, false],
  ['no interval', { ...good, intervalErrorP99Ms: Number.NaN }, false],
  ['no figures', undefined, false],
])('%s', (_what, figures, want) => {
  expect(holds(figures)).toBe(want);
});

it('gives each tool more devices by turns, until it has held a number in none of its attempts', async () => {
  const most: Record<string, number> = { strong: 9000, weak: 4000, 'none at all': 0 };
  const asked: string[] = [];
  const steps = await climb(Object.keys(most), 4000, 2, async (tool, devices) => {
    asked.push(`${tool} ${devices}`);
    return devices <= (most[tool] ?? 0) ? good : { ...good, sentPercent: 80 };
  });
  expect(asked).toEqual([
    ...['strong 4000', 'weak 4000', 'none at all 4000', 'none at all 4000'],
    ...[
      'strong 5000',
      'weak 5000',
      'weak 5000',
      'strong 6000',
      'strong 8000',
      'strong 10000',
      'strong 10000',
    ],
  ]);
  const rows = [...steps].map(([title, taken]) => ({ title, steps: taken }));
  const table = heldTable([{ ...rows[0], title: 'strong', steps: rows[0]?.steps ?? [], held: 8000 }]);
  expect(table).toContain(
    '| strong | 8,000 | 99.90 %, 12.0 ms | 10,000 | 80.00 %, 12.0 ms; 80.00 %, 12.0 ms |',
  );
});

it('tells a tool that held nothing, and one that could not be measured', () => {
  const step = { devices: 4000, attempts: [{ ...good, failed: 7 }, undefined] };
  const table = heldTable([
    { title: 'none', steps: [step] },
    { title: 'gone', steps: [], reason: 'no mvn' },
  ]);
  expect(table).toContain('| none | – | – | 4,000 | 99.90 %, 12.0 ms, 7 failed; no figures |');
  expect(table).toContain('| gone | not measured: no mvn |  |  |  |');
});
