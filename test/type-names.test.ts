import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './testing/passgate-process.ts';
import { rooms } from './testing/rooms.ts';

/** What only tests and benchmarks read, and what the documents name. */
const apart = /\.test\.|[/](testing|bench|generated|setup)[/]/;

it('one name is one type: no two files of the product declare a type of the same name', async () => {
  const places = new Map<string, string[]>();
  for (const room of rooms) {
    for (const entry of await readdir(join(root, room), { recursive: true })) {
      const path = join(room, entry).split(sep).join('/');
      if (!path.endsWith('.ts') || path.includes('node_modules/') || apart.test(path)) continue;
      const text = await readFile(join(root, path), 'utf8');
      for (const [, name = ''] of text.matchAll(/^(?:export )?(?:interface|type|class) (\w+)/gm)) {
        places.set(name, [...(places.get(name) ?? []), path]);
      }
    }
  }
  expect(places.size).toBeGreaterThan(500);
  const twice = [...places].filter(([, files]) => new Set(files).size > 1);
  expect(twice.map(([name, files]) => `${name}: ${files.join(', ')}`)).toEqual([]);
});
