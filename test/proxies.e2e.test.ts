import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ForwardProxy,
  type ForwardProxyOptions,
  startForwardProxy,
} from '../core/testing/forward-proxy.ts';
import { type RunningSimulator, startSimulator } from '../simulator/index.ts';
import { type Ended, start, startBySetUp } from './testing/passgate-process.ts';

const dead = 'http://127.0.0.1:9';
const few = ['--filter', 'deleteRegistrationCode', '--json'];
let folder: string;
let simulator: RunningSimulator;
let proxy: ForwardProxy;
let refuse: ForwardProxyOptions['refuse'];

/** What needs no clean environment to be found out. */
const clean = {
  HTTP_PROXY: '',
  HTTPS_PROXY: '',
  ALL_PROXY: '',
  NO_PROXY: '',
  http_proxy: '',
  https_proxy: '',
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-proxies-'));
  simulator = await startSimulator();
  proxy = await startForwardProxy({ to: simulator.url, refuse: () => refuse?.() });
  await writeFile(
    join(folder, 'hook.cjs'),
    "globalThis.fetch = () => Promise.reject(new Error('hooked'));\n",
  );
});
afterAll(async () => {
  await proxy.close();
  await simulator.close();
  await rm(folder, { recursive: true });
});

/** Each check with its verdict. */
function verdicts({ out }: Ended): ReadonlyMap<string, string> {
  const { checks }: { checks: { id: string; verdict: string }[] } = JSON.parse(out);
  return new Map(checks.map(({ id, verdict }) => [id, verdict]));
}

describe('what Passgate’s own processes say to each other passes by every proxy', () => {
  // Each alone: together, one that counts would hide that another does. test/load-hostile-environment.e2e.test.ts has all the others.
  it.each<[string, Record<string, string>]>([
    ['for everything', { ALL_PROXY: dead, all_proxy: dead }],
    ['that Node was told of', { NODE_USE_ENV_PROXY: '1', HTTP_PROXY: dead, NO_PROXY: '' }],
    ['in a CGI program', { HTTP_PROXY: dead, http_proxy: dead, REQUEST_METHOD: 'GET' }],
    ['that is none', { HTTP_PROXY: '::nonsense', ALL_PROXY: 'socks5://127.0.0.1:9' }],
  ])('%s', async (_name, env) => {
    const ended = await start(['verify', ...few], folder, undefined, env).ended;
    expect(ended.err).toMatch(/^Target simulator: http:\/\/127\.0\.0\.1:\d+$/m);
    expect([ended.code, new Set(verdicts(ended).values())]).toEqual([0, new Set(['passed'])]);
  });

  it('code that NODE_OPTIONS loads into every Node is left out, and that is said', async () => {
    const hook = `--require ${join(folder, 'hook.cjs')}`;
    const ended = await startBySetUp(['verify', ...few], folder, { NODE_OPTIONS: hook }).ended;
    expect(ended.err).toContain(`NODE_OPTIONS: left out for Passgate: ${hook}`);
    expect(ended.code).toBe(0);
  });
});

describe('a target that only a proxy reaches', () => {
  const far = ['verify', '--target', 'http://provider.test', ...few];
  const through = () => ({ ...clean, HTTP_PROXY: proxy.url.replace('//', '//me:secret-word@') });
  const run = async (args: readonly string[], env: Record<string, string>) => {
    const ended = await start(args, folder, undefined, env).ended;
    expect(`${ended.out}${ended.err}`).not.toContain('secret-word');
    return ended;
  };

  it('is judged as it is without one, and the first line says so', async () => {
    refuse = undefined;
    const directly = await run(['verify', '--target', simulator.url, ...few], clean);
    const ended = await run(far, through());
    expect(ended.err).toMatch(
      /^Target http:\/\/provider\.test, through the proxy http:\/\/127\.0\.0\.1:\d+ \(HTTP_PROXY\)$/m,
    );
    expect([ended.code, verdicts(ended)]).toEqual([0, verdicts(directly)]);
    const credentials = `Basic ${Buffer.from('me:secret-word').toString('base64')}`;
    expect(new Set(proxy.requests.map(({ authorization }) => authorization))).toEqual(new Set([credentials]));
    expect(proxy.requests.map(({ what }) => what)).toContain('GET http://provider.test/_simulator/health');
  });

  it('that is broken fails through the proxy as well', async () => {
    const broken = await startSimulator();
    const fault = {
      match: { operation: 'deleteRegistrationCode' },
      fault: { kind: 'status', status: 500 },
      rate: 1,
    };
    const said = await fetch(`${broken.url}/_simulator/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(fault),
    });
    expect(said.ok).toBe(true);
    const between = await startForwardProxy({ to: broken.url });
    const ended = await run(far, { ...clean, http_proxy: between.url });
    await between.close();
    await broken.close();
    expect([ended.code, [...verdicts(ended).values()]]).toEqual([1, expect.arrayContaining(['failed'])]);
  });

  it.each<[string, ForwardProxyOptions['refuse'], RegExp]>([
    ['wants to know who asks', () => 407, /the proxy http:\/\/127\.0\.0\.1:\d+ \(HTTP_PROXY\) answers 407\./],
    ['does not reach it', () => 502, /the proxy http:\/\/127\.0\.0\.1:\d+ \(HTTP_PROXY\) answers 502\./],
    [
      'hangs up',
      () => 'hang up',
      /the proxy http:\/\/127\.0\.0\.1:\d+ \(HTTP_PROXY\) closes the connection\./,
    ],
  ])('is not judged where the proxy %s', async (_name, how, message) => {
    refuse = how;
    const ended = await run(far, through());
    expect([ended.code, ended.err]).toEqual([3, expect.stringMatching(message)]);
  });

  it.each<[string, Record<string, string>, number, RegExp]>([
    [
      'the proxy is dead',
      { HTTP_PROXY: dead },
      3,
      /the proxy http:\/\/127\.0\.0\.1:9 \(HTTP_PROXY\) refuses/,
    ],
    [
      'the proxy is of another kind',
      { HTTP_PROXY: 'socks5://127.0.0.1:9' },
      2,
      /HTTP_PROXY is not the address of a/,
    ],
    [
      'it is an exception',
      { HTTP_PROXY: dead, NO_PROXY: '.test' },
      3,
      /Nothing answers at http:\/\/provider\.test: /,
    ],
  ])('is told where %s', async (_name, env, code, message) => {
    const ended = await run(far, { ...clean, ...env });
    expect([ended.code, ended.err]).toEqual([code, expect.stringMatching(message)]);
  });
});
