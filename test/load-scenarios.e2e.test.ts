import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Check,
  createMasker,
  type LoadMeasurement,
  memoryWorld,
  statusOf,
  type Target,
} from '../core/index.ts';
import { type LoadOptions, type LoadResult, runLoad } from '../load/index.ts';
import { startSimulator } from '../simulator/index.ts';

/** Every scenario in real k6, a few devices for a few seconds, against one simulator. */
const root = fileURLToPath(new URL('..', import.meta.url));
const k6Path = process.env.PASSGATE_K6 ?? 'k6';
const devices = 12;
/** On a machine that is busy with other tests a run may rightly come out unjudged. */
const patient = { retry: 2, timeout: 90_000 };
/** Codes that end within a run of this file. */
const sessionLifetimeSeconds = 6;

let folder: string;
let simulator: Awaited<ReturnType<typeof startSimulator>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-scenarios-'));
  simulator = await startSimulator({});
});
afterAll(async () => {
  await simulator.close();
  await rm(folder, { recursive: true, force: true });
});

function targetAt(url: string): Target {
  return { ...realTargetAt(url), simulatorUrl: url };
}

function realTargetAt(url: string): Target {
  return {
    name: 'simulator',
    origins: { dcr: url, reggie: url, 'rest-v2': url, 'vantage-clients': url },
    serviceProvider: 'REF30',
    requestor: 'REF30',
    tenant: 'passgate-tenant',
    cannotArrange: [],
  };
}

let runs = 0;
async function run(scenario: string, more: Partial<LoadOptions> = {}): Promise<LoadResult> {
  runs += 1;
  return runLoad({
    world: memoryWorld({ env: process.env }),
    root,
    k6Path,
    scenario,
    target: targetAt(simulator.url),
    devices,
    intervalMs: 3000,
    durationMs: 6000,
    outDir: join(folder, `${scenario.replace(/\W/g, '-')}-${runs}`),
    masker: createMasker(),
    ...more,
  });
}

const notPassed = (checks: readonly Check[]) =>
  checks
    .filter(({ verdict, required }) => verdict !== 'passed' && required)
    .map(({ id, evidence }) => ({ id, evidence }));
const verdictOf = (checks: readonly Check[], slug: string) =>
  checks.find(({ id }) => id.endsWith(`/${slug}`))?.verdict;
const requestsOf = ({ operations }: LoadMeasurement, operation: string) =>
  operations.find((one) => one.operation === operation)?.requests ?? 0;
/** How often the named operations were called. */
const counted = (measurement: LoadMeasurement | undefined, names: readonly string[]) =>
  Object.fromEntries(
    names.map((name) => [name, measurement === undefined ? 0 : requestsOf(measurement, name)]),
  );

describe.concurrent('a scenario passes, with the requests that its devices owe', patient, () => {
  it('registration: each device once, each step once', async ({ expect }) => {
    const { checks, measurement } = await run('registration');
    expect(notPassed(checks)).toEqual([]);
    expect(counted(measurement, ['registerClient', 'issueToken', 'getProfiles'])).toEqual({
      registerClient: devices,
      issueToken: devices,
      getProfiles: devices,
    });
  });

  it('vantage-clients: a client each, and two secrets', async ({ expect }) => {
    const { checks, measurement } = await run('vantage-clients');
    expect(notPassed(checks)).toEqual([]);
    expect(counted(measurement, ['createClient', 'createClientSecret'])).toEqual({
      createClient: devices,
      createClientSecret: 2 * devices,
    });
  });

  it('regcode: created, asked for three times, deleted and gone', async ({ expect }) => {
    const { checks, measurement } = await run('regcode');
    expect(notPassed(checks)).toEqual([]);
    const { createRegistrationCode, getRegistrationCode, deleteRegistrationCode } = counted(measurement, [
      'createRegistrationCode',
      'getRegistrationCode',
      'deleteRegistrationCode',
    ]);
    expect(createRegistrationCode).toBeGreaterThanOrEqual(devices);
    expect(deleteRegistrationCode).toBeGreaterThanOrEqual(devices);
    expect(getRegistrationCode).toBeGreaterThanOrEqual(4 * devices);
  });

  it('token-renewal: every token once more, and nobody registers', async ({ expect }) => {
    const { checks, measurement } = await run('token-renewal', { durationMs: 10_000 });
    expect(notPassed(checks)).toEqual([]);
    const { issueToken, registerClient } = counted(measurement, ['issueToken', 'registerClient']);
    expect(issueToken).toBeGreaterThanOrEqual(devices);
    expect(registerClient).toBe(0);
  });

  it('live-event: everybody in, and who had to sign in polled', async ({ expect }) => {
    const { checks, measurement } = await run('live-event', { devices: 40, durationMs: 14_000 });
    expect(notPassed(checks)).toEqual([]);
    expect(requestsOf(measurement ?? none, 'getProfiles')).toBe(40);
    expect(requestsOf(measurement ?? none, 'createSession')).toBe(4);
  });

  it('journey: from registration to logout, on both screens, registering once', async ({ expect }) => {
    const { checks, measurement } = await run('journey', { durationMs: 14_000 });
    expect(notPassed(checks)).toEqual([]);
    const facts = measurement ?? none;
    expect(requestsOf(facts, 'registerClient')).toBe(devices);
    const once = ['authenticateUserAgent', 'getSession', 'resumeSession', 'preauthorize', 'logout'];
    expect(once.filter((name) => requestsOf(facts, name) === 0)).toEqual([]);
    expect(facts).toMatchObject({ profile: 'load', rampMs: 3500, durationMs: 14_000 });
  });

  it.each([
    ['the first screen', { screen: 'first' as const }, 'getProfileByCode'],
    ['the MVPD that was chosen', { pollBy: 'mvpd' as const }, 'getProfileByMvpd'],
  ])('polling of %s', async (_name, how, operation) => {
    const { checks, measurement } = await run('polling', {
      ...how,
      devices: 80,
      durationMs: 9000,
      profile: 'smoke',
    });
    expect(notPassed(checks)).toEqual([]);
    expect(requestsOf(measurement ?? none, operation)).toBeGreaterThan(0);
    expect(requestsOf(measurement ?? none, 'authorize')).toBeGreaterThan(0);
  });
});

const none: LoadMeasurement = {
  scenario: '',
  devices: 0,
  requests: { due: 0, sent: 0, failed: 0 },
  rate: { due: 0, achieved: 0 },
  validation: { checked: 0, invalid: 0, remembered: 0 },
  throttled: 0,
  operations: [],
  series: [],
  k6: { version: '', exitCode: 0 },
};

/** Each in a simulator of its own with one fault; the check that tells it. */
describe.concurrent('a scenario fails', { timeout: 90_000 }, () => {
  const stays = { kind: 'status', status: 200 } as const;
  it.each<[string, string, object, string, Partial<LoadOptions>]>([
    ['registration', 'issueToken', { kind: 'status', status: 503 }, 'registered', {}],
    ['vantage-clients', 'createClientSecret', { kind: 'failure' }, 'clients-created', {}],
    ['regcode', 'getRegistrationCode', stays, 'expected-statuses', {}],
    ['token-renewal', 'issueToken', { kind: 'failure' }, 'tokens-renewed', { durationMs: 10_000 }],
    ['live-event', 'authorize', { kind: 'throttle' }, 'everybody-in', {}],
    ['journey', 'createSession', { kind: 'drop-property', pointer: '/code' }, 'answers-fit', {}],
    ['polling', 'getProfileByCode', { kind: 'stale' }, 'profiles-found', { devices: 80, durationMs: 9000 }],
  ])('%s, when %s meets %j', async (scenario, operation, fault, slug, more) => {
    const own = await startSimulator({});
    try {
      const set = await fetch(`${own.url}/_simulator/faults`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ match: { operation }, fault }),
      });
      expect(set.ok).toBe(true);
      const { checks } = await run(scenario, { target: targetAt(own.url), ...more });
      expect(statusOf(checks)).toBe('failed');
      expect(verdictOf(checks, slug)).toBe('failed');
    } finally {
      await own.close();
    }
  });
});

describe.concurrent('the time of a run', patient, () => {
  it('a code that ends is polled no more: viewers take a new one or leave', async () => {
    const own = await startSimulator({ sessionLifetimeSeconds, journalEntries: 20_000 });
    try {
      const { checks } = await run('polling', { target: targetAt(own.url), durationMs: 12_000 });
      expect(notPassed(checks)).toEqual([]);
      expect(verdictOf(checks, 'stops-at-expiry')).toBe('passed');
      const journal = await (await fetch(`${own.url}/_simulator/journal`)).text();
      const polls = journal
        .split('\n')
        .filter((line) => line !== '')
        .map((line): { operation?: string; response?: { status: number } } => JSON.parse(line))
        .filter(({ operation }) => operation === 'getProfileByCode');
      expect(polls.length).toBeGreaterThan(devices);
      expect(polls.filter(({ response }) => response?.status !== 200)).toEqual([]);
    } finally {
      await own.close();
    }
  });

  it('spike: most come in the middle, and leave', async () => {
    const { checks, measurement } = await run('polling', {
      profile: 'spike',
      devices: 100,
      durationMs: 10_000,
    });
    expect(notPassed(checks)).toEqual([]);
    const sent = (measurement?.series ?? []).map((second) => second.sent);
    const sum = (from: number, to: number) => sent.slice(from, to).reduce((a, b) => a + b, 0);
    expect(sum(4, 7)).toBeGreaterThan(2 * sum(0, 3));
    expect(sum(8, 10)).toBeLessThan(sum(4, 6));
  });

  it('breakpoint: the load rises until the target is too slow, and the curve says where', async () => {
    const own = await startSimulator({});
    try {
      const slow = { match: {}, fault: { kind: 'delay', ms: 400 }, rate: 1 };
      const running = run('polling', {
        target: targetAt(own.url),
        profile: 'breakpoint',
        devices: 400,
        durationMs: 20_000,
      });
      await new Promise((resolve) => setTimeout(resolve, 7000));
      const set = await fetch(`${own.url}/_simulator/faults`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(slow),
      });
      expect(set.ok).toBe(true);
      const { checks, measurement } = await running;
      expect(notPassed(checks)).toEqual([]);
      const steps = measurement?.steps ?? [];
      expect(steps.length).toBeLessThan(10);
      expect(steps[0]).toMatchObject({ devices: 40, held: true });
      expect(steps.at(-1)).toMatchObject({ held: false });
    } finally {
      await own.close();
    }
  });
});

describe.concurrent('without a control API', patient, () => {
  let proxy: Server;
  let url: string;
  beforeAll(async () => {
    proxy = hideControl(() => simulator.url);
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const address = proxy.address();
    url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  });
  afterAll(() => proxy.close());

  const real = (): Target => realTargetAt(url);
  const world = async () => {
    const body = await (await fetch(`${simulator.url}/_simulator/software-statement`)).text();
    const { software_statement: statement } = JSON.parse(body);
    return memoryWorld({ env: { ...process.env, PASSGATE_SOFTWARE_STATEMENT: statement } });
  };

  it('a fleet is registered as its devices would, and polls', async () => {
    const { checks, measurement } = await run('polling', { target: real(), world: await world() });
    // Nobody logs in there, which informs and fails nothing.
    expect(notPassed(checks)).toEqual([]);
    // Credentials, a token and a session each; the MVPDs once.
    expect(measurement?.setUp?.requests).toBe(3 * devices + 1);
    expect(requestsOf(measurement ?? none, 'getProfileByCode')).toBeGreaterThan(devices);
  });

  it('devices that register themselves need the software statement alone', async () => {
    const { checks, measurement } = await run('registration', { target: real(), world: await world() });
    expect(notPassed(checks)).toEqual([]);
    expect(measurement?.setUp?.requests).toBe(0);
  });

  it.each([
    ['no software statement', {}, 'CONFIG', /PASSGATE_SOFTWARE_STATEMENT/],
    [
      'one that the provider refuses',
      { PASSGATE_SOFTWARE_STATEMENT: 'none.of.them' },
      'TARGET_UNREACHABLE',
      /registerClient answered 400 with invalid_software_statement/,
    ],
  ])('says in a sentence that there is %s', async (_name, more, code, said) => {
    const env = { ...process.env, PASSGATE_SOFTWARE_STATEMENT: '', ...more };
    const running = run('polling', { target: real(), world: memoryWorld({ env }) });
    await expect(running).rejects.toMatchObject({ code });
    await running.catch((error: Error & { hint?: string }) => {
      expect(`${error.message} ${error.hint}`).toMatch(said);
    });
  });
});

it('a provider that does not answer is told in a sentence, not registered with', async () => {
  const env = { ...process.env, PASSGATE_SOFTWARE_STATEMENT: 'any.statement.here' };
  const running = run('polling', { target: realTargetAt('http://127.0.0.1:9'), world: memoryWorld({ env }) });
  await expect(running).rejects.toMatchObject({
    code: 'TARGET_UNREACHABLE',
    exitCode: 3,
    message: expect.stringMatching(/^registerClient at http:\/\/127\.0\.0\.1:9 got no answer/),
  });
});

it('a scenario of one’s own, as the documentation shows it, runs and is judged', patient, async () => {
  const page = await readFile(join(root, 'docs', 'load.md'), 'utf8');
  const file = join(folder, 'evening.ts');
  await writeFile(file, /^```ts\n([\s\S]*?)^```/m.exec(page)?.[1] ?? '');
  const { checks, measurement } = await run(file, { devices: 30 });
  expect(notPassed(checks)).toEqual([]);
  expect(measurement?.scenario).toBe('evening');
  expect(requestsOf(measurement ?? none, 'getProfileByCode')).toBeGreaterThan(30);
  expect(verdictOf(checks, 'events')).toBe('passed');
});

it('a scenario of one’s own that does not bundle is told in a sentence', async () => {
  const file = join(folder, 'broken.ts');
  await writeFile(file, `import { nothing } from './nowhere.ts';\nexport default nothing;\n`);
  await expect(run(file)).rejects.toMatchObject({
    code: 'INPUT_FILE',
    exitCode: 2,
    message: expect.stringMatching(/^The scenario \S+broken\.ts could not be bundled: [^\n]+$/),
  });
});

/** A provider that has no control API: everything else is handed on. */
function hideControl(targetUrl: () => string): Server {
  return createServer((incoming, outgoing) => {
    if (incoming.url?.startsWith('/_simulator') === true) {
      outgoing.writeHead(404).end();
      return;
    }
    const { method, url, headers } = incoming;
    const onward = request(new URL(url ?? '/', targetUrl()), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
}
