import { describe, expect, it } from 'vitest';
import type { Target } from '../core/index.ts';
import { assertLoadAllowed } from './allowed-target.ts';

function targetAt(origin: string, load?: Target['load']): Target {
  return {
    name: 'x',
    origins: {
      dcr: 'http://127.0.0.1',
      reggie: 'http://127.0.0.1',
      'rest-v2': origin,
      'vantage-clients': 'http://127.0.0.1',
    },
    serviceProvider: 'a',
    requestor: 'a',
    tenant: 'a',
    cannotArrange: [],
    ...(load === undefined ? {} : { load }),
  };
}

describe('assertLoadAllowed', () => {
  it.each(['http://127.0.0.1:8080', 'http://127.9.9.9', 'http://localhost', 'http://[::1]:80'])(
    'allows %s',
    (origin) => {
      expect(() => assertLoadAllowed(targetAt(origin))).not.toThrow();
    },
  );

  it.each([
    'https://sp.auth.example',
    'http://127.0.0.1.example',
    'http://localhost.example',
    'http://10.0.0.1',
    'http://[::2]',
  ])('refuses %s without a cap and allows it with one', (origin) => {
    expect(() => assertLoadAllowed(targetAt(origin))).toThrow(/not allowed/);
    expect(() => assertLoadAllowed(targetAt(origin, { maxRequestsPerSecond: 5 }))).not.toThrow();
  });
});
