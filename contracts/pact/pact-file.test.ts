import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { publishPacts } from './pact-file.ts';

it('pacts of one name are joined, and what is ours and no longer made goes away', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'passgate-publish-'));
  const [raw, out] = [join(folder, 'raw'), join(folder, 'out')];
  const pact = (description: string) => JSON.stringify({ interactions: [{ description }] });
  for (const [path, text] of [
    [join(raw, '0', 'passgate-a.json'), pact('second')],
    [join(raw, '1', 'passgate-a.json'), pact('first')],
    [join(out, 'passgate-old.json'), pact('old')],
    [join(out, 'passgate-notes.md'), 'kept'],
    [join(out, 'elsewhere.json'), pact('kept')],
  ] as const) {
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, text);
  }
  const made = await publishPacts(raw, out);
  expect(made).toEqual([join(out, 'passgate-a.json')]);
  expect((await readdir(out)).sort()).toEqual(['elsewhere.json', 'passgate-a.json', 'passgate-notes.md']);
  const { interactions } = JSON.parse(await readFile(made[0] ?? '', 'utf8'));
  expect(interactions).toEqual([{ description: 'first' }, { description: 'second' }]);
  await rm(folder, { recursive: true });
});
