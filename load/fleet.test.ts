import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import type { Target } from '../core/index.ts';
import { arrangeFleet } from './fleet.ts';

const device = {
  forwardedFor: '10.0.0.1',
  deviceIdentifier: 'fingerprint ZA==',
  deviceInfo: 'e30=',
  clientId: 'id',
  clientSecret: 'secret',
  accessToken: 'token',
  code: 'CODE123',
  mvpd: 'Cablevision',
  notAfterMs: 1_800_000_000_000,
};

let server: Server | undefined;
afterEach(() => server?.close());

/** A control API that answers so, whatever it is asked; counts the requests. */
async function answering(answer: (devices: number) => { status?: number; body: unknown }) {
  const asked: number[] = [];
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { devices } = JSON.parse(Buffer.concat(chunks).toString());
    asked.push(devices);
    const { status = 200, body } = answer(devices);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { target: targetAt(`http://127.0.0.1:${port}`), asked };
}

function targetAt(url: string): Target {
  return {
    name: 'one',
    origins: { dcr: url, reggie: url, 'rest-v2': url, 'vantage-clients': url },
    simulatorUrl: url,
    serviceProvider: 'REF30',
    requestor: 'REF30',
    tenant: 'tenant',
    cannotArrange: [],
  };
}

const { signal } = new AbortController();
const many = (count: number) => Array.from({ length: count }, () => device);

describe('a fleet', () => {
  it('is asked for in bulk, in parts that stay small', async () => {
    const { target, asked } = await answering((devices) => ({ body: { devices: many(devices) } }));
    const fleet = await arrangeFleet(target, 11_000, signal);
    expect(asked).toEqual([5000, 5000, 1000]);
    expect(fleet).toHaveLength(11_000);
    const { clientId: _id, clientSecret: _secret, ...record } = device;
    expect(fleet[0]).toEqual(record);
  });

  it.each<[string, (devices: number) => { status?: number; body: unknown }, RegExp]>([
    ['refuses', () => ({ status: 404, body: {} }), /answered 404/],
    ['arranges too few', (devices) => ({ body: { devices: many(devices - 1) } }), /arranged 2 devices of 3/],
    ['says something else', () => ({ body: 'fine' }), /arranged 0 devices of 3/],
    ['leaves a code out', () => ({ body: { devices: [{ ...device, code: undefined }] } }), /lacks a field/],
    [
      'has a tab in a token',
      () => ({ body: { devices: [{ ...device, accessToken: 'a\tb' }] } }),
      /lacks a field/,
    ],
  ])('cannot be had from a simulator that %s', async (_name, answer, message) => {
    const { target } = await answering(answer);
    await expect(arrangeFleet(target, 3, signal)).rejects.toMatchObject({
      code: 'TARGET_UNREACHABLE',
      message: expect.stringMatching(message),
    });
  });

  it('cannot be had where nothing answers', async () => {
    await expect(arrangeFleet(targetAt('http://127.0.0.1:9'), 1, signal)).rejects.toMatchObject({
      code: 'TARGET_UNREACHABLE',
      exitCode: 3,
    });
  });

  it('cannot be registered with a real provider yet, and says so', async () => {
    const { simulatorUrl: _, ...real } = targetAt('http://127.0.0.1:9');
    await expect(arrangeFleet(real, 1, signal)).rejects.toMatchObject({
      code: 'CONFIG',
      message: expect.stringContaining('not a simulator'),
    });
  });
});
