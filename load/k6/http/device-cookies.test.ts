import { describe, expect, it } from 'vitest';
import { createDeviceCookies, mostCharacters, mostCookies, type ReceivedCookie } from './device-cookies.ts';

const origin = 'https://sp.auth.example.com';
const poll = `${origin}/api/v2/REF30/profiles/code/ABC1234`;
const nowMs = Date.UTC(2026, 11, 1);
const hour = 3_600_000;
/** What k6 2.2 has in `expires` without an `Expires`, and for one in the year 9999. */
const [noExpires, year9999] = [-6_795_364_578_871, -4_852_202_631_933];

const cookie = (more: Partial<ReceivedCookie> = {}): ReceivedCookie => ({
  name: 'stick',
  value: 'node-1',
  domain: '',
  path: '/',
  secure: false,
  max_age: 0,
  expires: noExpires,
  ...more,
});

/** What a device sends to `url` at `atMs` after it received cookies, one response for each. */
function sent(
  received: readonly ReceivedCookie[],
  { from = poll, url = poll, atMs = nowMs }: { from?: string; url?: string; atMs?: number } = {},
): string | undefined {
  const cookies = createDeviceCookies(1);
  for (const one of received) cookies.store('a', from, { [one.name]: [one] }, nowMs);
  return cookies.headerFor('a', url, atMs);
}

describe('the cookies of a device', () => {
  it.each<[string, Parameters<typeof sent>, string | undefined]>([
    ['come back to where they are from', [[cookie()]], 'stick=node-1'],
    ['come back together', [[cookie(), cookie({ name: 'b', value: '' })]], 'stick=node-1; b='],
    ['have their newest value', [[cookie(), cookie({ value: 'node-2' })]], 'stick=node-2'],
    [
      'of a longer path go first',
      [[cookie(), cookie({ value: 'p', path: '/api' })]],
      'stick=p; stick=node-1',
    ],
    ['are deleted by Max-Age=0', [[cookie(), cookie({ max_age: -1 })]], undefined],
    ['are deleted by Expires in 1970', [[cookie(), cookie({ expires: 0 })]], undefined],
    [
      'go on after the deletion of another path',
      [[cookie(), cookie({ path: '/x', max_age: -1 })]],
      'stick=node-1',
    ],
    ['end after Max-Age', [[cookie({ max_age: 60 })], { atMs: nowMs + 61_000 }], undefined],
    ['last until Max-Age', [[cookie({ max_age: 60 })], { atMs: nowMs + 59_000 }], 'stick=node-1'],
    ['end at Expires', [[cookie({ expires: nowMs + hour })], { atMs: nowMs + 2 * hour }], undefined],
    ['last longer by Max-Age than by Expires', [[cookie({ max_age: 60, expires: 0 })]], 'stick=node-1'],
    ['last until the year 9999', [[cookie({ expires: year9999 })]], 'stick=node-1'],
    ['do not go to another host', [[cookie()], { url: 'https://api.auth.example.com/o' }], undefined],
    ['of a host do not go below it', [[cookie()], { url: 'https://x.sp.auth.example.com/' }], undefined],
    ['go to another port', [[cookie()], { url: `${origin}:8443/o` }], 'stick=node-1'],
    [
      'of a domain go to its hosts',
      [[cookie({ domain: '.Example.com' })], { url: 'https://api.auth.example.com/o' }],
      'stick=node-1',
    ],
    ['of a domain end at its name', [[cookie({ domain: 'ample.com' })]], undefined],
    ['are not taken for a foreign domain', [[cookie({ domain: 'example.org' })]], undefined],
    ['are not taken for a whole top-level domain', [[cookie({ domain: 'com' })]], undefined],
    [
      'of an address stay at it',
      [[cookie({ domain: '127.0.0.1' })], { from: 'http://127.0.0.1:81/a', url: 'http://127.0.0.1:82/a' }],
      'stick=node-1',
    ],
    [
      'that are secure do not go over plain HTTP',
      [[cookie({ secure: true })], { url: poll.replace('https', 'http') }],
      undefined,
    ],
    ['that are secure go over TLS', [[cookie({ secure: true })]], 'stick=node-1'],
    [
      'that are secure are not taken from plain HTTP',
      [[cookie({ secure: true })], { from: poll.replace('https', 'http') }],
      undefined,
    ],
    ['of a path do not go beside it', [[cookie({ path: '/api/v2/REF' })]], undefined],
    ['of a path go below it', [[cookie({ path: '/api/v2/REF30/' })]], 'stick=node-1'],
    [
      'without a path go to the folder they are from',
      [[cookie({ path: '' })], { url: `${poll}X` }],
      'stick=node-1',
    ],
    [
      'without a path go nowhere else',
      [[cookie({ path: '' })], { url: `${origin}/o/client/token` }],
      undefined,
    ],
  ])('%s', (_title, [received, request], wanted) => {
    expect(sent(received, request)).toBe(wanted);
  });

  it('are its own', () => {
    const cookies = createDeviceCookies(1);
    cookies.store('a', poll, { stick: [cookie()] }, nowMs);
    expect(cookies.headerFor('b', poll, nowMs)).toBeUndefined();
  });

  it('leave nothing behind once they are deleted', () => {
    const cookies = createDeviceCookies(1);
    cookies.store('a', poll, { stick: [cookie()] }, nowMs);
    expect(cookies.isEmpty()).toBe(false);
    cookies.store('a', poll, { stick: [cookie({ max_age: -1 })] }, nowMs);
    expect(cookies.isEmpty()).toBe(true);
  });
});

describe('the bounds of what is stored', () => {
  const many = (count: number, more: Partial<ReceivedCookie> = {}) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, number) => [`c${number}`, [cookie({ name: `c${number}`, ...more })]]),
    );

  it('are so many cookies a device, and say how many were left out', () => {
    const cookies = createDeviceCookies(1);
    expect(cookies.store('a', poll, many(mostCookies + 3), nowMs)).toBe(3);
    expect(cookies.headerFor('a', poll, nowMs)?.split('; ')).toHaveLength(mostCookies);
  });

  it('are so many characters a device: a value that has grown beyond them takes the old one along', () => {
    const cookies = createDeviceCookies(1);
    cookies.store('a', poll, { stick: [cookie()] }, nowMs);
    expect(cookies.store('a', poll, { stick: [cookie({ value: 'x'.repeat(mostCharacters) })] }, nowMs)).toBe(
      1,
    );
    expect(cookies.headerFor('a', poll, nowMs)).toBeUndefined();
  });

  it('are so many characters a runner, which deleted cookies give back', () => {
    const cookies = createDeviceCookies(16_384);
    const full = { value: 'x'.repeat(mostCharacters - 100) };
    expect(cookies.store('a', poll, { stick: [cookie(full)] }, nowMs)).toBe(0);
    expect(cookies.store('b', poll, { stick: [cookie(full)] }, nowMs)).toBe(1);
    cookies.store('a', poll, { stick: [cookie({ max_age: -1 })] }, nowMs);
    expect(cookies.store('b', poll, { stick: [cookie(full)] }, nowMs)).toBe(0);
  });
});
