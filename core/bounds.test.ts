import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { bounds, boundText } from './bounds.ts';

it('docs/bounds.md lists every bound, and no other', async () => {
  const page = await readFile(new URL('../docs/bounds.md', import.meta.url), 'utf8');
  const rows = page.split('\n').filter((line) => /^\| .* \| \d/.test(line));
  expect(rows).toEqual(Object.values(bounds).map((bound) => `| ${bound.of} | ${boundText(bound)} |`));
});
