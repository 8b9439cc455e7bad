import { expect, it } from 'vitest';
import { releaseNotes } from './release-notes.ts';

const changelog = '# Changelog\n\n## 1.2.0\n\n### Minor Changes\n\n- New.\n\n## 1.1.0\n\n- Old.\n';
const release = { version: '1.2.0', tag: 'v1.2.0', pending: [] };

it('returns what the changelog says of the version, and nothing of another', () => {
  expect(releaseNotes(changelog, release)).toBe('### Minor Changes\n\n- New.\n');
});

it.each([
  ['a tag of another version', { tag: 'v1.3.0' }, /v1\.3\.0 is not of the version in package\.json, 1\.2\.0/],
  ['a version without a section', { version: '2.0.0', tag: 'v2.0.0' }, /nothing under “## 2\.0\.0”/],
  ['a version that only begins like one', { version: '1.2', tag: 'v1.2' }, /nothing under “## 1\.2”/],
  ['changes in no version', { pending: ['calm-cats.md'] }, /calm-cats\.md is not in a version yet/],
])('refuses %s', (_what, wrong, message) => {
  expect(() => releaseNotes(changelog, { ...release, ...wrong })).toThrow(message);
});
