import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { World } from '../core/index.ts';
import { memoryWorld } from '../core/testing/memory-world.ts';
import type { BaselineConditions } from './conditions.ts';
import { type BaselineOptions, findBaseline, planBaseline, prepareBaseline } from './request.ts';
import { type Baseline, baselineSchema, readBaseline, writeBaseline } from './store.ts';
import { exampleConditions } from './testing/conditions.ts';

const conditions = exampleConditions;

function baseline(changes: Partial<BaselineConditions> = {}): Baseline {
  return {
    schema: baselineSchema,
    savedAt: '2026-11-21T11:00:00.000Z',
    passgate: '0.1.0',
    conditions: { ...conditions, ...changes },
    counts: { held: { verify: ['verify/a'] }, load: [] },
    rounds: Array.from({ length: 6 }, () => ({ ours: { latencyP50Ms: 2 }, theirs: { latencyP50Ms: 1 } })),
  };
}

let folder: string;
let world: World;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-baseline-'));
  world = memoryWorld({ cwd: folder, env: { PASSGATE_CACHE: join(folder, 'cache') } });
});
afterEach(() => rm(folder, { recursive: true }));

const prepare = async (options: BaselineOptions) =>
  prepareBaseline(world, await planBaseline(world, options));

describe('planBaseline and prepareBaseline', () => {
  it.each<[string, { options: BaselineOptions; code: string }]>([
    [
      'a reference and a baseline',
      { options: { reference: 'a', baseline: 'auto', save: false }, code: 'USAGE' },
    ],
    ['a reference and one to keep', { options: { reference: 'a', save: true }, code: 'USAGE' }],
    [
      'a reference that no configuration knows',
      { options: { reference: 'a', save: false }, code: 'UNKNOWN_NAME' },
    ],
    ['a file that is not there', { options: { baseline: 'none.json', save: false }, code: 'INPUT_FILE' }],
    ['a file half written', { options: { baseline: 'half.json', save: false }, code: 'INPUT_FILE' }],
    [
      'a place to keep one where nothing can be written',
      { options: { baseline: '/dev/null/kept.json', save: true }, code: 'CONFIG' },
    ],
    [
      'a folder with a name that no folder can have',
      { options: { baseline: `${'x'.repeat(300)}/saved.json`, save: true }, code: 'CONFIG' },
    ],
    ['a file that is no baseline', { options: { baseline: 'not.json', save: true }, code: 'INPUT_FILE' }],
  ])('refuses %s before anything runs', async (_, { options, code }) => {
    await writeBaseline(join(folder, 'not.json'), { ...baseline(), rounds: [] });
    await writeFile(join(folder, 'half.json'), '{"schema": "passgate-bas');
    await expect(prepare(options)).rejects.toMatchObject({ code });
  });

  it('accepts a file that does not exist yet, and a reference that does not answer', async () => {
    const file = { baseline: 'new.json', save: true };
    expect(await prepare(file)).toEqual({ options: file });
    expect(await readdir(folder)).toEqual([]);
    const asked = await prepare({ reference: 'http://127.0.0.1:9', save: false });
    expect(asked?.unreachable).toMatchObject({ code: 'TARGET_UNREACHABLE' });
  });
});

describe('findBaseline', () => {
  const auto = { baseline: 'auto', save: false };

  it('saves one baseline for each set of conditions in the cache, and finds it again', async () => {
    const { path, baseline: none } = await findBaseline(world, auto, conditions);
    expect([dirname(path), none]).toEqual([join(folder, 'cache', 'baselines'), undefined]);
    await writeBaseline(path, baseline());
    expect((await findBaseline(world, auto, conditions)).baseline).toEqual(baseline());
    const others = await findBaseline(world, auto, { ...conditions, k6: '2.3.0' });
    expect([others.baseline, others.nearest]).toEqual([undefined, baseline()]);
    expect(await readdir(join(folder, 'cache', 'baselines'))).toHaveLength(1);
  });

  it('resolves a file from the working directory', async () => {
    await writeBaseline(join(folder, 'kept.json'), baseline());
    const found = await findBaseline(world, { baseline: 'kept.json', save: false }, conditions);
    expect(found).toEqual({ path: join(folder, 'kept.json'), baseline: baseline() });
    expect(await readBaseline(found.path)).toEqual(baseline());
  });
});
