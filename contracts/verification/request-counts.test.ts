import fc from 'fast-check';
import { expect, it } from 'vitest';
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
