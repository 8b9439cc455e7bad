import { userInfo } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { cacheDirectory } from './places.mjs';

const home = { HOME: '/home/ada' };

// Other files run in the same process.
afterEach(() => {
  vi.unstubAllEnvs();
});

it('takes the home of the user where HOME is empty, never the working folder', () => {
  vi.stubEnv('HOME', '');
  expect(cacheDirectory({ HOME: '' }, 'linux')).toBe(join(userInfo().homedir, '.cache/passgate'));
});

it.each([
  [{ ...home }, 'linux', '/home/ada/.cache/passgate'],
  [{ ...home }, 'darwin', '/home/ada/Library/Caches/passgate'],
  [{ ...home, XDG_CACHE_HOME: '/var/c' }, 'linux', '/var/c/passgate'],
  [{ ...home, XDG_CACHE_HOME: '/var/c' }, 'darwin', '/var/c/passgate'],
  [{ ...home, XDG_CACHE_HOME: 'relative' }, 'linux', '/home/ada/.cache/passgate'],
  [{ ...home, XDG_CACHE_HOME: '/var/c', PASSGATE_CACHE: '/own' }, 'linux', '/own'],
  [{ ...home, PASSGATE_CACHE: '' }, 'linux', '/home/ada/.cache/passgate'],
])('%j on %s: %s', (env, platform, folder) => {
  expect(cacheDirectory(env, platform)).toBe(folder);
});
