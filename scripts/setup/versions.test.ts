import { expect, it } from 'vitest';
import { isAtLeast, k6VersionIn } from './versions.mjs';

it.each([
  ['2.2.0', true],
  ['v2.2.1', true],
  ['2.10.0', true],
  ['10.0.0', true],
  ['2.2.0-rc1', false],
  ['2.3.0-rc1', true],
  ['2.1.99', false],
  ['0.57.0', false],
  ['two', false],
])('%s is at least 2.2.0: %s', (version, fits) => {
  expect(isAtLeast(version, '2.2.0')).toBe(fits);
});

it.each([
  ['k6 v2.2.0 (go1.26.8, linux/amd64)\n', '2.2.0'],
  ['k6 v10.0.1 (commit/abc, go1.26.8, linux/arm64)\nExtensions:\n', '10.0.1'],
  ['k6.exe v2.3.0-rc1 (x)', '2.3.0-rc1'],
  ['go version go1.26.8', undefined],
  ['', undefined],
])('reads %j as %s', (text, version) => {
  expect(k6VersionIn(text)).toBe(version);
});
