import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { networkAddresses, type Target } from '../core/index.ts';
import { type RunningSimulator, startSimulator } from '../simulator/index.ts';
import { allowedSimulator } from './allowed-simulator.ts';
import { allowedTarget } from './allowed-target.ts';

/** A simulator as in a cluster: it listens for other machines, and wants its token. */
const controlToken = 'the-token-of-the-simulator';
const address = networkAddresses()[0] ?? '127.0.0.1';
let simulator: RunningSimulator;
let other: Server;
beforeAll(async () => {
  simulator = await startSimulator({ host: '0.0.0.0', controlToken });
  other = createServer((_request, response) => response.writeHead(404).end('no such page'));
  await new Promise<void>((resolve) => other.listen(0, '0.0.0.0', resolve));
});
afterAll(async () => {
  await simulator.close();
  other.close();
});

function targetAt(port: string | number | undefined): Target {
  const origin = `http://${address}:${port}`;
  return {
    name: 'simulator',
    origins: { dcr: origin, 'rest-v2': origin },
    simulatorUrl: origin,
    serviceProvider: 'REF30',
    requestor: 'REF30',
    tenant: 'tenant',
    cannotArrange: [],
  };
}

const simulatorTarget = () => targetAt(new URL(simulator.url).port);
const otherTarget = () => {
  const at = other.address();
  return targetAt(typeof at === 'object' ? at?.port : undefined);
};

describe('a simulator that was deployed for a run', () => {
  it('is allowed without a cap, once it says that it is one', async () => {
    const allowed = await allowedSimulator(simulatorTarget(), { PASSGATE_CONTROL_TOKEN: controlToken });
    expect(allowed).toEqual({
      hosts: {},
      sentences: [expect.stringMatching(/resolves to .*, a simulator of this run$/)],
    });
  });

  it.skipIf(address === '127.0.0.1')('needs a cap where nobody deployed it for the run', async () => {
    const env = { PASSGATE_CONTROL_TOKEN: controlToken };
    await expect(allowedTarget(simulatorTarget(), env)).rejects.toMatchObject({ code: 'LOAD_NOT_ALLOWED' });
  });

  it.skipIf(address === '127.0.0.1')('is not allowed without its token', async () => {
    await expect(allowedSimulator(simulatorTarget(), {})).rejects.toMatchObject({
      code: 'LOAD_NOT_ALLOWED',
      message: expect.stringMatching(/it refuses to be controlled/),
    });
  });

  it('is not allowed where something else answers', async () => {
    const env = { PASSGATE_CONTROL_TOKEN: controlToken };
    await expect(allowedSimulator(otherTarget(), env)).rejects.toMatchObject({
      code: 'LOAD_NOT_ALLOWED',
      message: expect.stringMatching(/it is no simulator/),
    });
  });

  it('is waited for where nothing answers yet: that error has a cause', async () => {
    await expect(allowedSimulator(targetAt(1), {})).rejects.toMatchObject({
      code: 'TARGET_UNREACHABLE',
      cause: expect.anything(),
    });
  });
});
