import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentedLimit, type TargetLimit } from '../../core/index.ts';
import { RequestCounts } from './request-counts.ts';

/**
 * Counts requests that leave at these moments, milliseconds, and answers what was known before the
 * last.
 */
function beforeLast(moments: readonly number[], path = '/o/client/token') {
  let nowMs = 0;
  const counts = new RequestCounts({ monotonicMs: () => nowMs });
  for (const moment of moments) {
    nowMs = moment;
    counts.count('POST', path, new Headers({ 'x-forwarded-for': '198.18.0.1' }));
  }
  return counts.latest;
}

const atOnce = (requests: number, fromMs = 0) => Array.from({ length: requests }, () => fromMs);
const paced = (requests: number) => Array.from({ length: requests }, (_, index) => index * 1000);

it.each<[string, number[], object]>([
  ['the first request of a device', [0], { earlier: 0, close: 0, reached: false }],
  ['the last of a burst', atOnce(11), { earlier: 10, close: 9, reached: false }],
  ['the one beyond the burst', atOnce(12), { earlier: 11, close: 10, reached: true }],
  ['one a second after the burst', [...atOnce(11), 1000], { earlier: 11, close: 10, reached: false }],
  ['one just before', [...atOnce(11), 999], { earlier: 11, close: 10, reached: true }],
  ['a thousand at the documented rate', paced(1000), { earlier: 999, close: 0, reached: false }],
  ['the burst is granted once', [...atOnce(11), 60_000, 60_000], { earlier: 12, close: 10, reached: true }],
])('%s', (_name, moments, want) => {
  expect(beforeLast(moments)).toMatchObject({ key: '198.18.0.1', ...want });
});

it('an operation without a limit uses up none', () => {
  const vantage = '/api/adminapi2/v1/tenants/passgate-tenant/clients/';
  expect(beforeLast(atOnce(30), vantage)).toMatchObject({ earlier: 0, reached: false });
});

it.each<[string, string | undefined, string]>([
  ['the first address that is forwarded', '198.18.0.1, 10.0.0.1', '198.18.0.1'],
  ['this machine where none is', undefined, 'the address of this machine'],
  ['this machine where it is empty', ' ', 'the address of this machine'],
])('a device is %s', (_name, forwardedFor, key) => {
  const headers = new Headers(forwardedFor === undefined ? {} : { 'x-forwarded-for': forwardedFor });
  const counts = new RequestCounts({ monotonicMs: () => 0 });
  expect(counts.count('GET', '/api/v2/REF30/profiles', headers).key).toBe(key);
});

it('what one device sends excuses nothing of another', () => {
  const addresses = fc.constantFrom('198.18.0.1', '198.18.0.2', '198.18.0.3');
  fc.assert(
    fc.property(fc.array(fc.tuple(addresses, fc.nat(1500)), { maxLength: 60 }), (sent) => {
      let nowMs = 0;
      const counts = new RequestCounts({ monotonicMs: () => nowMs });
      const seen = new Map<string, number[]>();
      for (const [address, gapMs] of sent) {
        nowMs += gapMs;
        const earlier = seen.get(address) ?? [];
        const { reached } = counts.count(
          'POST',
          '/o/client/token',
          new Headers({ 'x-forwarded-for': address }),
        );
        // Eleven of its own at the least, the last of them within a second.
        if (reached) expect(earlier.length).toBeGreaterThanOrEqual(11);
        if (reached) expect(nowMs - (earlier.at(-1) ?? 0)).toBeLessThan(1000);
        seen.set(address, [...earlier, nowMs]);
      }
    }),
  );
});

describe('the declared limit', () => {
  const at = (
    moments: readonly number[],
    limit: Partial<TargetLimit>,
    headers = (_index: number) => ({}),
  ) => {
    let nowMs = 0;
    const counts = new RequestCounts({ monotonicMs: () => nowMs }, { ...documentedLimit, ...limit });
    for (const [index, moment] of moments.entries()) {
      nowMs = moment;
      counts.count('GET', '/api/v2/REF30/profiles', new Headers(headers(index)));
    }
    return counts.latest;
  };

  it.each<[string, Partial<TargetLimit>, number[], boolean]>([
    ['a smaller burst is reached sooner', { burst: 2 }, atOnce(4), true],
    ['a smaller burst is not reached before', { burst: 2 }, atOnce(3), false],
    [
      'a lower rate counts what is further apart',
      { requestsPerSecond: 0.1, burst: 1 },
      [0, 9000, 18_000],
      true,
    ],
    ['a higher rate does not', { requestsPerSecond: 2, burst: 1 }, [0, 500, 1000, 1500], false],
    ['a window counts all that it holds', { model: 'fixed-window', burst: 2 }, [0, 1000, 2000, 2999], true],
    ['and nothing older', { model: 'fixed-window', burst: 2 }, [0, 1000, 2000, 3000], false],
    [
      'a sliding counter looks back two windows',
      { model: 'sliding-window-counter', burst: 2 },
      [0, 1000, 2000, 5999],
      true,
    ],
  ])('%s', (_name, limit, moments, reached) => {
    expect(at(moments, limit).reached).toBe(reached);
  });

  it.each<[string, TargetLimit['key'], (index: number) => Record<string, string>, string, number]>([
    [
      'a device at all addresses',
      'device',
      (index) => ({ 'ap-device-identifier': 'd', 'x-forwarded-for': `198.18.0.${index}` }),
      'the device d',
      2,
    ],
    [
      'a device at one address',
      'address-and-device',
      (index) => ({ 'ap-device-identifier': 'd', 'x-forwarded-for': `198.18.0.${index}` }),
      'the device d at 198.18.0.2',
      0,
    ],
    ['credentials without showing them', 'device', () => ({ authorization: 'Bearer secret' }), 'client 1', 2],
    ['credentials by themselves', 'device', (index) => ({ authorization: `Bearer ${index}` }), 'client 3', 0],
    ['an address where nothing else is known', 'device', () => ({}), 'the address of this machine', 2],
  ])('counts %s', (_name, key, headers, shown, earlier) => {
    expect(at(atOnce(3), { key }, headers)).toMatchObject({ key: shown, earlier });
  });
});
