import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { folderLockstep } from './lockstep.ts';

const rule = { id: 'x/lockstep', what: 'pact files', fix: 'npx passgate contracts' };
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-lockstep-'));
  await mkdir(join(folder, 'empty'));
  await mkdir(join(folder, 'silent/below'), { recursive: true });
  await writeFile(join(folder, 'silent/below/p.json'), '{}');
  await writeFile(join(folder, 'silent/q.txt'), '{}');
});
afterAll(() => rm(folder, { recursive: true }));

it.each([
  ['that is not there', 'none', /ENOENT/],
  ['without files', 'empty', /There are no pact files/],
  ['whose files say nothing', 'silent', /silent\/below\/p\.json does not name/],
])('fails for a folder %s', async (_name, name, message) => {
  const check = await folderLockstep(rule, join(folder, name), folder, /\.json$/, { dcr: 'a' });
  expect(check).toMatchObject({
    id: 'x/lockstep',
    verdict: 'failed',
    required: true,
    evidence: [{ kind: 'lockstep', message: expect.stringMatching(message), hint: rule.fix }],
  });
});
