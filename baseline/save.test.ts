import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { StageResult } from '../core/index.ts';
import type { BaselineDraft } from './compare-saved.ts';
import { saveBaseline } from './save.ts';
import { baselineSchema, readBaseline } from './store.ts';
import { exampleConditions } from './testing/conditions.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-baseline-'));
});
afterEach(() => rm(folder, { recursive: true }));

const run = {
  passgate: '0.1.0',
  commit: { sha: 'b'.repeat(40), dirty: false },
  startedAt: '2026-11-21T11:00:00.000Z',
};

const draft = (): BaselineDraft => ({
  path: join(folder, 'saved.json'),
  baseline: {
    schema: baselineSchema,
    conditions: exampleConditions,
    counts: { held: { load: ['load/a'] }, load: [] },
    rounds: Array.from({ length: 6 }, () => ({ ours: { latencyP50Ms: 2 }, theirs: { latencyP50Ms: 1 } })),
  },
});

const stages: readonly StageResult[] = [{ name: 'baseline', status: 'passed', durationMs: 1, checks: [] }];

it('saves a run that passed, with its commit and start', async () => {
  const { path } = draft();
  expect(await saveBaseline({ verdict: 'passed', ...run, stages }, draft())).toEqual({ path });
  expect(await readBaseline(path)).toEqual({
    ...draft().baseline,
    savedAt: '2026-11-21T11:00:00.000Z',
    passgate: '0.1.0',
    commit: { sha: 'b'.repeat(40), dirty: false },
  });
});

it.each(['failed', 'unjudged'] as const)('does not save a run that is %s', async (verdict) => {
  expect(await saveBaseline({ verdict, ...run, stages }, draft())).toEqual({
    because: 'only a run that passed can become a baseline',
  });
  expect(await readdir(folder)).toEqual([]);
});

it.each<[string, { stages: readonly StageResult[]; given: BaselineDraft | undefined; because: RegExp }]>([
  ['the stage did not run', { stages: [], given: undefined, because: /did not run/ }],
  ['there is one', { stages, given: undefined, because: /a baseline exists already/ }],
  [
    'the place has become one that cannot be written to',
    { stages, given: { ...draft(), path: '/dev/null/saved.json' }, because: /cannot be written/ },
  ],
])('returns why nothing was saved: %s', async (_, { stages, given, because }) => {
  const outcome = await saveBaseline({ verdict: 'passed', ...run, stages }, given);
  expect(outcome).toMatchObject({ because: expect.stringMatching(because) });
});
