import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyProvider } from '../contracts/index.ts';
import { type Check, createMasker } from '../core/index.ts';
import { memoryWorld } from '../core/testing/memory-world.ts';
import { type RunningSimulator, startSimulator } from '../simulator/index.ts';
import { startMisbehavingProxy } from './testing/misbehaving-proxy.ts';
import { root } from './testing/passgate-process.ts';

let simulator: RunningSimulator;
let pactFiles: string[];

beforeAll(async () => {
  simulator = await startSimulator();
  const folder = join(root, 'contracts', 'pacts');
  pactFiles = (await readdir(folder)).map((name) => join(folder, name));
});
afterAll(() => simulator.close());

/** Verifies a provider that writes its content types in another way. */
async function verify(filter: string, change: (contentType: string) => string): Promise<Check[]> {
  const proxy = await startMisbehavingProxy(simulator.url, ({ path, headers }) => {
    const known = headers['content-type'];
    if (known !== undefined && !path.startsWith('/_simulator')) headers['content-type'] = change(known);
    return undefined;
  });
  const { url } = proxy;
  const target = {
    name: 'under test',
    origins: { dcr: url, reggie: url, 'rest-v2': url, 'vantage-clients': url },
    simulatorUrl: url,
    cannotArrange: [],
    ...{ serviceProvider: 'REF30', requestor: 'REF30', tenant: 'passgate-tenant' },
  };
  const world = memoryWorld({ env: process.env });
  try {
    return (await verifyProvider({ world, root, target, pactFiles, masker: createMasker(), filter })).checks;
  } finally {
    await proxy.close();
  }
}

/** JSON, XML, problem+json and the page of a 429, from contracts and journeys. */
const filters = ['getRegistrationCode', 'createClient', 'a device that asks too often'];

it.each<[string, (contentType: string) => string]>([
  ['in capitals', (known) => known.replace(/[^;]+/, (type) => type.toUpperCase())],
  ['with capitals', (known) => known.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())],
  ['with a space and quotes', (known) => `${known.replace(/;.*/, '')} ; charset="utf-8"`],
])('content types %s are the documented ones', async (_name, change) => {
  for (const filter of filters) {
    const checks = await verify(filter, change);
    expect(checks.length).toBeGreaterThan(1);
    expect(checks.filter(({ verdict }) => verdict !== 'passed')).toEqual([]);
  }
});

it.each(['Text/JSON', 'text/html', 'application/jsonx'])(
  '%s is not, and is shown as it came',
  async (type) => {
    const checks = await verify('after the login there is a regular profile', () => type);
    const [first, ...more] = checks.filter(({ verdict }) => verdict === 'failed');
    expect(more).toEqual([]);
    const response = expect.objectContaining({ headers: expect.objectContaining({ 'content-type': type }) });
    const exchange = expect.objectContaining({ response });
    const evidence = { kind: 'schema', received: type.toLowerCase(), exchange };
    expect(first?.evidence).toContainEqual(expect.objectContaining(evidence));
  },
);
