import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { verifyProvider } from '../contracts/index.ts';
import { type Check, createMasker } from '../core/index.ts';
import { memoryWorld } from '../core/testing/memory-world.ts';
import { pactFilesIn } from '../gate/index.ts';
import { type RunningSimulator, type SimulatorOptions, startSimulator } from '../simulator/index.ts';
import { targetAt } from './testing/load-place.ts';
import { root } from './testing/passgate-process.ts';

/** One simulator that lives long: whatever asked it before, or asks it meanwhile, its verdict is the same. */
let simulator: RunningSimulator;
let pactFiles: readonly string[];
let dir: string;
beforeAll(async () => {
  pactFiles = await pactFilesIn(join(root, 'contracts', 'pacts'));
  dir = await mkdtemp(join(tmpdir(), 'passgate-verify-again-'));
});
beforeEach(async () => {
  simulator = await startSimulator();
});
afterEach(() => simulator.close());
afterAll(() => rm(dir, { recursive: true }));

const login = 'authenticateUserAgent';
/** Fits no interaction, so that the conformance table alone runs. */
const table = 'a code expires';

async function verify(filter: string, files = pactFiles): Promise<Check[]> {
  const world = memoryWorld({ env: process.env });
  const target = targetAt(simulator.url);
  return (
    await verifyProvider({ world, root, target, pactFiles: [...files], masker: createMasker(), filter })
  ).checks;
}

async function control(method: 'GET' | 'POST', name: string, body?: object) {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const answer = await fetch(`${simulator.url}/_simulator/${name}`, { method, ...sent });
  expect(answer.ok).toBe(true);
  const values: Record<string, string> = JSON.parse(await answer.text());
  return values;
}

const notPassed = (checks: readonly Check[]) =>
  checks
    .filter(({ verdict }) => verdict !== 'passed')
    .map(({ id, verdict, evidence }) => ({ id, verdict, evidence }));

/** The verdicts of so many runs, one after the other. */
async function runs(times: number, filter: string, files = pactFiles): Promise<Check[][]> {
  const all: Check[][] = [];
  for (let run = 0; run < times; run += 1) all.push(await verify(filter, files));
  return all;
}

interface Pact {
  readonly interactions: readonly Interaction[];
}
interface Interaction {
  readonly description: string;
  readonly request: { readonly headers?: object; readonly generators?: object };
}

/** A pact file of another team: some interactions of ours, changed. */
async function pactOf(api: string, change: (interaction: Interaction) => object[]): Promise<string> {
  const ours = pactFiles.find((path) => path.includes(api)) ?? '';
  const { interactions, ...rest }: Pact = JSON.parse(await readFile(ours, 'utf8'));
  const path = join(dir, `${crypto.randomUUID()}.json`);
  const pact = {
    ...rest,
    consumer: { name: 'another-team' },
    metadata: { pactSpecification: { version: '4.0' } },
  };
  await writeFile(path, JSON.stringify({ ...pact, interactions: interactions.flatMap(change) }));
  return path;
}

describe('any number of runs gives the same verdict', { timeout: 120_000 }, () => {
  it.each<[string, number, () => Promise<unknown>]>([
    ['as it is', 6, async () => {}],
    ['whose rate this machine has used up', 1, useUpOwnRate],
    ['whose clock stands still', 3, () => control('POST', 'clock', { frozen: true })],
    ['whose clock is years behind', 1, () => control('POST', 'clock', { now: Date.UTC(2011, 0) })],
  ])('on a simulator %s', async (_name, times, before) => {
    await before();
    for (const checks of await runs(times, login)) expect(notPassed(checks)).toEqual([]);
    expect(notPassed(await verify(table))).toEqual([]);
  });

  it('on a simulator with another model of the limit', async () => {
    const own: SimulatorOptions = { rateLimit: 'one-time-burst' };
    await simulator.close();
    simulator = await startSimulator(own);
    await useUpOwnRate();
    expect(notPassed(await verify(login))).toEqual([]);
  });

  it.each<[string, string, (interaction: Interaction) => object[]]>([
    ['with a device of a fixed address', 'dcr', (interaction) => [withAddress(interaction, ['203.0.113.9'])]],
    [
      'without a device',
      'rest-v2',
      (interaction) => (isPublic(interaction) ? [withAddress(interaction)] : []),
    ],
    [
      'without a state',
      'rest-v2',
      (interaction) => (isPublic(interaction) ? manyWithoutState(interaction) : []),
    ],
  ])('of the pact file of another team, %s', async (_name, api, change) => {
    const file = await pactOf(api, change);
    await useUpOwnRate();
    for (const checks of await runs(2, '', [file])) {
      const own = checks.filter(
        ({ id }) => !/journey|a-code-expires|a-token-is|registering-again|its-path/.test(id),
      );
      expect(own.length).toBeGreaterThan(4);
      expect(notPassed(checks)).toEqual([]);
    }
  });

  it('of runs at the same time, in any order', async () => {
    const filters = [table, login, table, 'createSession', table, login, table];
    for (const checks of await Promise.all(filters.map((filter) => verify(filter)))) {
      expect(notPassed(checks)).toEqual([]);
    }
  });
});

/** As anybody does who calls from this machine without naming a device. */
async function useUpOwnRate(): Promise<void> {
  const statuses = await Promise.all(
    Array.from(
      { length: 40 },
      async () => (await fetch(`${simulator.url}/o/client/token`, { method: 'POST' })).status,
    ),
  );
  expect(statuses).toContain(429);
}

function isPublic({ description }: Interaction): boolean {
  return description.startsWith(`${login}: `) && !description.includes('asks too often');
}

function withAddress(interaction: Interaction, address?: string[]): Interaction {
  const { headers = {}, generators: _none, ...request } = interaction.request;
  const kept = Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'x-forwarded-for');
  const given = address === undefined ? [] : [['X-Forwarded-For', address] as const];
  const { generators = {} } = interaction.request;
  const { header: _header, ...others }: Record<string, unknown> = { ...generators };
  return {
    ...interaction,
    request: { ...request, headers: Object.fromEntries([...kept, ...given]), generators: others },
  } as Interaction;
}

/** A code that nobody has leads nowhere, whatever the provider knows; asked so often that one device would be throttled. */
function manyWithoutState(interaction: Interaction): object[] {
  if (!interaction.description.includes('whose time is over')) return [];
  const { generators: _none, ...request } = interaction.request;
  const { providerStates: _states, ...rest }: Record<string, unknown> = { ...interaction };
  return Array.from({ length: 15 }, (_, index) => ({
    ...rest,
    description: `${login}: a code that nobody has, ${index}`,
    request: { ...request, path: '/api/v2/authenticate/REF30/ZZZZZZ9' },
  }));
}

it('nothing that others hold in a simulator is touched, and its clock stays where it is', {
  timeout: 60_000,
}, async () => {
  const { now } = await control('POST', 'clock', { frozen: true });
  const others = await Promise.all(
    Array.from({ length: 20 }, () => control('POST', 'states', { state: 'an authentication session' })),
  );
  const poll = async ({
    code,
    accessToken,
    deviceIdentifier,
    deviceInfo,
    forwardedFor,
  }: Record<string, string>) => {
    const answer = await fetch(`${simulator.url}/api/v2/REF30/profiles/code/${code}`, {
      headers: {
        authorization: `Bearer ${accessToken}`,
        'ap-device-identifier': deviceIdentifier ?? '',
        'x-device-info': deviceInfo ?? '',
        'x-forwarded-for': forwardedFor ?? '',
      },
    });
    return answer.status;
  };
  const clocks = new Set<unknown>();
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      clocks.add((await control('GET', 'clock')).now);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  })();
  const checks = await Promise.all([verify(table), verify('createSession')]).finally(() => {
    isOver = true;
  });
  await watching;
  expect(checks.flatMap(notPassed)).toEqual([]);
  expect([...clocks]).toEqual([now]);
  expect(new Set(await Promise.all(others.map(poll)))).toEqual(new Set([200]));
});

describe('a 429 that comes too early falls short, also on the first run, when', { timeout: 60_000 }, () => {
  const everybody = { requestsPerSecond: 1, burst: 10, shared: true };
  it.each<[string, object, string, RegExp]>([
    ['the first request of a device is refused', { kind: 'throttle' }, login, /sent no requests for 100\./],
    [
      'all devices share one bucket',
      { kind: 'rate-limit', ...everybody },
      'createSession',
      /sent no requests for/,
    ],
    [
      'a device has a burst of one',
      { kind: 'rate-limit', ...everybody, burst: 1, shared: false },
      table,
      /sent 2 requests for/,
    ],
    [
      'a device has no burst',
      { kind: 'rate-limit', ...everybody, burst: 0, shared: false },
      table,
      /sent one request for/,
    ],
  ])('%s', async (_name, fault, filter, count) => {
    await control('POST', 'faults', { match: {}, fault });
    const checks = await verify(filter);
    const early = checks.filter(({ evidence }) => evidence.some(({ kind }) => kind === 'throttled'));
    expect(early.length).toBeGreaterThan(0);
    expect(new Set(early.map(({ verdict }) => verdict))).toEqual(new Set(['failed']));
    expect(early[0]?.evidence).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'status', received: '429' }),
        expect.objectContaining({ kind: 'throttled', message: expect.stringMatching(/too early/) }),
      ]),
    );
    expect(early[0]?.evidence.at(-1)?.message).toMatch(count);
  });
});
