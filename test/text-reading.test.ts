import { expect, it } from 'vitest';
import { productSources } from './testing/product-sources.ts';

/** What only tests and benches read, what runs before there are packages, and the journal, which keeps bodies as they came. */
const apart =
  /\.(test|bench)\.|[/](bench|generated|setup|testing)[/]|^core[/]text\.ts$|^simulator[/]journal[/]record\.ts$/;
/** Text made of bytes without `core/text.ts`, which knows byte order marks. */
const bypass = /\breadFile(?:Sync)?\([^;]*?,\s*(?:'utf-?8'|\{[^}]*encoding)|\.toString\('utf-?8'/g;
const ofTheKernel = /readFile\(`\/proc\//;

it('text is read where byte order marks are known, and nowhere else', async () => {
  const sources = await productSources(apart);
  const found = [...sources].flatMap(([path, text]) =>
    [...text.matchAll(bypass)].flatMap(([match]) => (ofTheKernel.test(match) ? [] : [`${path}: ${match}`])),
  );
  expect(sources.size).toBeGreaterThan(300);
  expect(found).toEqual([]);
});
