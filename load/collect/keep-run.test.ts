import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { recordOf } from '../testing/collected-run.ts';
import { keepRun } from './keep-run.ts';
import { readRunRecord } from './read-run-record.ts';

it('leaves a folder that describes its run, with the bundle of its runners', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'passgate-keep-run-'));
  const record = recordOf(2);
  const given = join(folder, 'bundle-of-the-run.js');
  await writeFile(given, '// What k6 runs.\n');
  await keepRun(folder, record);
  expect((await readRunRecord(folder)).bundlePath).toBeUndefined();
  await keepRun(folder, record, given);
  const kept = join(folder, 'bundle.js');
  expect(await readRunRecord(folder)).toEqual({ record, path: join(folder, 'run.json'), bundlePath: kept });
  // A run that was described there already has nothing to be copied.
  await keepRun(folder, record, kept);
  expect(await readFile(kept, 'utf8')).toBe('// What k6 runs.\n');
  await rm(folder, { recursive: true });
});
