import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Check, createMasker, statusOf, type Target } from '../core/index.ts';
import { memoryWorld } from '../core/testing/memory-world.ts';
import { executeLoad, type LoadResult, prepareLoad } from '../load/index.ts';
import { type SimulatorOptions, startSimulator } from '../simulator/index.ts';
import { allowedTarget } from '../targets/index.ts';
import { notPassed, patient, targetAt, untilJudged } from './testing/load-place.ts';
import { startMisbehavingProxy } from './testing/misbehaving-proxy.ts';
import { root } from './testing/passgate-process.ts';
import { runAllowedLoad } from './testing/run-allowed-load.ts';

const k6Path = process.env.PASSGATE_K6 ?? 'k6';
const devices = 50;

interface Place {
  readonly folder: string;
  readonly target: Target;
  close(): Promise<void>;
}

/** A simulator and an output folder of its own for one test. */
async function at<T>(options: SimulatorOptions, body: (place: Place) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'passgate-load-test-'));
  const simulator = await startSimulator(options);
  try {
    return await body({ folder, target: targetAt(simulator.url), close: () => simulator.close() });
  } finally {
    await simulator.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function run(
  scenario: string,
  { folder, target }: Pick<Place, 'folder' | 'target'>,
  world = memoryWorld({ env: process.env }),
): Promise<LoadResult> {
  const more = { devices, intervalMs: 3000, durationMs: 5000, outDir: folder, masker: createMasker() };
  return untilJudged(() => runAllowedLoad({ world, root, k6Path, scenario, target, ...more }));
}

async function fault(target: Target, rule: object): Promise<void> {
  const response = await fetch(`${target.simulatorUrl}/_simulator/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(rule),
  });
  expect(response.ok).toBe(true);
}

const find = (checks: readonly Check[], slug: string) => checks.find(({ id }) => id.endsWith(`/${slug}`));

it('is prepared once and executed twice, each time with its own fleet', patient, async () => {
  await at({}, async ({ folder, target }) => {
    const world = memoryWorld({ env: process.env });
    const prepared = await prepareLoad({
      world,
      root,
      k6Path,
      scenario: 'registration',
      target,
      allowed: await allowedTarget(target, world.env),
      devices: 5,
      durationMs: 5000,
      outDir: folder,
      masker: createMasker(),
    });
    const bundle = join(folder, 'bundle.js');
    const { mtimeMs } = await stat(bundle);
    for (let times = 0; times < 2; times += 1) {
      const { checks, measurement } = await untilJudged(() => executeLoad(prepared));
      expect(notPassed(checks)).toEqual([]);
      expect(measurement?.requests.sent).toBeGreaterThanOrEqual(15);
    }
    expect((await stat(bundle)).mtimeMs).toBe(mtimeMs);
  });
});

it('polling passes against the simulator, with figures that add up', patient, async () => {
  const { checks, measurement, log } = await at({}, async (place) => ({
    ...(await run('polling', place)),
    log: await readFile(join(place.folder, 'k6.log'), 'utf8'),
  }));
  expect(notPassed(checks)).toEqual([]);
  expect(statusOf(checks)).toBe('passed');
  expect(measurement).toMatchObject({ scenario: 'polling', devices, throttled: 0, requests: { failed: 0 } });
  const { requests, validation, operations, lateness, latency, series, k6 } = measurement ?? {};
  const sent = requests?.sent ?? 0;
  // Fifty devices, one poll in three seconds, five seconds; viewers who have logged in make it a little less.
  expect(sent).toBeGreaterThan(65);
  expect(sent).toBeLessThan(110);
  expect(operations?.map(({ requests: count }) => count).reduce((a, b) => a + b)).toBe(sent);
  expect(series?.map((point) => point.sent).reduce((a, b) => a + b)).toBe(sent);
  expect(series?.map((point) => point.due).reduce((a, b) => a + b)).toBe(requests?.due);
  expect([validation?.checked, lateness?.count, latency?.count]).toEqual([sent, sent, sent]);
  expect(validation?.remembered).toBeGreaterThan(0);
  expect(k6?.exitCode).toBe(0);
  expect(log).toBe('');
});

it(
  'throttling passes against the simulator, with every device refused as often as expected',
  patient,
  async () => {
    const { checks, measurement } = await at({}, (place) => run('throttling', place));
    expect(notPassed(checks)).toEqual([]);
    expect(measurement?.throttled).toBe(devices * 5);
  },
);

describe.concurrent('a fault of the provider', { timeout: 60_000 }, () => {
  it('that drops a property is reported with operation and pointer', async ({ expect }) => {
    await at({}, async (place) => {
      await fault(place.target, {
        match: { operation: 'getProfileByCode' },
        fault: { kind: 'drop-property', pointer: '/profiles/*/notAfter' },
      });
      const { checks, measurement } = await run('polling', place);
      expect(find(checks, 'responses-valid')).toMatchObject({
        verdict: 'failed',
        operation: 'getProfileByCode',
        evidence: [
          {
            operation: 'getProfileByCode',
            pointer: expect.stringMatching(/^\/profiles\/[^/]+\/notAfter$/),
            exchange: {
              request: {
                method: 'GET',
                url: expect.stringMatching(/\/api\/v2\/REF30\/profiles\/code\/\w+$/),
                headers: {
                  authorization: expect.stringMatching(/^Bearer \[masked [0-9a-f]{12}\]$/),
                  'x-forwarded-for': expect.any(String),
                },
              },
              response: {
                status: 200,
                headers: { 'content-type': expect.stringContaining('application/json') },
                body: expect.stringMatching(/^\{"profiles":\{/),
              },
            },
          },
        ],
      });
      expect(measurement?.validation.invalid).toBeGreaterThan(0);
      expect(statusOf(checks)).toBe('failed');
    });
  });

  it('that changes a status is reported with operation, expected and received status', async ({ expect }) => {
    await at({}, async (place) => {
      await fault(place.target, {
        match: { operation: 'getProfileByCode' },
        fault: { kind: 'status', status: 503 },
      });
      const { checks, measurement } = await run('polling', place);
      expect(find(checks, 'expected-statuses')).toMatchObject({
        verdict: 'failed',
        operation: 'getProfileByCode',
        evidence: [
          {
            operation: 'getProfileByCode',
            expected: '200',
            received: '503',
            exchange: { response: { status: 503 } },
          },
        ],
      });
      expect(measurement?.requests.failed).toBe(measurement?.requests.sent);
      // Five first requests of each of two virtual users, and nothing more.
      expect(find(checks, 'first-answers')).toMatchObject({
        verdict: 'failed',
        evidence: [{ received: '503' }],
      });
      expect(measurement?.requests.sent).toBe(10);
    });
  });

  it('that ends the throttling fails the limiter', async ({ expect }) => {
    const { checks, measurement } = await at({ rateLimit: 'off' }, (place) => run('throttling', place));
    expect(measurement?.throttled).toBe(0);
    expect(statusOf(checks)).toBe('failed');
    expect(find(checks, 'throttled-over-limit')).toMatchObject({
      verdict: 'failed',
      operation: 'getProfileByCode',
    });
    expect(find(checks, 'throttled-over-limit')?.evidence[0]).toMatchObject({
      operation: 'getProfileByCode',
      expected: expect.stringContaining('429'),
      received: '200',
    });
  });

  it('that adds Retry-After is reported as the form of the 429', async ({ expect }) => {
    await at({}, async (place) => {
      const proxy = await startMisbehavingProxy(place.target.simulatorUrl ?? '', ({ status, headers }) => {
        if (status === 429) headers['retry-after'] = '1';
        return undefined;
      });
      const target = { ...place.target, origins: { ...place.target.origins, 'rest-v2': proxy.url } };
      const { checks } = await run('throttling', { ...place, target }).finally(proxy.close);
      expect(find(checks, 'throttled-form')).toMatchObject({
        verdict: 'failed',
        evidence: [
          {
            received: 'the header Retry-After',
            exchange: { response: { status: 429, headers: { 'retry-after': '1' } } },
          },
        ],
      });
    });
  });

  it('that ends it mid-run is reported with the time and the number of lost requests', async ({ expect }) => {
    await at({}, async (place) => {
      const running = run('polling', place);
      await waitUntilPolled(place.target);
      await place.close();
      const { checks } = await running;
      expect(find(checks, 'target-answering')).toMatchObject({
        verdict: 'failed',
        evidence: [
          {
            message: expect.stringMatching(/requests received no response/),
            exchange: {
              request: {
                method: 'GET',
                headers: { authorization: expect.stringMatching(/^Bearer \[masked [0-9a-f]{12}\]$/) },
              },
            },
          },
        ],
      });
      expect(statusOf(checks)).toBe('failed');
    });
  });

  it('is not needed for an interruption, which ends k6 and the run', async ({ expect }) => {
    await at({}, async (place) => {
      const world = memoryWorld({ env: process.env });
      const running = run('polling', place, world);
      const refused = expect(running).rejects.toMatchObject({ code: 'INTERRUPTED', exitCode: 3 });
      await waitUntilPolled(place.target);
      world.interrupt();
      await refused;
    });
  });
});

describe('a run that cannot begin', () => {
  const nowhere = { folder: tmpdir(), target: targetAt('http://127.0.0.1:9') };

  it('reports in a sentence that nothing answers', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'passgate-load-test-'));
    const running = run('polling', { ...nowhere, folder });
    await expect(running).rejects.toMatchObject({ code: 'TARGET_UNREACHABLE', exitCode: 3 });
    await rm(folder, { recursive: true });
  });

  it('offers the nearest scenario for an unknown one', async () => {
    const running = run('poling', nowhere);
    await expect(running).rejects.toMatchObject({
      code: 'UNKNOWN_NAME',
      message: expect.stringContaining('"polling"'),
    });
  });
});

/** Waits until the simulator has seen the first poll. */
async function waitUntilPolled(target: Target): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const journal = await fetch(`${target.simulatorUrl}/_simulator/journal`);
    if ((await journal.text()).includes('getProfileByCode')) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nobody polled');
}
