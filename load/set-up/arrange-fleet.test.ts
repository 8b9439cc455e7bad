import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import type { FleetNeeds } from '../scenarios/registry.ts';
import { arrangeFleet } from './arrange-fleet.ts';
import { deviceInfoOf } from './device-kinds.ts';

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

/** A control API that answers so, whatever it is requested; counts the requests. */
async function answering(
  answer: (devices: number, authenticated: boolean) => { status?: number; body: unknown },
) {
  const requested: number[] = [];
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { devices, authenticated } = JSON.parse(Buffer.concat(chunks).toString());
    requested.push(devices);
    const { status = 200, body } = answer(devices, authenticated);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { simulatorUrl: `http://127.0.0.1:${port}`, requested };
}

const { signal } = new AbortController();
const arrange = (simulatorUrl: string, devices: number, needs: Partial<FleetNeeds> = {}) =>
  arrangeFleet({
    simulatorUrl,
    range: { first: 0, end: devices },
    needs: { start: 'session', ...needs },
    tokenLifetimeMs: 5000,
    signal,
  });
const many = (count: number) => Array.from({ length: count }, () => device);

describe('a fleet', () => {
  it('is requested in bulk, in parts of limited size', async () => {
    const { simulatorUrl, requested } = await answering((devices) => ({ body: { devices: many(devices) } }));
    const fleet = await arrange(simulatorUrl, 11_000);
    expect(requested).toEqual([5000, 5000, 1000]);
    expect(fleet.devices).toHaveLength(11_000);
    expect(fleet.requests).toBe(3);
    const { clientId: _id, clientSecret: _secret, ...record } = device;
    expect(fleet.devices[0]).toEqual({ ...record, deviceInfo: deviceInfoOf(0) });
  });

  it('has the same devices signed in, whatever part of it is arranged', async () => {
    const { simulatorUrl } = await answering((devices, authenticated) => ({
      body: { devices: many(devices).map((one) => ({ ...one, code: authenticated ? 'SIGNED' : 'NEW' })) },
    }));
    const codesOf = async (first: number, end: number): Promise<readonly string[]> => {
      const needs = { start: 'session', authenticatedShare: 0.3 } as const;
      const range = { first, end };
      const fleet = await arrangeFleet({ simulatorUrl, range, needs, tokenLifetimeMs: 5000, signal });
      expect(fleet.devices.map(({ deviceInfo }) => deviceInfo)).toEqual(
        fleet.devices.map((_, index) => deviceInfoOf(first + index)),
      );
      return fleet.devices.map(({ code }) => code);
    };
    const whole = await codesOf(0, 25);
    expect(whole.filter((code) => code === 'SIGNED')).toHaveLength(9);
    expect([...(await codesOf(0, 7)), ...(await codesOf(7, 25))]).toEqual(whole);
  });

  it.each<[string, (devices: number) => { status?: number; body: unknown }, RegExp]>([
    ['refuses', () => ({ status: 404, body: {} }), /returned 404/],
    ['arranges too few', (devices) => ({ body: { devices: many(devices - 1) } }), /arranged 2 of 3 devices/],
    ['returns something else', () => ({ body: 'fine' }), /arranged 0 of 3 devices/],
    [
      'omits a code',
      () => ({ body: { devices: [{ ...device, code: undefined }] } }),
      /without a required field/,
    ],
    [
      'has a tab in a token',
      () => ({ body: { devices: [{ ...device, accessToken: 'a\tb' }] } }),
      /without a required field/,
    ],
  ])('throws TARGET_UNREACHABLE for a simulator that %s', async (_name, answer, message) => {
    const { simulatorUrl } = await answering(answer);
    await expect(arrange(simulatorUrl, 3)).rejects.toMatchObject({
      code: 'TARGET_UNREACHABLE',
      message: expect.stringMatching(message),
    });
  });

  it('throws TARGET_UNREACHABLE where nothing answers', async () => {
    await expect(arrange('http://127.0.0.1:9', 1)).rejects.toMatchObject({
      code: 'TARGET_UNREACHABLE',
      exitCode: 3,
    });
  });

  it('has credentials where devices request tokens', async () => {
    const { simulatorUrl } = await answering((devices) => ({ body: { devices: many(devices) } }));
    const fleet = await arrange(simulatorUrl, 1, { credentials: true });
    expect(fleet.devices[0]).toMatchObject({ clientId: 'id', clientSecret: 'secret' });
  });

  it('has no token where devices register themselves', async () => {
    const { accessToken: _token, code: _code, ...bare } = device;
    const { simulatorUrl } = await answering((devices) => ({
      body: { devices: many(devices).map(() => bare), softwareStatement: 'statement' },
    }));
    const fleet = await arrange(simulatorUrl, 2, { start: 'bare' });
    expect(fleet.secrets).toEqual({ softwareStatement: 'statement' });
    expect(fleet.devices[0]).toMatchObject({ accessToken: '', code: '' });
  });

  it('spreads logged-in devices over the fleet', async () => {
    const { simulatorUrl, requested } = await answering((devices) => ({ body: { devices: many(devices) } }));
    const fleet = await arrange(simulatorUrl, 100, { authenticatedShare: 0.9 });
    expect(requested).toEqual([90, 10]);
    expect(fleet.devices).toHaveLength(100);
  });
});
