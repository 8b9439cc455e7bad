import { expect, it } from 'vitest';
import { measuredReport } from '../testing/measured.ts';
import { runnersTable } from './load-tables.ts';

it('has a row for each of several runners, and empty cells for what is not known of one elsewhere', () => {
  const [load] = measuredReport().load;
  if (load === undefined) throw new Error('the example has no load');
  expect(runnersTable(load)).toBeUndefined();
  const runner = { runner: 1, state: 'complete', devices: 1500, due: 20, sent: 20 } as const;
  const here = { ...runner, latenessP99Ms: 2, exitCode: 0, cpuSeconds: 3.25, maxRssBytes: 80_000_000 };
  const runners = [here, { ...runner, runner: 2, state: 'lost' }] as const;
  const rows = (runnersTable({ ...load, runners })?.text ?? '').match(/<tr><th scope="row">.*?<\/tr>/g) ?? [];
  const cells = rows.map((row) => [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell]) => cell));
  expect(cells).toEqual([
    ['1', 'complete', '1,500', '20', '20', '2.0 ms', '3.3', '80 MB'],
    ['2', 'lost', '1,500', '20', '20', '', '', ''],
  ]);
});
