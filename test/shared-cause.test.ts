import { join } from 'node:path';
import { expect, it } from 'vitest';
import { verifyProvider } from '../contracts/index.ts';
import { createMasker, type Target } from '../core/index.ts';
import { memoryWorld } from '../core/testing/memory-world.ts';
import { pactFilesIn } from '../gate/index.ts';
import { reportWith, stageOf } from '../reports/testing/example.ts';
import { viewOf } from '../reports/view/report-view.ts';
import { startSimulator } from '../simulator/index.ts';

const root = join(import.meta.dirname, '..');

it('shows one property that every operation of an API lacks as one cause', async () => {
  const simulator = await startSimulator();
  try {
    const { url } = simulator;
    const added = await fetch(`${url}/_simulator/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ match: {}, fault: { kind: 'drop-property', pointer: '/status' } }),
    });
    expect(added.status).toBe(200);
    const origins = { dcr: url, reggie: url, 'rest-v2': url, 'vantage-clients': url };
    const names = { serviceProvider: 'REF30', requestor: 'REF30', tenant: 'passgate-tenant' };
    const target: Target = { name: 't', origins, simulatorUrl: url, cannotArrange: [], ...names };
    const { checks } = await verifyProvider({
      world: memoryWorld({ env: process.env }),
      root,
      target,
      pactFiles: await pactFilesIn(join(root, 'contracts/pacts')),
      masker: createMasker(),
      filter: 'a token is of no use after its application was revoked',
    });
    const failed = checks.filter(({ verdict }) => verdict === 'failed');
    expect(failed.length).toBeGreaterThan(8);
    const stages = [stageOf('verify', 'failed', checks)];
    const { causes } = viewOf(reportWith({ verdict: 'failed', exitCode: 1, stages }));
    const operations = new Set(failed.map(({ operation }) => operation)).size;
    expect(causes.map(({ message, checkIds }) => [message, checkIds.length])).toEqual([
      [`status of the error responses is missing in ${operations} operations`, failed.length],
    ]);
  } finally {
    await simulator.close();
  }
});
