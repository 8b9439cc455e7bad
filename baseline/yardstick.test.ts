import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Target } from '../core/index.ts';
import { memoryWorld } from '../core/testing/memory-world.ts';
import { startYardstick, type Yardstick } from './yardstick.ts';

let model: Server;
let requested: string[];
let yardstick: Yardstick;
let url: string;

/** Stands in for a simulator: tells each request, and answers each time something else. */
beforeEach(async () => {
  requested = [];
  model = createServer((request, response) => {
    requested.push(`${request.method} ${request.url}`);
    response.writeHead(201, { 'content-type': 'application/json', 'x-model': 'yes' });
    response.end(JSON.stringify({ answer: requested.length }));
  });
  await new Promise<void>((resolve) => model.listen(0, '127.0.0.1', resolve));
  const address = model.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  const target: Target = {
    name: 'given',
    origins: { dcr: origin, reggie: origin, 'rest-v2': origin, 'vantage-clients': origin },
    simulatorUrl: origin,
    serviceProvider: 'REF30',
    requestor: 'REF30',
    tenant: 't',
    cannotArrange: [],
    load: { maxRequestsPerSecond: 5 },
  };
  yardstick = await startYardstick(memoryWorld(), target);
  url = yardstick.target.origins['rest-v2'] ?? '';
});

afterEach(async () => {
  await yardstick.close();
  model.close();
});

const get = async (path: string): Promise<unknown> => (await fetch(new URL(path, url))).json();
const post = async (path: string, body: string): Promise<unknown> =>
  (await fetch(new URL(path, url), { method: 'POST', body })).json();

it('sends each kind of request to the simulator once, and gives its answer to all', async () => {
  expect(await get('/api/v2/REF30/profiles/code/AAAA')).toEqual({ answer: 1 });
  expect(await get('/api/v2/REF30/profiles/code/BBBB')).toEqual({ answer: 1 });
  expect(await get('/api/v2/REF30/sessions/AAAA')).toEqual({ answer: 2 });
  expect(await post('/_simulator/fleet', '{"devices":1}')).toEqual({ answer: 3 });
  expect(await post('/_simulator/fleet', '{"devices":1}')).toEqual({ answer: 3 });
  expect(await post('/_simulator/fleet', '{"devices":2}')).toEqual({ answer: 4 });
  expect(requested).toHaveLength(4);
});

it('answers with the status and the headers of the simulator', async () => {
  const response = await fetch(new URL('/api/v2/REF30/sessions/A', url));
  expect([response.status, response.headers.get('x-model'), response.headers.get('content-type')]).toEqual([
    201,
    'yes',
    'application/json',
  ]);
});

it('sends a request again that the simulator did not answer', async () => {
  const { port } = model.address() as AddressInfo;
  model.closeAllConnections();
  await new Promise((resolve) => model.close(resolve));
  expect((await fetch(new URL('/api/v2/a', url))).status).toBe(502);
  await new Promise<void>((resolve) => model.listen(port, '127.0.0.1', resolve));
  expect(await get('/api/v2/a')).toEqual({ answer: 1 });
});

it('runs on this machine without a cap', () => {
  expect(yardstick.target).toMatchObject({ name: 'yardstick', simulatorUrl: url, serviceProvider: 'REF30' });
  expect(yardstick.target.load).toBeUndefined();
});

it('stops listening when it is closed', async () => {
  await yardstick.close();
  await expect(get('/')).rejects.toThrow();
});
