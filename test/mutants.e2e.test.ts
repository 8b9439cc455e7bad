import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyProvider } from '../contracts/index.ts';
import { type Check, createMasker } from '../core/index.ts';
import { memoryWorld } from '../core/testing/memory-world.ts';
import { type RunningSimulator, startSimulator } from '../simulator/index.ts';
import { startMisbehavingProxy } from './testing/misbehaving-proxy.ts';
import {
  generateMutants,
  type Mutant,
  mutantKinds,
  mutantName,
  type PactInteraction,
  seeded,
  spoilBy,
} from './testing/mutants.ts';
import { survivors } from './testing/mutants-survivors.ts';
import { root } from './testing/passgate-process.ts';

/**
 * The verification is verified: a proxy spoils answers of the simulator, one defect per interaction at a time, and each must be found,
 * with its operation and, where it is one of the body, its place. A seeded sample; `PASSGATE_MUTANTS=all` runs every one.
 */
const everyOne = process.env.PASSGATE_MUTANTS === 'all';
const seed = Number(process.env.PASSGATE_SEED ?? 20_261_121);
/** Marks the interactions of a batch, so that nothing else is verified. */
const mark = '(spoilt)';
const leastKilled = 0.98;

interface Pact {
  readonly name: string;
  readonly content: { interactions: PactInteraction[] };
}

let dir: string;
let simulator: RunningSimulator;
let pacts: Pact[];

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'passgate-mutants-'));
  simulator = await startSimulator();
  const folder = join(root, 'contracts/pacts');
  pacts = await Promise.all(
    (await readdir(folder)).map(async (name) => ({
      name,
      content: JSON.parse(await readFile(join(folder, name), 'utf8')),
    })),
  );
});
afterAll(async () => {
  await simulator.close();
  await rm(dir, { recursive: true });
});

it('every defect of the sample is found, with its operation and its place', {
  timeout: 1_800_000,
}, async () => {
  const all = generateMutants(pacts.flatMap(({ content }) => content.interactions));
  const chosen = everyOne ? all : sampleOf(all);
  const survived: string[] = [];
  for (const batch of batchesOf(chosen)) survived.push(...(await survivorsOf(batch)));
  process.stderr.write(
    `${chosen.length - survived.length} of ${chosen.length} mutants killed (seed ${seed})\n`,
  );
  expect(chosen.length).toBeGreaterThan(0);
  expect(survived.filter((name) => survivors[name] === undefined)).toEqual([]);
  expect(survived.length).toBeLessThanOrEqual(chosen.length * (1 - leastKilled));
});

it('nothing of the sample falls short as long as nothing is spoilt', { timeout: 60_000 }, async () => {
  const [first = []] = batchesOf(
    sampleOf(generateMutants(pacts.flatMap(({ content }) => content.interactions))),
  );
  const checks = await verified(first, () => undefined);
  expect(checks.length).toBeGreaterThanOrEqual(first.length);
  expect(checks.filter(({ verdict }) => verdict !== 'passed')).toEqual([]);
});

it('there is a defect of each kind, and one for each operation', () => {
  const all = generateMutants(pacts.flatMap(({ content }) => content.interactions));
  expect([...new Set(sampleOf(all).map(({ kind }) => kind))].sort()).toEqual([...mutantKinds].sort());
  expect(new Set(sampleOf(all).map(({ operation }) => operation)).size).toBe(20);
});

/** One of each kind for each operation that has it. */
function sampleOf(all: readonly Mutant[]): Mutant[] {
  const random = seeded(seed);
  const groups = new Map<string, Mutant[]>();
  for (const mutant of all) {
    const key = `${mutant.operation} ${mutant.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), mutant]);
  }
  return [...groups.values()].flatMap((group) => group[Math.floor(random() * group.length)] ?? []);
}

/** At most one defect of each interaction at a time. */
function batchesOf(mutants: readonly Mutant[]): Mutant[][] {
  const batches: Mutant[][] = [];
  const next = new Map<string, number>();
  for (const mutant of mutants) {
    const index = next.get(mutant.description) ?? 0;
    next.set(mutant.description, index + 1);
    batches[index] = [...(batches[index] ?? []), mutant];
  }
  return batches;
}

async function survivorsOf(batch: readonly Mutant[]): Promise<string[]> {
  const checks = await verified(batch, spoilBy);
  return batch.filter((mutant) => !isKilled(mutant, checks)).map(mutantName);
}

/** Pact files of the batch's interactions alone, and its mutants in the order in which they are verified. */
async function pactFilesOf(batch: readonly Mutant[]): Promise<{ pactFiles: string[]; inOrder: Mutant[] }> {
  const wanted = new Map(batch.map((mutant) => [mutant.description, mutant]));
  const pactFiles: string[] = [];
  const inOrder: Mutant[] = [];
  for (const { name, content } of pacts) {
    const chosen = content.interactions.flatMap((interaction) => {
      const mutant = wanted.get(interaction.description);
      if (mutant === undefined) return [];
      inOrder.push(mutant);
      return [{ ...interaction, description: `${interaction.description} ${mark}` }];
    });
    if (chosen.length === 0) continue;
    const path = join(dir, name);
    await writeFile(path, JSON.stringify({ ...content, interactions: chosen }));
    pactFiles.push(path);
  }
  return { pactFiles, inOrder };
}

/** Verifies the interactions of a batch. Their states are arranged one after the other, each before its request. */
async function verified(batch: readonly Mutant[], spoil: typeof spoilBy): Promise<Check[]> {
  const { pactFiles, inOrder } = await pactFilesOf(batch);
  let arranged = -1;
  const proxy = await startMisbehavingProxy(simulator.url, (answer) => {
    if (answer.path === '/_simulator/states' && answer.body.includes('forwardedFor')) arranged += 1;
    const mutant = inOrder[arranged];
    const control = answer.path.startsWith('/_simulator/');
    if (mutant !== undefined && control === (mutant.kind === 'state not honoured')) spoil(mutant, answer);
    return undefined;
  });
  const origins = { dcr: proxy.url, reggie: proxy.url, 'rest-v2': proxy.url, 'vantage-clients': proxy.url };
  const names = { serviceProvider: 'REF30', requestor: 'REF30', tenant: 'passgate-tenant' };
  const target = { name: 'spoilt', origins, simulatorUrl: proxy.url, cannotArrange: [], ...names };
  const world = memoryWorld({ env: process.env });
  const given = { world, root, target, pactFiles, masker: createMasker(), filter: mark };
  try {
    return (await verifyProvider(given)).checks;
  } finally {
    await proxy.close();
  }
}

/** Found by a check of its operation; a defect of the body at its place, or at what holds it. */
function isKilled({ operation, description, pointer }: Mutant, checks: readonly Check[]): boolean {
  const own = checks.filter((check) => check.verdict === 'failed' && check.title.startsWith(description));
  const named = own.filter((check) => check.operation === operation && check.evidence.length > 0);
  if (pointer === undefined) return named.length > 0;
  return named.some(({ evidence }) => evidence.some((one) => isAt(one.pointer, pointer)));
}

function isAt(told: string | undefined, pointer: string): boolean {
  if (told === undefined) return false;
  const holder = pointer.slice(0, pointer.lastIndexOf('/'));
  return [pointer, holder, `${pointer}Renamed`].some((place) => isSamePlace(told, place));
}

/** `*` stands for whatever is there: an item of a list, the key of a map. */
function isSamePlace(told: string, place: string): boolean {
  const [one, other] = [told.split('/'), place.split('/')];
  return (
    one.length === other.length &&
    one.every((name, index) => name === other[index] || name === '*' || other[index] === '*')
  );
}
