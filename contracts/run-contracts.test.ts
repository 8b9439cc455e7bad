import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkPacts, committedPacts } from './run-contracts.ts';

it.each<[string, string | undefined, string | undefined, RegExp | undefined]>([
  ['the same', 'a\nb', 'a\nb', undefined],
  ['the same with the line ends of Windows', 'a\r\nb', 'a\nb', undefined],
  ['another', 'a', 'b', /differs from what the contracts write now/],
  ['one that is not committed', undefined, 'b', /is missing/],
  ['one that nothing makes', 'a', undefined, /belongs to no contract/],
])('pact files: %s', async (_name, committed, made, message) => {
  const root = await mkdtemp(join(tmpdir(), 'passgate-drift-'));
  const [kept, fresh] = [join(root, committedPacts, 'x.json'), join(root, 'made', 'x.json')];
  for (const [path, text] of [[kept, committed] as const, [fresh, made] as const]) {
    await mkdir(join(path, '..'), { recursive: true });
    if (text !== undefined) await writeFile(path, text);
  }
  const [check, ...others] = await checkPacts(root, made === undefined ? [] : [fresh]);
  expect(check).toMatchObject({
    id: 'contracts/pact-file/x.json',
    verdict: message === undefined ? 'passed' : 'failed',
    required: true,
  });
  expect(check?.evidence.map((one) => one.message)).toEqual(
    message === undefined ? [] : [expect.stringMatching(message)],
  );
  expect(others).toEqual([]);
  await rm(root, { recursive: true });
});
