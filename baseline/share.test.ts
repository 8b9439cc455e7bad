import { expect, it } from 'vitest';
import type { ResolvedTarget, Target } from '../core/index.ts';
import { machineShare } from './share.ts';

function targetAt(origin: string): Target {
  return {
    name: origin,
    origins: { dcr: origin, reggie: origin, 'rest-v2': origin, 'vantage-clients': origin },
    serviceProvider: 'REF30',
    requestor: 'REF30',
    tenant: 'passgate-tenant',
    cannotArrange: [],
    load: { maxRequestsPerSecond: 10 },
  };
}

it.each<[string, { origin: string; kind: ResolvedTarget['kind']; share: string }]>([
  ['the embedded simulator', { origin: 'http://127.0.0.1:1', kind: 'embedded', share: 'all' }],
  ['a simulator here', { origin: 'http://127.0.0.1:1', kind: 'simulator', share: 'unknown' }],
  ['a provider here', { origin: 'http://[::1]:1', kind: 'provider', share: 'unknown' }],
  ['a provider elsewhere', { origin: 'http://192.0.2.1', kind: 'provider', share: 'little' }],
])('%s', async (_, { origin, kind, share }) => {
  expect(await machineShare({ target: targetAt(origin), kind }, {})).toBe(share);
});
