import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './testing/passgate-process.ts';
import { rooms } from './testing/rooms.ts';

/** What only tests and benches read, what runs before there are packages, and the journal, which keeps bodies as they came. */
const apart =
  /\.(test|bench)\.|[/](bench|generated|setup|testing)[/]|^core[/]text\.ts$|^simulator[/]journal[/]record\.ts$/;
/** Text made of bytes without `core/text.ts`, which knows byte order marks. */
const bypass = /\breadFile(?:Sync)?\([^;]*?,\s*(?:'utf-?8'|\{[^}]*encoding)|\.toString\('utf-?8'/g;
const ofTheKernel = /readFile\(`\/proc\//;

it('text is read where byte order marks are known, and nowhere else', async () => {
  const found: string[] = [];
  let sources = 0;
  for (const room of rooms) {
    for (const entry of await readdir(join(root, room), { recursive: true })) {
      const path = join(room, entry).split(sep).join('/');
      if (!path.endsWith('.ts') || path.includes('node_modules/') || apart.test(path)) continue;
      sources += 1;
      for (const [match] of (await readFile(join(root, path), 'utf8')).matchAll(bypass)) {
        if (!ofTheKernel.test(match)) found.push(`${path}: ${match}`);
      }
    }
  }
  expect(sources).toBeGreaterThan(300);
  expect(found).toEqual([]);
});
