import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeTarget } from './describe-target.ts';
import { probe } from './probe.ts';
import { asConfig } from './read-config.ts';
import { resolveTarget } from './resolve-target.ts';

const resolve = async (given: string, folder: string, timeoutMs?: number) =>
  resolveTarget(await describeTarget(given, folder), {}, timeoutMs);

const hash = 'a'.repeat(64);
const health = { serviceProvider: 'REF30', requestor: 'REF30', tenant: 't', documents: { dcr: hash } };
const servers: Server[] = [];
let folder: string;
let simulator: string;
let provider: string;
let silent: string;
let refusing: string;

async function listen(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function http(listener: RequestListener): Promise<string> {
  return listen(createServer(listener));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-target-'));
  simulator = await http((_request, response) => response.end(JSON.stringify(health)));
  provider = await http((_request, response) => response.writeHead(404).end('nothing here'));
  silent = await listen(createTcpServer(() => {}));
  refusing = await listen(createTcpServer());
  const last = servers.pop();
  await new Promise((resolve) => last?.close(resolve));
  const config = {
    targets: {
      staging: {
        baseUrl: provider,
        serviceProvider: 'SP',
        requestor: 'RQ',
        tenant: 'T',
        cannotArrange: ['x'],
      },
      slashed: {
        baseUrl: `${provider.toUpperCase()}//`,
        serviceProvider: 'SP',
        requestor: 'RQ',
        tenant: 'T',
      },
      nameless: { baseUrl: provider },
      streaming: { baseUrl: { dcr: provider, 'rest-v2': provider }, serviceProvider: 'SP' },
      codes: { baseUrl: { dcr: provider, reggie: provider } },
      split: {
        baseUrl: { dcr: simulator, reggie: simulator, 'rest-v2': refusing, 'vantage-clients': simulator },
      },
    },
  };
  await writeFile(join(folder, 'passgate.config.ts'), `export default ${JSON.stringify(config)} as const;\n`);
});
afterAll(async () => {
  for (const server of servers) server.close();
  await rm(folder, { recursive: true });
});

describe('resolveTarget', () => {
  it('uses the names that a simulator reports', async () => {
    const { target, kind, madeFrom } = await resolve(simulator, folder);
    expect(kind).toBe('simulator');
    expect(madeFrom).toEqual({ dcr: hash });
    expect(target).toMatchObject({
      name: simulator,
      simulatorUrl: simulator,
      serviceProvider: 'REF30',
      tenant: 't',
    });
    expect(new Set(Object.values(target.origins))).toEqual(new Set([simulator]));
  });

  it('uses the names of a real provider from the configuration', async () => {
    const { target, kind } = await resolve('staging', folder);
    expect(kind).toBe('provider');
    expect(target).toMatchObject({
      name: 'staging',
      serviceProvider: 'SP',
      requestor: 'RQ',
      cannotArrange: ['x'],
    });
    expect(target.simulatorUrl).toBeUndefined();
  });

  it('needs no names for the APIs that a target does not serve', async () => {
    const { target } = await resolve('streaming', folder);
    expect(target).toMatchObject({ serviceProvider: 'SP', requestor: '', tenant: '' });
    expect(target.origins).toEqual({ dcr: provider, 'rest-v2': provider });
  });

  it('accepts a target with a slash at its end, in the configuration and on the command line', async () => {
    const { target } = await resolve('slashed', folder);
    expect(target).toMatchObject({ name: 'slashed', origins: { dcr: provider, 'rest-v2': provider } });
    const { target: given } = await resolve(`${simulator}/`, folder);
    expect(given).toMatchObject({ name: simulator, simulatorUrl: simulator, origins: { dcr: simulator } });
  });

  it.each<[string, { given: () => string; code: string; message: RegExp }]>([
    ['an unknown name', { given: () => 'stagin', code: 'UNKNOWN_NAME', message: /Did you mean "staging"/ }],
    ['another scheme', { given: () => 'ftp://x', code: 'CONFIG', message: /not an http or https URL/ }],
    ['no URL', { given: () => 'http://', code: 'CONFIG', message: /not an http or https URL/ }],
    [
      'a port that is none',
      { given: () => 'http://127.0.0.1:99999', code: 'CONFIG', message: /:99999" is not an http/ },
    ],
    ['a password without a scheme', { given: () => 'me:secret@x', code: 'CONFIG', message: /^(?!.*secret)/ }],
    ['a path', { given: () => `${simulator}/api`, code: 'CONFIG', message: /it has the path \/api\./ }],
    [
      'credentials',
      { given: () => 'http://u:secret@x', code: 'CONFIG', message: /^(?!.*secret).*contains credentials/ },
    ],
    ['no simulator at a URL', { given: () => provider, code: 'CONFIG', message: /no serviceProvider/ }],
    [
      'nothing said of a provider',
      { given: () => 'nameless', code: 'CONFIG', message: /no serviceProvider/ },
    ],
    [
      'the name that one of its APIs needs',
      { given: () => 'codes', code: 'CONFIG', message: /no requestor is configured/ },
    ],
    [
      'a refusing port',
      { given: () => refusing, code: 'TARGET_UNREACHABLE', message: /refuses connections/ },
    ],
    [
      'a port fetch refuses',
      { given: () => 'http://127.0.0.1:9', code: 'TARGET_UNREACHABLE', message: /refuses/ },
    ],
    [
      'one of several refuses',
      { given: () => 'split', code: 'TARGET_UNREACHABLE', message: /refuses connections/ },
    ],
  ])('reports %s', async (_name, { given, code, message }) => {
    await expect(resolve(given(), folder)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
  });

  it('does not wait for a target that never answers', async () => {
    await expect(resolve(silent, folder, 200)).rejects.toThrow(/no answer within 0.2 s/);
  });
});

describe('probe', () => {
  it.each<[string, { answer: string; reason: string }]>([
    ['another protocol', { answer: 'SSH-2.0-OpenSSH\r\n', reason: 'its answer is not HTTP' }],
    [
      'half an answer, and no end',
      { answer: 'HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"docu', reason: 'no answer within 0.3 s' },
    ],
  ])('reports %s', async (_name, { answer, reason }) => {
    const server = createTcpServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', () => socket.write(answer));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : '';
    expect(await probe(`http://127.0.0.1:${port}`, {}, 300)).toEqual({
      kind: 'unreachable',
      failure: { kind: 'unreachable', reason },
    });
    server.close();
  });

  it('treats a page that only looks like health as a provider', async () => {
    const other = await http((_request, response) => response.end('{"status":"ok"}'));
    expect(await probe(other, {})).toEqual({ kind: 'provider' });
  });
});

describe('asConfig', () => {
  const baseUrl = 'https://sp.auth.example';
  const perApi = { dcr: baseUrl, reggie: baseUrl, 'rest-v2': baseUrl, 'vantage-clients': baseUrl };
  it.each<[string, { given: unknown; want: RegExp }]>([
    ['nothing exported', { given: undefined, want: /the default export should be/ }],
    ['no targets', { given: {}, want: /has no "targets"/ }],
    [
      'a misspelt property',
      {
        given: { targets: { a: { baseURL: baseUrl } } },
        want: /targets\.a has an unknown property "baseURL"\. Did you mean "baseUrl"\?/,
      },
    ],
    [
      'an unknown property',
      {
        given: { targets: { a: { baseUrl, tenent: 'x' } } },
        want: /unknown property "tenent"\. Did you mean "tenant"\?/,
      },
    ],
    [
      'a path in an origin',
      {
        given: { targets: { a: { baseUrl: `${baseUrl}/api` } } },
        want: /targets\.a\.baseUrl should be an origin .*: it has the path \/api\./,
      },
    ],
    [
      'a path in the origin of one API',
      {
        given: { targets: { a: { baseUrl: { ...perApi, reggie: `${baseUrl}/reggie/` } } } },
        want: /targets\.a\.baseUrl\.reggie should be an origin .*: it has the path \/reggie\/\./,
      },
    ],
    [
      'an API that is none',
      {
        given: { targets: { a: { baseUrl: { dcr: baseUrl, reggie: baseUrl, restv2: baseUrl } } } },
        want: /targets\.a\.baseUrl has an unknown property "restv2"\. Did you mean "rest-v2"\?/,
      },
    ],
    [
      'no API at all',
      {
        given: { targets: { a: { baseUrl: {} } } },
        want: /baseUrl should be an origin .*, or one for each API/,
      },
    ],
    [
      'an origin from a variable that is not set',
      {
        given: { targets: { a: { baseUrl: { dcr: undefined } } } },
        want: /targets\.a\.baseUrl\.dcr should be an origin .*: "undefined" is not an http/,
      },
    ],
    [
      'a number for an origin',
      {
        given: { targets: { a: { baseUrl: 7 } } },
        want: /baseUrl should be an origin .*, or one for each API that it serves: dcr, reggie/,
      },
    ],
    [
      'a name that is none',
      { given: { targets: { 'a b': { baseUrl } } }, want: /targets should be named with letters/ },
    ],
    [
      'two names that give the same variable',
      {
        given: { targets: { 'us-east': { baseUrl }, us_east: { baseUrl } } },
        want: /targets "us-east" and "us_east" would both take their secret from PASSGATE_SOFTWARE_STATEMENT_US_EAST/,
      },
    ],
    ['a function for an object', { given: () => ({}), want: /the default export should be an object/ }],
    [
      'a cap of nothing',
      {
        given: { targets: { a: { baseUrl, load: { maxRequestsPerSecond: 0 } } } },
        want: /targets\.a\.load\.maxRequestsPerSecond should be a number above 0/,
      },
    ],
  ])('reports %s', (_name, { given, want }) => {
    expect(() => asConfig(given, 'passgate.config.ts')).toThrow(want);
  });

  it('accepts a full target', () => {
    const config = { targets: { a: { baseUrl, tenant: 't', load: { maxRequestsPerSecond: 5 } } } };
    expect(asConfig(config, 'passgate.config.ts')).toEqual(config);
  });

  it('accepts slashes at the end of origins, one for all APIs or one for each', () => {
    const slashed = Object.fromEntries(Object.entries(perApi).map(([api, origin]) => [api, `${origin}/`]));
    const given = { targets: { one: { baseUrl: `${baseUrl}/` }, each: { baseUrl: slashed } } };
    expect(asConfig(given, 'passgate.config.ts')).toEqual({
      targets: { one: { baseUrl }, each: { baseUrl: perApi } },
    });
  });

  it('accepts origins of some APIs only', () => {
    const given = { targets: { a: { baseUrl: { 'rest-v2': `${baseUrl}/` } } } };
    expect(asConfig(given, 'passgate.config.ts')).toEqual({
      targets: { a: { baseUrl: { 'rest-v2': baseUrl } } },
    });
  });

  it('calls what a JSON file holds a document', () => {
    expect(() => asConfig([], 'passgate.config.json')).toThrow(/the document should be an object/);
  });
});
