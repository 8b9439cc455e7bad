import { createServer, type IncomingMessage, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { createMasker } from '../../core/index.ts';
import { memoryWorld } from '../../core/testing/memory-world.ts';
import { planOf } from '../plan/plan.ts';
import { plannedScenario } from '../plan/planned-scenario.ts';
import type { FleetNeeds } from '../scenarios/registry.ts';
import { registerFleet } from './register-fleet.ts';

interface ReceivedRequest {
  readonly path: string;
  readonly method: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  readonly atMs: number;
}
interface Given {
  readonly status?: number;
  readonly body: unknown;
  /** Sent as it is, as a page. */
  readonly html?: string;
}

let server: Server | undefined;
afterEach(() => server?.close());

const good: Readonly<Record<string, unknown>> = {
  '/o/client/register': { client_id: 'client-1', client_secret: 'secret-of-client' },
  '/o/client/token': { access_token: 'token-of-client' },
  '/api/v2/REF30/configuration': {
    requestor: { mvpds: [{ id: 'TempPass1', isTempPass: true }, { id: 'Regular1' }] },
  },
  '/api/v2/REF30/sessions': { code: 'ABC1234', notBefore: '1000', notAfter: '61000' },
};

/** A provider that answers well, unless told otherwise for the n-th request of a path. */
async function provider(otherwise: (path: string, times: number) => Given | undefined = () => undefined) {
  const requested: ReceivedRequest[] = [];
  server = createServer(async (request, response) => {
    const { url: path = '', method = '', headers } = request;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    requested.push({
      path,
      method,
      headers,
      body: Buffer.concat(chunks).toString(),
      atMs: performance.now(),
    });
    const times = requested.filter((one) => one.path === path).length;
    const given: Given = otherwise(path, times) ?? { body: good[path] };
    const { status = 200, body, html } = given;
    const type = html === undefined ? 'application/json' : 'text/html; charset=utf-8';
    const headersOut = { 'content-type': type, location: '/elsewhere' };
    response.writeHead(status, headersOut).end(html ?? JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { origin: `http://127.0.0.1:${port}`, requested };
}

interface Wanted {
  readonly devices?: number;
  readonly needs?: Partial<FleetNeeds>;
  readonly env?: Readonly<Record<string, string>>;
  readonly cap?: number;
}

function register(origin: string, { devices = 2, needs = {}, env, cap }: Wanted = {}) {
  const world = memoryWorld({ env: env ?? { PASSGATE_SOFTWARE_STATEMENT: 'the-software-statement' } });
  const target = {
    name: 'provider',
    origins: { dcr: origin, reggie: origin, 'rest-v2': origin, 'vantage-clients': origin },
    serviceProvider: 'REF30',
    requestor: 'REF30',
    tenant: 'tenant',
    cannotArrange: [],
  };
  const learned: string[] = [];
  const scenario = plannedScenario('polling', '/');
  const allowed = { hosts: {}, sentences: [], ...(cap === undefined ? {} : { maxRequestsPerSecond: cap }) };
  const given = {
    world,
    root: '/',
    k6Path: 'k6',
    scenario: 'polling',
    target,
    allowed,
    outDir: '/',
    masker: createMasker(),
  };
  const plan = planOf(scenario, { ...given, devices, durationMs: 60_000 });
  const learnSecret = (value: string) => learned.push(value);
  const range = { first: 0, end: devices };
  const fleet = registerFleet({
    ...{ world, target, plan, range, learnSecret },
    needs: { start: 'session', ...needs },
  });
  return { fleet, learned, world };
}

describe('a fleet at a provider without a control API', () => {
  it('registers each device: credentials, a token, a session', async () => {
    const { origin, requested } = await provider();
    const { fleet, learned } = register(origin, { devices: 3 });
    const { devices, requests, secrets } = await fleet;
    const counts = Object.keys(good).map((path) => requested.filter((one) => one.path === path).length);
    expect(counts).toEqual([3, 3, 1, 3]);
    expect(requests).toBe(10);
    expect(new Set(devices.map(({ forwardedFor }) => forwardedFor)).size).toBe(3);
    expect(new Set(devices.map(({ deviceIdentifier }) => deviceIdentifier)).size).toBe(3);
    // A viewer of a temporary pass never logs in.
    expect(devices[0]).toMatchObject({ accessToken: 'token-of-client', code: 'ABC1234', mvpd: 'Regular1' });
    expect((devices[0]?.notAfterMs ?? 0) - Date.now()).toBeGreaterThan(50_000);
    expect(devices[0]).not.toHaveProperty('clientSecret');
    expect(secrets).toEqual({ softwareStatement: 'the-software-statement' });
    expect(learned).toEqual(
      expect.arrayContaining(['the-software-statement', 'secret-of-client', 'token-of-client']),
    );
  });

  it('sends the requests of each device with its own address and token', async () => {
    const { origin, requested } = await provider();
    const [device] = (await register(origin, { devices: 1 }).fleet).devices;
    expect(requested.map(({ headers }) => headers['x-forwarded-for'])).toEqual(
      Array.from({ length: 4 }, () => device?.forwardedFor),
    );
    const session = requested.find(({ path }) => path.endsWith('/sessions'));
    expect(session?.headers).toMatchObject({
      authorization: 'Bearer token-of-client',
      'ap-device-identifier': device?.deviceIdentifier,
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(new URLSearchParams(session?.body).get('mvpd')).toBe('Regular1');
  });

  it.each<[string, Partial<FleetNeeds>, string[], object]>([
    [
      'with credentials',
      { start: 'registered', credentials: true },
      ['register', 'token', 'configuration'],
      {
        clientId: 'client-1',
        clientSecret: 'secret-of-client',
        code: '',
      },
    ],
    ['bare', { start: 'bare' }, [], { accessToken: '' }],
  ])('is %s where that is needed', async (_name, needs, paths, want) => {
    const { origin, requested } = await provider();
    const { devices } = await register(origin, { devices: 1, needs }).fleet;
    expect(requested.map(({ path }) => path.split('/').at(-1))).toEqual(paths);
    expect(devices[0]).toMatchObject(want);
  });

  it.each<[string, Wanted, RegExp]>([
    ['a software statement', { env: {} }, /requires a software statement/],
    ['the token of an administrator', { needs: { vantage: true } }, /requires the token of an administrator/],
  ])('throws CONFIG without %s', async (_name, wanted, message) => {
    const { fleet } = register('http://127.0.0.1:9', wanted);
    await expect(fleet).rejects.toMatchObject({
      code: 'CONFIG',
      exitCode: 2,
      message: expect.stringMatching(message),
    });
  });

  it.each<[string, Given, number, RegExp]>([
    [
      'refuses, with its error code and nothing else of its body',
      { status: 400, body: { error: 'invalid_client', hint: 'secret-of-client' } },
      1,
      /: registerClient returned 400 with invalid_client\.$/,
    ],
    [
      'refuses with more than a code',
      { status: 400, body: { error: 'Your secret is x' } },
      1,
      /returned 400\.$/,
    ],
    ['redirects', { status: 302, body: {} }, 1, /returned 302\.$/],
    [
      'returns a page',
      { body: '', html: '<h1>Sign in, secret-of-client</h1>' },
      1,
      /: registerClient returned 200 in a form that no client can use \(text\/html\)\.$/,
    ],
    [
      'refuses with a page',
      { status: 403, body: '', html: '<h1>No</h1>' },
      1,
      /returned 403 \(text\/html\)\.$/,
    ],
    ['redirects without a body', { status: 302, body: '', html: '' }, 1, /returned 302 \(no body\)\.$/],
    ['omits a required field', { body: { client_id: 'client-1' } }, 1, /returned no client_secret\.$/],
    ['returns something other than an object', { body: 'fine' }, 1, /returned no client_id\.$/],
  ])('throws TARGET_UNREACHABLE for a provider that %s', async (_name, given, requests, message) => {
    const { origin, requested } = await provider(() => given);
    await expect(register(origin).fleet).rejects.toMatchObject({
      code: 'TARGET_UNREACHABLE',
      message: expect.stringMatching(message),
    });
    // The first device alone finds it out.
    expect(requested).toHaveLength(requests);
  });

  it('repeats a request a second after a 429', async () => {
    const { origin, requested } = await provider((path, times) =>
      path === '/o/client/token' && times === 1 ? { status: 429, body: '<html>' } : undefined,
    );
    const { requests } = await register(origin, { devices: 1 }).fleet;
    const [first, second] = requested.filter(({ path }) => path === '/o/client/token');
    expect((second?.atMs ?? 0) - (first?.atMs ?? 0)).toBeGreaterThanOrEqual(1000);
    expect(requests).toBe(5);
  });

  it('keeps to the cap of all requests', async () => {
    const { origin, requested } = await provider();
    // From the start: on a busy machine the first request arrives late, and the last one then soon after it.
    const startMs = performance.now();
    await register(origin, { devices: 20, cap: 50 }).fleet;
    const pausesMs = (requested.length - 1) * 20;
    expect(requested.length).toBeGreaterThan(50);
    expect((requested.at(-1)?.atMs ?? 0) - startMs).toBeGreaterThanOrEqual(pausesMs - 15);
  });

  it('throws INTERRUPTED when the run is interrupted', async () => {
    const { origin } = await provider(() => ({ status: 503, body: {} }));
    const { fleet, world } = register(origin);
    setTimeout(() => world.interrupt(), 50);
    await expect(fleet).rejects.toMatchObject({ code: 'INTERRUPTED', exitCode: 3 });
  });

  it('throws TARGET_UNREACHABLE for a provider that does not answer', async () => {
    await expect(register('http://127.0.0.1:9').fleet).rejects.toMatchObject({
      code: 'TARGET_UNREACHABLE',
      message: expect.stringMatching(/^registerClient at http:\/\/127\.0\.0\.1:9 received no response/),
    });
  });
});
