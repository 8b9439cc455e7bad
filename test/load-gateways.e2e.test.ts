import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { documentedLimit, isDocumentedLimit } from '../core/index.ts';
import type { Report } from '../reports/index.ts';
import { startSimulator } from '../simulator/index.ts';
import type { DeclaredLimit } from '../targets/config.ts';
import { findGateway, type Gateway, startGateway } from './testing/gateways.ts';
import { untilEndedJudged } from './testing/load-place.ts';
import { start } from './testing/passgate-process.ts';

/** Limiters of real gateways in front of the simulator, judged by `passgate load throttling` by what their owner declares. */
let folder: string;
let simulator: Awaited<ReturnType<typeof startSimulator>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-gateways-'));
  simulator = await startSimulator({ rateLimit: 'off' });
});
afterAll(async () => {
  await simulator.close();
  await rm(folder, { recursive: true, force: true });
});

interface GatewayCase {
  readonly gateway: Gateway;
  readonly zone: string;
  readonly rules: string;
  readonly limit: DeclaredLimit;
  readonly seconds: number;
  /** Checks that must fail; all others must pass. */
  readonly fails: readonly string[];
  readonly found: { readonly model: string; readonly ratePerSecond: number; readonly burst: number };
}

const adobe = { requestsPerSecond: 1, burst: 10 };
const asAdobe = { model: 'leaky-bucket', ratePerSecond: 1, burst: 10 };
const addressElsePeer =
  'map $http_x_forwarded_for $limit_by { default $http_x_forwarded_for; "" $binary_remote_addr; }';
const inTen = { requestsPerSecond: 1, burst: 9, model: 'sliding-window-counter' } as const;
const asInTen = { model: 'sliding-window-counter', ratePerSecond: 1, burst: 9 };

const cases: Readonly<Record<string, GatewayCase>> = {
  'nginx limit_req by address: passes': {
    gateway: 'nginx',
    zone: `${addressElsePeer} limit_req_zone $limit_by zone=devices:10m rate=1r/s;`,
    rules: 'limit_req zone=devices burst=10 nodelay;',
    limit: adobe,
    seconds: 30,
    fails: [],
    found: asAdobe,
  },
  'nginx limit_req by X-Forwarded-For alone: callers without it are unlimited': {
    gateway: 'nginx',
    zone: 'limit_req_zone $http_x_forwarded_for zone=devices:10m rate=1r/s;',
    rules: 'limit_req zone=devices burst=10 nodelay;',
    limit: adobe,
    seconds: 30,
    fails: ['peer-shares-limit'],
    found: asAdobe,
  },
  'nginx limit_req by device, five a second, refusing with JSON: passes': {
    gateway: 'nginx',
    zone: 'limit_req_zone $http_ap_device_identifier zone=devices:10m rate=5r/s;',
    rules: 'limit_req zone=devices burst=20 nodelay; error_page 429 = @limited;',
    limit: {
      requestsPerSecond: 5,
      burst: 20,
      key: 'device',
      refusal: { contentType: 'application/json', retryAfterSeconds: 1 },
    },
    seconds: 20,
    fails: [],
    found: { model: 'leaky-bucket', ratePerSecond: 5, burst: 20 },
  },
  'nginx limit_req by address, declared by device: its key is found': {
    gateway: 'nginx',
    zone: `${addressElsePeer} limit_req_zone $limit_by zone=devices:10m rate=1r/s;`,
    rules: 'limit_req zone=devices burst=10 nodelay;',
    limit: { ...adobe, key: 'device' },
    seconds: 20,
    fails: ['limiter-key'],
    found: asAdobe,
  },
  'nginx limit_req at two a second, declared as one: its rate is found': {
    gateway: 'nginx',
    zone: `${addressElsePeer} limit_req_zone $limit_by zone=devices:10m rate=2r/s;`,
    rules: 'limit_req zone=devices burst=10 nodelay;',
    limit: adobe,
    seconds: 20,
    fails: ['throttled-over-limit', 'limiter-rate'],
    found: { model: '', ratePerSecond: 2, burst: 10 },
  },
  'HAProxy stick table of what it served: passes': {
    gateway: 'haproxy',
    zone: 'stick-table type ip size 200k expire 60s store gpc0,gpc0_rate(10s)',
    rules: `  http-request track-sc0 var(txn.key) table devices if limited
  http-request deny deny_status 429 if limited { sc_gpc0_rate(0,devices) ge 10 }
  http-request sc-inc-gpc0(0) if limited`,
    limit: inTen,
    seconds: 40,
    fails: [],
    found: asInTen,
  },
  'HAProxy stick table of all requests: passes': {
    gateway: 'haproxy',
    zone: 'stick-table type ip size 200k expire 60s store http_req_rate(10s)',
    rules: `  http-request track-sc0 var(txn.key) table devices if limited
  http-request deny deny_status 429 if limited { sc_http_req_rate(0,devices) gt 10 }`,
    limit: inTen,
    seconds: 40,
    fails: [],
    found: asInTen,
  },
};

describe.each(['nginx', 'haproxy'] as const)('the limiter of %s', { timeout: 240_000 }, (gateway) => {
  const missing = findGateway(gateway) === undefined;
  const own = Object.keys(cases).filter((name) => cases[name]?.gateway === gateway);
  it.concurrent.for(own)('%s', async (name, context) => {
    context.skip(missing, `${gateway} is not installed: apt-get install ${gateway}`);
    const given = cases[name];
    if (given === undefined) throw new Error(`no gateway is called ${name}`);
    const place = join(folder, name.replace(/\W+/g, '-'));
    const running = await startGateway(gateway, given, simulator.url, place);
    try {
      const target = { baseUrl: running.url, limit: given.limit };
      const config = `export default ${JSON.stringify({ targets: { gateway: target } })};\n`;
      await writeFile(join(place, 'passgate.config.ts'), config);
      const args = ['load', 'throttling', '--target', 'gateway', '--devices', '40'];
      const out = join(place, 'out');
      const all = [...args, '--duration', `${given.seconds}s`, '--out', out];
      const { err } = await untilEndedJudged(() => start(all, place).ended);
      const { expect } = context;
      const first = isDocumentedLimit({ ...documentedLimit, ...given.limit }) ? '' : ', limit: ';
      expect(err).toContain(`Target gateway: ${running.url} (a simulator)${first}`);
      const report: Report = JSON.parse(await readFile(join(out, 'report.json'), 'utf8'));
      const checks = report.stages.flatMap((stage) => stage.checks);
      const failed = checks.filter(({ verdict, required }) => verdict !== 'passed' && required);
      expect(failed.map(({ id, evidence }) => [id, evidence])).toEqual(
        given.fails.map((slug) => [`load/throttling/${slug}`, expect.anything()]),
      );
      const limiter = report.load[0]?.limiter;
      const { ratePerSecond, burst, models } = limiter ?? {};
      const peers = checks.find(({ id }) => id.endsWith('/peer-shares-limit'))?.evidence[0]?.received;
      // The figures that docs/limiter.md has.
      process.stderr.write(`${name}: ${JSON.stringify({ ratePerSecond, burst, models, peers })}\n`);
      if (given.found.model === '') expect(limiter?.models).toEqual([]);
      else expect(limiter?.models).toContain(given.found.model);
      for (const figure of ['ratePerSecond', 'burst'] as const) {
        expect(limiter?.[figure]?.low).toBeLessThanOrEqual(given.found[figure]);
        expect(limiter?.[figure]?.high).toBeGreaterThanOrEqual(given.found[figure]);
      }
    } finally {
      await running.close();
    }
  });
});
