import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assertOwnFolder } from './own-folder.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-own-'));
  await mkdir(join(folder, 'project'));
  await writeFile(join(folder, 'project/package.json'), '{}');
  await mkdir(join(folder, 'tests/load'), { recursive: true });
  await mkdir(join(folder, 'old/load'), { recursive: true });
  await writeFile(join(folder, 'old/report.json'), '{\n  "schema": "passgate-report/0",');
  await mkdir(join(folder, 'other'));
  await writeFile(join(folder, 'other/report.json'), '{"schema":"other"}');
});
afterAll(() => rm(folder, { recursive: true }));

describe('the folder of a report', () => {
  it.each<[string, { out: string; refused: RegExp | undefined }]>([
    ['the working directory', { out: 'work', refused: /contains the working directory/ }],
    ['a folder above it', { out: '.', refused: /contains the working directory/ }],
    ['the root of a project', { out: 'project', refused: /contains package.json/ }],
    [
      "a folder with somebody's load tests",
      { out: 'tests', refused: /contains load, but no report of Pass/ },
    ],
    ['a folder with the report of another tool', { out: 'other', refused: /contains report.json, but no/ }],
    ['a folder of an older run', { out: 'old', refused: undefined }],
    ['a folder below', { out: 'work/reports/out', refused: undefined }],
    ['a folder beside', { out: 'elsewhere', refused: undefined }],
    ['a folder whose name begins with two dots', { out: 'work/..out', refused: undefined }],
  ])('%s', async (_name, { out, refused }) => {
    const asserted = assertOwnFolder(join(folder, out), join(folder, 'work'));
    if (refused === undefined) await asserted;
    else
      await expect(asserted).rejects.toMatchObject({
        code: 'CONFIG',
        message: expect.stringMatching(refused),
      });
  });
});
