import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsedJson, recordOf } from '../../core/index.ts';
import { isAtLeast, MINIMUM_NODE } from '../setup/versions.mjs';
import { packages } from './packages.ts';

describe.each(packages)('$name', ({ engines, dependencies }) => {
  const oldest = versionIn(engines.node);

  it.each(dependencies.filter((one) => packages.every((own) => own.name !== one)))(
    'asks for no older Node than %s does',
    async (dependency) => {
      const text = await readFile(
        join(import.meta.dirname, '..', '..', 'node_modules', dependency, 'package.json'),
        'utf8',
      );
      const { node = '*' } = recordOf(recordOf(parsedJson(text)).engines);
      expect({ oldest, node, allowed: allows(String(node), oldest) }).toMatchObject({ allowed: true });
    },
  );

  it('asks for no older Node than the packages of this repository that it needs', () => {
    for (const own of packages.filter((one) => dependencies.includes(one.name))) {
      expect(isAtLeast(oldest, versionIn(own.engines.node))).toBe(true);
    }
  });
});

it('asks for the Node that the commands run on', () => {
  const command = packages.find(({ bin }) => bin !== undefined);
  expect(versionIn(command?.engines.node ?? '')).toBe(MINIMUM_NODE);
});

/** Returns the first version of a range, with all three numbers: `>=22.12` is `22.12.0`. */
function versionIn(range: string): string {
  const [major = '0', minor = '0', patch = '0'] = /\d+(?:\.\d+)*/.exec(range)?.[0].split('.') ?? [];
  return [major, minor, patch].join('.');
}

/** Returns whether a version is in a range of `>=`, `<` and `||`. */
function allows(range: string, version: string): boolean {
  return range.split('||').some((part) => {
    const [, from = '0'] = />=\s*([\d.]+)/.exec(part) ?? [];
    const [, below] = /<\s*([\d.]+)/.exec(part) ?? [];
    return (
      isAtLeast(version, versionIn(from)) && (below === undefined || !isAtLeast(version, versionIn(below)))
    );
  });
}
