import { createMasker } from '../../core/index.ts';
import { memoryWorld } from '../../core/testing/memory-world.ts';
import type { LoadOptions } from '../plan/options.ts';

const origin = 'http://127.0.0.1:8080';

/** What a run of `polling` against a simulator is given, for tests that start no k6. */
export const pollingOptions: LoadOptions = {
  world: memoryWorld(),
  root: '/',
  k6Path: 'k6',
  scenario: 'polling',
  target: {
    name: 'simulator',
    origins: { dcr: origin, reggie: origin, 'rest-v2': origin, 'vantage-clients': origin },
    simulatorUrl: origin,
    serviceProvider: 'REF30',
    requestor: 'REF30',
    tenant: 'tenant',
    cannotArrange: [],
  },
  allowed: { hosts: {}, sentences: [] },
  outDir: '/out',
  masker: createMasker(),
};
