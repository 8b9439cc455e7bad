import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { assertLoopbackFiles, assertLoopbackSeen, originsIn } from './address-check.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-addresses-'));
});
afterEach(() => rm(folder, { recursive: true }));

it.each([
  ['{"url":"http://127.0.0.1:4000/api","again":"http://127.0.0.1:4000/other"}', ['http://127.0.0.1:4000']],
  ["host = 'HTTPS://Example.org/a'\nhttp://[::1]:80/x", ['https://example.org', 'http://[::1]:80']],
  ['http://127.0.0.1@example.org/', ['http://127.0.0.1@example.org']],
  ['no address', []],
])('finds the origins in %s', (text, want) => {
  expect(originsIn(text)).toEqual(want);
});

it.each<[string, Record<string, string>, string[], RegExp | undefined]>([
  ['loopback', { 'plan.json': '"http://127.0.0.1:4000/a"' }, [], undefined],
  ['a name that means loopback', { 'plan.json': '"http://here.test:4000"' }, ['127.0.0.1', '::1'], undefined],
  ['a private network', { 'plan.json': '"http://10.0.0.1:4000/a"' }, [], /10\.0\.0\.1.*not loopback/],
  [
    'one name that means both',
    { 'plan.json': '"http://here.test"' },
    ['127.0.0.1', '192.0.2.1'],
    /192\.0\.2\.1/,
  ],
  ['a second file', { a: 'http://127.0.0.1', 'b.py': "x = 'http://192.0.2.1'" }, [], /192\.0\.2\.1/],
  ['a user name that looks like loopback', { a: 'http://127.0.0.1@192.0.2.1/' }, [], /192\.0\.2\.1/],
  ['a name without an address', { a: 'http://here.test' }, [], /no address/],
  ['no target at all', { a: 'nothing' }, [], /names a target/],
])('judges %s', async (_name, files, addresses, refusal) => {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const judged = assertLoopbackFiles('Tool', folder, async () => addresses);
  if (refusal !== undefined) return expect(judged).rejects.toThrow(refusal);
  return expect(judged).resolves.toEqual([expect.stringContaining('resolves to 127.0.0.1')]);
});

it('refuses what came from elsewhere, and a run of which nothing came', () => {
  expect(assertLoopbackSeen('Tool', ['127.0.0.1 to 127.0.0.1', '::1 to ::1'])).toContain('::1 to ::1');
  expect(() => assertLoopbackSeen('Tool', ['127.0.0.1 to 127.0.0.1', '192.0.2.1 to 192.0.2.9'])).toThrow(
    '192.0.2.1',
  );
  expect(() => assertLoopbackSeen('Tool', [])).toThrow('No request');
});
