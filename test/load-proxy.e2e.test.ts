import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ForwardProxy, startForwardProxy } from '../core/testing/forward-proxy.ts';
import type { Report } from '../reports/index.ts';
import { type RunningSimulator, startSimulator } from '../simulator/index.ts';
import { untilEndedJudged } from './testing/load-place.ts';
import { type Ended, start } from './testing/passgate-process.ts';

/** Load on a provider that only a proxy reaches, by the real k6. */
let folder: string;
let simulator: RunningSimulator;
let proxy: ForwardProxy;
let letThrough = Number.POSITIVE_INFINITY;
const patient = { timeout: 120_000 };
const clean = { HTTPS_PROXY: '', ALL_PROXY: '', NO_PROXY: '', http_proxy: '', https_proxy: '', no_proxy: '' };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-load-proxy-'));
  simulator = await startSimulator();
  proxy = await startForwardProxy({
    to: simulator.url,
    refuse: () => (proxy.requests.length > letThrough ? 502 : undefined),
  });
  const far = { baseUrl: 'http://provider.test' };
  const targets = { far: { ...far, load: { maxRequestsPerSecond: 50 } }, uncapped: far };
  const config = `export default ${JSON.stringify({ targets })};\n`;
  await writeFile(join(folder, 'passgate.config.ts'), config);
});
afterAll(async () => {
  await proxy.close();
  await simulator.close();
  await rm(folder, { recursive: true });
});

function load(target: string, out: string): Promise<Ended> {
  const size = ['--devices', '10', '--duration', '7s', '--interval', '3s'];
  const env = { ...clean, HTTP_PROXY: proxy.url.replace('//', '//me:secret-word@') };
  return start(['load', 'polling', '--target', target, ...size, '--out', out], folder, undefined, env).ended;
}

async function reportIn(out: string): Promise<Report> {
  return JSON.parse(await readFile(join(folder, out, 'report.json'), 'utf8'));
}

it('has the same verdict as without one, and names the proxy', patient, async () => {
  const ended = await untilEndedJudged(() => {
    proxy.requests.length = 0;
    return load('far', 'through');
  });
  const server = `${proxy.url} (HTTP_PROXY)`;
  expect(ended.err).toContain(
    `Target far: http://provider.test (a simulator), through the proxy ${server}\n`,
  );
  expect(ended.err).toContain(
    `target http://provider.test is reached through the proxy ${server}, which resolves to 127.0.0.1\n`,
  );
  expect([ended.code, ended.err]).toEqual([0, expect.stringContaining('LOAD PASSED')]);
  const { run, load: measured } = await reportIn('through');
  expect(measured[0]?.requests.failed).toBe(0);
  expect(run.target.proxies).toEqual([
    { origin: 'http://provider.test', proxy: proxy.url, variable: 'HTTP_PROXY' },
  ]);
  expect(run.environment).toContainEqual({
    variable: 'HTTP_PROXY',
    value: proxy.url,
    effect: 'http://provider.test: reached through this proxy',
  });
  // The fleet is arranged through it, and k6 sends its polls there.
  const requested = proxy.requests.map(({ what }) => what);
  expect(
    requested.filter((what) => /^GET http:\/\/provider\.test\/api\/v2\/.*\/profiles/.test(what)).length,
  ).toBe(measured[0]?.operations.find(({ operation }) => operation === 'getProfileByCode')?.requests);
  expect(requested).toContain('POST http://provider.test/_simulator/fleet');
});

it('is refused without a cap: what is behind a proxy is not this machine', async () => {
  const ended = await load('uncapped', 'uncapped');
  expect([ended.code, ended.err]).toEqual([2, expect.stringContaining('is not allowed')]);
});

it('is unjudged where the proxy no longer reaches it in the middle of the run', patient, async () => {
  letThrough = proxy.requests.length + 14;
  const ended = await load('far', 'cut');
  expect([ended.code, ended.err]).toEqual([3, expect.stringContaining('NOT JUDGED')]);
  const { stages } = await reportIn('cut');
  const checks = stages.flatMap((stage) => stage.checks);
  expect(checks.filter(({ verdict }) => verdict === 'failed')).toEqual([]);
  expect(checks.find(({ id }) => id === 'load/polling/expected-statuses')).toMatchObject({
    verdict: 'unjudged',
    evidence: [{ kind: 'proxy', message: expect.stringContaining(`arrived through the proxy ${proxy.url}`) }],
  });
});

it('no file of a run holds the credentials of the proxy', async () => {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) expect(await readFile(file, 'utf8')).not.toContain('secret-word');
});
