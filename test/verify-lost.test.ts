import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyProvider } from '../contracts/index.ts';
import type { WatchTimings } from '../contracts/verification/target-watch.ts';
import { type Check, createMasker, mapApis, type Target } from '../core/index.ts';
import { memoryWorld } from '../core/testing/memory-world.ts';
import { blockedByLostProvider } from '../gate/run/blocked.ts';
import { type RunningSimulator, startSimulator } from '../simulator/index.ts';
import { root } from './testing/passgate-process.ts';

/** A simulator that stops answering in one of many ways, as a simulator and as a real provider. */
let simulator: RunningSimulator;
let statement: string;
beforeAll(async () => {
  simulator = await startSimulator();
  const body = JSON.stringify({ state: 'an approved application', action: 'setup' });
  const answer = await fetch(`${simulator.url}/_simulator/states`, { method: 'POST', body });
  statement = JSON.parse(await answer.text()).softwareStatement;
});
afterAll(() => simulator.close());

const pactFiles = ['dcr', 'rest-v2'].map((api) =>
  join(root, 'contracts', 'pacts', `passgate-adobe-pass-${api}.json`),
);
/** Short only where a fault is waited for: a busy machine must not look like a silent target. */
const patient = { requestMs: 20_000, probeMs: 20_000, pauseMs: 20 };
const brief = { ...patient, probeMs: 400 };
const silent = { ...brief, requestMs: 2_500 };

type Fault = (response: ServerResponse, answer: () => void, server: Server) => void;

interface Run {
  readonly checks: readonly Check[];
  readonly asked: number;
}

/** Verifies behind a server that answers so many requests, and the next ones by the fault. */
async function verifyWith(
  real: boolean,
  {
    healthy,
    faulty,
    fault,
    timings = patient,
  }: {
    readonly healthy: number;
    readonly faulty: number;
    readonly fault: Fault;
    readonly timings?: WatchTimings;
  },
): Promise<Run> {
  let asked = 0;
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { url = '/', method = 'GET' } = request;
    const isProbe = url === '/' || url === '/_simulator/health';
    if (!isProbe) asked += 1;
    const answer = async () => {
      const hidden = real && url.startsWith('/_simulator');
      const { 'content-length': _, connection: __, 'transfer-encoding': ___, ...rest } = request.headers;
      const headers = Object.entries(rest).map(([name, value]): [string, string] => [name, String(value)]);
      const body = chunks.length === 0 ? {} : { body: Buffer.concat(chunks) };
      const at = hidden ? '/no/such/page' : url;
      const from = await fetch(`${simulator.url}${at}`, { method, headers, redirect: 'manual', ...body });
      const kept = [...from.headers].filter(
        ([name]) => !/^(connection|keep-alive|transfer-encoding|content-length)$/.test(name),
      );
      response.writeHead(from.status, Object.fromEntries(kept)).end(Buffer.from(await from.arrayBuffer()));
    };
    const isFaulty = asked > healthy && asked <= healthy + faulty;
    // What lasts only some requests is over when the target is asked whether it is there.
    if (isFaulty && !(isProbe && Number.isFinite(faulty))) fault(response, () => void answer(), server);
    else await answer();
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const target: Target = {
    name: 'staging',
    origins: mapApis(() => url),
    ...(real ? {} : { simulatorUrl: url }),
    serviceProvider: 'REF30',
    requestor: 'REF30',
    tenant: 'passgate-tenant',
    cannotArrange: [],
  };
  let nowMs = 0;
  const env = { ...process.env, PASSGATE_SOFTWARE_STATEMENT: statement };
  const world = memoryWorld({ env, monotonicMs: () => (nowMs += 1_000) });
  try {
    const masker = createMasker();
    const { checks } = await verifyProvider({
      world,
      root,
      target,
      pactFiles,
      masker,
      timings,
      filter: 'registerClient',
    });
    return { checks, asked };
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

const faults: Readonly<Record<string, Fault>> = {
  freezes: () => undefined,
  'resets each connection': (response) => void response.socket?.destroy(),
  'refuses connections': (response, _answer, server) => {
    server.close();
    server.closeAllConnections();
    response.socket?.destroy();
  },
  'answers by half': (response) => void response.writeHead(200, { 'Content-Length': '99' }).write('{"client'),
};

describe.each([
  ['a simulator', false],
  ['a real provider', true],
])('%s', (_what, real) => {
  // The way to a simulator is the same for each fault, so two of them show it.
  const ways = Object.entries(faults).filter((_, index) => real || index < 2);
  it.each(ways)('that %s is lost once, and asked no more', async (how, fault) => {
    const timings = /freezes|half/.test(how) ? silent : brief;
    const { checks, asked } = await verifyWith(real, {
      healthy: 8,
      faulty: Number.POSITIVE_INFINITY,
      fault,
      timings,
    });
    const failed = checks.filter(({ verdict }) => verdict === 'failed');
    expect(failed).toMatchObject([
      {
        id: 'verify/provider-alive',
        required: true,
        evidence: [
          {
            kind: 'target-lost',
            message: expect.stringMatching(
              /^http:\S+ stopped answering after check \d+ of \d+ \(verify\/\S+\): .+, at [A-Z]+ \/\S+\.$/,
            ),
          },
        ],
      },
    ]);
    const notAsked = checks.filter(({ evidence }) => evidence[0]?.message.includes('had stopped answering'));
    expect(
      new Set(
        notAsked.map(({ verdict, evidence }) => `${verdict} ${evidence.length} ${evidence[0]?.message}`),
      ).size,
    ).toBe(1);
    expect(notAsked.length).toBeGreaterThan(5);
    // The one that got no answer, and at most what was on its way then.
    expect(asked).toBeLessThanOrEqual(11);
    const stage = { name: 'verify', status: 'failed', checks } as const;
    expect(blockedByLostProvider([stage])).toBe('the provider is no longer reachable');
  });

  it.each<[string, Fault]>([
    ['is merely slow', (_response, answer) => void setTimeout(answer, 150)],
    ['drops one connection', (response) => void response.socket?.destroy()],
  ])('that %s is not lost', async (_how, fault) => {
    const { checks } = await verifyWith(real, {
      healthy: 8,
      faulty: _how === 'is merely slow' ? 6 : 1,
      fault,
    });
    expect(checks.filter(({ evidence }) => evidence.some(({ kind }) => kind === 'target-lost'))).toEqual([]);
    expect(checks.filter(({ verdict }) => verdict === 'failed').length).toBeLessThan(3);
    expect(checks.filter(({ verdict }) => verdict === 'passed').length).toBeGreaterThan(10);
  });

  it.each<[string, Fault, RegExp]>([
    [
      'HTML',
      (response) => void response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Sorry</h1>'),
      /returned 200 .*text\/html, “<h1>Sorry<\/h1>”/,
    ],
    [
      'a page with a title',
      (response) => void response.writeHead(200, { 'Content-Type': 'text/html' }).end('<title>Login</title>'),
      /returned 200 .*text\/html, a page with the title “Login”/,
    ],
    [
      'a redirect',
      (response) => void response.writeHead(302, { Location: '/login' }).end(),
      /returned 302 to \S*\/login \(no body\)/,
    ],
    ['500', (response) => void response.writeHead(500).end('no'), /returned 500 \(“no”\)/],
    ['no answer', (response) => void response.socket?.destroy(), /got no answer: it closes the connection/],
  ])(
    'whose answer to a call of Passgate is %s fails once; what was not asked is unjudged',
    async (_how, fault, came) => {
      const { checks } = await verifyWith(real, { healthy: 0, faulty: 1, fault });
      const failed = checks.filter(({ verdict }) => verdict === 'failed');
      expect(failed).toMatchObject([
        {
          id: expect.stringMatching(/^verify\/set-up\//),
          evidence: [{ message: expect.stringMatching(came) }],
        },
      ]);
      const met = checks.filter(
        ({ evidence, verdict }) => verdict === 'unjudged' && evidence[0]?.kind === 'set-up',
      );
      for (const { evidence } of met) expect(evidence).toHaveLength(1);
      expect(JSON.stringify(checks)).not.toMatch(/state handler of the provider/);
    },
  );
});
