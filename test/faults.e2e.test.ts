import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allCommands } from '../scripts/commands/index.ts';
import { commandNames } from './faults/good-runs.ts';
import { writeInputs } from './faults/inputs.ts';
import { complaintsAbout } from './faults/judge-run.ts';
import { makePlace, mayMount } from './faults/place.ts';
import type { FaultRow } from './faults/row.ts';
import { faultRows } from './faults/rows.ts';
import { watchedRun } from './faults/watched-run.ts';

/** `npm run test:faults` (PASSGATE_FAULTS=all) runs every row; `npm test` some of them. A word runs the rows that have it in their title. */
const chosen = process.env.PASSGATE_FAULTS ?? 'sample';
const titleOf = ({ command, fault }: FaultRow): string => `${command}: ${fault}`;
const rows = faultRows.filter((row) => chosen === 'all' || new RegExp(chosen).test(titleOf(row)));
const mountable = await mayMount();
if (!mountable) console.warn('SKIPPED: rows with a full or read-only disk, which this user may not mount');

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

describe('a command under a fault does as its row says', () => {
  it.for(rows.map((row) => [titleOf(row), row] as const))(
    '%s',
    { timeout: 600_000, concurrent: true },
    async ([, row], { expect: expectHere }) => {
      const place = await makePlace(inputs, row.target);
      const undo = await row.prepare?.(place);
      const started = Array.from({ length: row.together ?? 1 }, () => watchedRun(row, place));
      const runs = await Promise.all(started);
      const complaints = await Promise.all(runs.map((run) => complaintsAbout(row, run, place)));
      await undo?.();
      await place.remove();
      const output = runs.map(({ code, err, out }) => `exit ${code}\n${err}\n${out}`).join('\n---\n');
      expectHere(complaints.flat(), output.slice(0, 4000)).toEqual([]);
    },
  );
});
