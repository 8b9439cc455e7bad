import { expect, it } from 'vitest';
import { licencePage, licencesOf } from './licences.ts';

const noManifest = () => undefined;
const lockfile = (...entries: [string, object][]) => ({
  packages: { '': { license: 'MIT' }, ...Object.fromEntries(entries) },
});

it('lists what users get, once, and nothing that is for development alone', () => {
  const found = licencesOf(
    lockfile(
      ['node_modules/b', { version: '2.0.0', license: 'ISC' }],
      ['node_modules/@scope/a', { version: '1.0.0', license: '(MIT OR GPL-3.0)' }],
      ['node_modules/c/node_modules/b', { version: '2.0.0', license: 'ISC' }],
      ['node_modules/tool', { version: '1.0.0', license: 'GPL-3.0', dev: true }],
    ),
    noManifest,
  );
  expect(licencePage(found)).toMatch(
    /\n\| @scope\/a \| 1\.0\.0 \| \(MIT OR GPL-3\.0\) \|\n\| b \| 2\.0\.0 \| ISC \|\n$/,
  );
  expect(found).toHaveLength(2);
});

it.each([
  ['a list in its manifest', { licenses: [{ type: 'MIT' }] }],
  ['an object in its manifest', { license: { type: 'MIT' } }],
])('takes the licence of an older package from %s', (_where, manifest) => {
  const found = licencesOf(lockfile(['node_modules/old', { version: '1.0.0' }]), () => manifest);
  expect(found).toEqual([{ name: 'old', version: '1.0.0', licence: 'MIT' }]);
});

it.each([
  ['none at all', {}],
  ['one that is not permissive', { license: 'AGPL-3.0-only' }],
  ['one of two that is not', { license: '(MIT AND GPL-2.0)' }],
  ['one that nobody has read', { license: 'SEE LICENSE IN LICENSE.md' }],
])('refuses a package with %s, by name', (_what, entry) => {
  expect(() => licencesOf(lockfile(['node_modules/x', { version: '3.1.0', ...entry }]), noManifest)).toThrow(
    /permissive: x 3\.1\.0/,
  );
});
