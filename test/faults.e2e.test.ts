import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allCommands } from '../scripts/commands/index.ts';
import { commandNames } from './faults/good-runs.ts';
import { writeInputs } from './faults/inputs.ts';
import { complaintsAbout, leftBehind } from './faults/judge-run.ts';
import { faultsPage } from './faults/page.ts';
import { makePlace, mayMount } from './faults/place.ts';
import type { FaultRow } from './faults/row.ts';
import { faultRows } from './faults/rows.ts';
import { watchedRun } from './faults/watched-run.ts';

/** `npm run test:faults` (PASSGATE_FAULTS=all) runs every row; `npm test` some of them. A word runs the rows that have it in their title. */
const chosen = process.env.PASSGATE_FAULTS ?? 'sample';
const sample = [
  'verify: target down',
  'load: k6 broken',
  'simulate: standard output full',
  'validate: TMPDIR read-only',
  'validate: SIGINT to group',
  'simulate: SIGTERM to parent at work',
  'doctor: empty HOME',
  'diff: input deep',
];
const titleOf = ({ command, fault }: FaultRow): string => `${command}: ${fault}`;
const rows = faultRows.filter((row) => {
  if (chosen === 'sample') return sample.includes(titleOf(row));
  return chosen === 'all' || new RegExp(chosen).test(titleOf(row));
});
const mountable = await mayMount();
if (!mountable) console.warn('SKIPPED: rows with a full or read-only disk, which this user may not mount');
const hasFullDevice = existsSync('/dev/full');
if (!hasFullDevice) console.warn('SKIPPED: rows with a full standard output, which needs /dev/full');

/** Whether the fault can be made on this machine. */
function isPossible(row: FaultRow): boolean {
  return (mountable || row.mounts !== true) && (hasFullDevice || row.stdout !== 'full');
}

let inputs: string;
beforeAll(async () => {
  inputs = await mkdtemp(join(tmpdir(), 'passgate-fault-inputs-'));
  await writeInputs(inputs);
});
afterAll(() => rm(inputs, { recursive: true }));

it('has a row for every command', async () => {
  const names = (await allCommands()).map(({ name }) => name);
  expect([...commandNames].sort()).toEqual([...names].sort());
});

it('is shown in the documentation as it is', async () => {
  await expect(faultsPage(faultRows)).toMatchFileSnapshot('../docs/faults.md');
});

it('takes its sample from the rows', () => {
  const titles = faultRows.map(titleOf);
  expect(sample.filter((title) => !titles.includes(title))).toEqual([]);
});

describe('a command under a fault does as its row says', () => {
  for (const row of rows) {
    const test = row.awaits === undefined ? it : it.fails;
    const title = row.awaits === undefined ? titleOf(row) : `${titleOf(row)} (awaits ${row.awaits})`;
    const options = { timeout: 900_000, concurrent: true, skip: !isPossible(row) };
    test(title, options, async ({ expect: expectHere }) => {
      const place = await makePlace(inputs, row.target);
      const undo = await row.prepare?.(place);
      try {
        const started = Array.from({ length: row.together ?? 1 }, () => watchedRun(row, place));
        const runs = await Promise.all(started);
        const complaints = await Promise.all(runs.map((run) => complaintsAbout(row, run, place)));
        if (row.thenStarts !== undefined) {
          const next = await watchedRun({ ...row, args: row.thenStarts, signal: undefined }, place);
          const left = await leftBehind(place);
          // The empty socket of a killed run's lock is taken over by the next run with the same folder.
          complaints.push(left.filter((line) => !line.includes('.sock ')));
          if (next.code !== 0) complaints.push([`the next start exited with ${next.code}: ${next.err}`]);
        }
        const output = runs.map(({ code, err, out }) => `exit ${code}\n${err}\n${out}`).join('\n---\n');
        expectHere(complaints.flat(), output.slice(0, 4000)).toEqual([]);
      } finally {
        await undo?.();
        await place.remove();
      }
    });
  }
});
