import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { errorExitCodes } from '../core/index.ts';
import { memoryWorld } from '../core/testing/memory-world.ts';
import { commandsFor } from './commands/index.ts';
import { main } from './main.ts';

const root = join(import.meta.dirname, '..');
const page = await readFile(join(root, 'docs/errors.md'), 'utf8');

it('every error code has a section with its exit code, and every section is one of a code', () => {
  const sections = page.split(/^## /m).slice(1);
  const told = sections.map((section) => {
    const [name = '', , first = ''] = section.split('\n');
    return [name, Number(/^Exit code (\d)\./.exec(first)?.[1])];
  });
  // The set-up runs before the program and has one code of its own.
  expect(Object.fromEntries(told)).toEqual({ ...errorExitCodes, SET_UP: 3 });
});

it('an error leads to its section', async () => {
  const argv = ['validate', '--json'];
  const world = memoryWorld({ argv, cwd: root });
  expect(await main(world, root, await commandsFor(argv))).toBe(2);
  expect(JSON.parse(world.stdoutText())).toMatchObject({
    error: { code: 'USAGE', page: 'docs/errors.md#usage' },
  });
});

it.each([
  [true, /^.*passgate:.* \S.*\n.*\nMore: docs\/errors\.md#usage\n$/],
  [false, /^passgate: .*\n.*--help\.\n$/],
])('prints where more is said on a terminal only: %s', async (isTTY, wanted) => {
  const argv = ['validate'];
  let text = '';
  const stderr = { write: (written: string) => (text += written), isTTY, columns: 80 };
  const world = memoryWorld({ argv, cwd: root, stderr });
  await main(world, root, await commandsFor(argv));
  expect(text).toMatch(wanted);
});
