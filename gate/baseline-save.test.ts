import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { baselineSchema, type Report, readBaseline } from '../reports/index.ts';
import { keepBaseline } from './baseline-save.ts';
import type { DraftBaseline } from './context.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-baseline-'));
});
afterEach(() => rm(folder, { recursive: true }));

const run: Report['run'] = {
  versions: { passgate: '0.1.0', node: '24.0.0', k6: '2.2.0' },
  platform: 'linux',
  commit: { sha: 'b'.repeat(40), dirty: false },
  target: { name: 'simulator', kind: 'embedded' },
  startedAt: '2026-11-21T11:00:00.000Z',
  durationMs: 48_000,
  complete: true,
  reached: { ended: 6, asked: 6 },
};

const draft = (): DraftBaseline => ({
  path: join(folder, 'kept.json'),
  baseline: {
    schema: baselineSchema,
    conditions: {
      target: 'embedded',
      platform: 'linux',
      architecture: 'x64',
      cpuModel: 'a processor',
      cores: 2,
      memoryGiB: 24,
      node: '24.0.0',
      k6: '2.2.0',
      scenario: 'polling',
      devices: 500,
      intervalMs: 3000,
      durationMs: 2000,
      validation: 'strict',
      documents: { dcr: 'a'.repeat(64) },
    },
    counts: { held: { load: ['load/a'] }, load: [] },
    rounds: Array.from({ length: 6 }, () => ({ ours: { latencyP50Ms: 2 }, theirs: { latencyP50Ms: 1 } })),
  },
});

it('keeps a run that holds, with its commit and moment', async () => {
  const path = await keepBaseline({ verdict: 'passed', run }, draft());
  expect(await readBaseline(path ?? '')).toEqual({
    ...draft().baseline,
    savedAt: '2026-11-21T11:00:00.000Z',
    passgate: '0.1.0',
    commit: { sha: 'b'.repeat(40), dirty: false },
  });
});

it.each(['failed', 'unjudged'] as const)('never keeps one that is %s', async (verdict) => {
  expect(await keepBaseline({ verdict, run }, draft())).toBeUndefined();
  expect(await readdir(folder)).toEqual([]);
});
