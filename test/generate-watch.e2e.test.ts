import { cp, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root, start } from './testing/passgate-process.ts';

const patient = { timeout: 40_000, interval: 100 };
const waiting = /waiting for a save/g;
let copy: string;

/** A tree of its own to write in. */
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'passgate-watch-'));
  for (const room of [
    'core',
    'openapi',
    'targets',
    'baseline',
    'reports',
    'gate',
    'scripts',
    'package.json',
  ]) {
    await cp(join(root, room), join(copy, room), { recursive: true });
  }
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rm(copy, { recursive: true, force: true }));

it('generates again after every save, through a broken document and a file put in place of another, until Ctrl-C', {
  timeout: 240_000,
}, async () => {
  const document = join(copy, 'openapi/dcr.yaml');
  const text = await readFile(document, 'utf8');
  const described = (words: string): string => text.replace('title: ', `title: ${words} `);
  const generated = () => readFile(join(copy, 'openapi/generated/dcr.ts'), 'utf8');
  const running = start(['generate', '--watch'], tmpdir(), copy);
  const rounds = (count: number) =>
    expect.poll(() => running.err().match(waiting)?.length ?? 0, patient).toBeGreaterThanOrEqual(count);
  await rounds(1);
  const before = await generated();

  await writeFile(document, described('Edited'));
  await expect.poll(generated, patient).not.toBe(before);
  await rounds(2);
  const edited = await generated();

  await writeFile(document, 'openapi: 3.1.0\n  broken: [');
  await expect
    .poll(() => running.err(), patient)
    .toMatch(/Nothing was generated: openapi\/dcr.yaml:\d+:\d+: /);
  await rounds(3);
  expect(await generated()).toBe(edited);

  // As editors save: another file takes the name.
  await writeFile(`${document}.new`, text);
  await rename(`${document}.new`, document);
  await expect.poll(generated, patient).toBe(before);
  await rounds(4);

  running.interrupt();
  const { code, err } = await running.ended;
  expect(code, err).toBe(0);
  expect(err).not.toMatch(/Unexpected|Interrupted/);
});
