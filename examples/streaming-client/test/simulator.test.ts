import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type RunningSimulator, startSimulator } from '@passgate/simulator';
import { StreamingClient } from '../src/client.ts';

const device = {
  identifier: 'fingerprint ZXhhbXBsZS1kZXZpY2U=',
  info: Buffer.from(JSON.stringify({ primaryHardwareType: 'SetTopBox', model: 'Example' })).toString(
    'base64',
  ),
};

describe('against a provider with state', () => {
  let simulator: RunningSimulator;
  before(async () => {
    simulator = await startSimulator();
  });
  after(() => simulator.close());

  it('registers, gets a token, and starts again with a code that nobody knows', async () => {
    const headers = { Accept: 'text/plain' };
    const statement = await fetch(`${simulator.url}/_simulator/software-statement`, { headers });
    const client = new StreamingClient(simulator.url, device);
    const credentials = await client.register(await statement.text());
    const token = await client.getToken(credentials);
    assert.equal(await client.poll(token, 'REF30', 'ABCDEFG'), 'start again');
  });

  it('says why it cannot register', async () => {
    const client = new StreamingClient(simulator.url, device);
    await assert.rejects(client.register('forged'), /the application cannot register/);
  });
});
