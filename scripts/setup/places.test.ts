import { expect, it } from 'vitest';
import { cacheDirectory } from './places.mjs';

const home = { HOME: '/home/ada' };

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
