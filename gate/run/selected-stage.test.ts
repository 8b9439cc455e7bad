import { expect, it } from 'vitest';
import { passing } from '../../core/index.ts';
import { CheckSelection } from './check-selection.ts';
import type { GateContext } from './context.ts';
import { ofSelectedChecks } from './selected-stage.ts';

async function ran(selected: readonly string[], judged: readonly string[]): Promise<Record<string, string>> {
  const stage = {
    name: 'verify' as const,
    run: async () => ({ checks: judged.map((id) => passing(id, id)) }),
  };
  const wrapped = ofSelectedChecks(stage, new CheckSelection(selected));
  // The stage of this test looks at nothing of it.
  const { checks } = await wrapped.run({} as GateContext, { stages: [], produced: {} }, () => {});
  return Object.fromEntries(checks.map(({ id, verdict }) => [id, verdict]));
}

it.each<[string, { selected: string[]; judged: string[]; want: Record<string, string> }]>([
  [
    'keeps what ran beside a selected check',
    {
      selected: ['verify/a'],
      judged: ['verify/a', 'verify/b'],
      want: { 'verify/a': 'passed', 'verify/b': 'passed' },
    },
  ],
  [
    'is never green without a selected check',
    {
      selected: ['verify/a', 'load/x'],
      judged: ['verify/b'],
      want: { 'verify/b': 'passed', 'verify/a': 'unjudged' },
    },
  ],
  ['is never green with nothing', { selected: ['verify/a'], judged: [], want: { 'verify/a': 'unjudged' } }],
  [
    'passes the check that a stage could be run, once it ran',
    {
      selected: ['verify/run'],
      judged: ['verify/b'],
      want: { 'verify/b': 'passed', 'verify/run': 'passed' },
    },
  ],
])('%s', async (_name, { selected, judged, want }) => {
  expect(await ran(selected, judged)).toEqual(want);
});

it.each<[string, { ids: string[]; stages: string[]; whole: string[] }]>([
  ['its own stage', { ids: ['load/polling/a'], stages: ['load'], whole: [] }],
  ['the whole stage that could not be run', { ids: ['load/run'], stages: ['load'], whole: ['load'] }],
  ['the whole stage that was skipped', { ids: ['verify/ran'], stages: ['verify'], whole: ['verify'] }],
  [
    'the whole stage whose set-up failed',
    { ids: ['verify/set-up/registerClient'], stages: ['verify'], whole: ['verify'] },
  ],
  [
    'the whole stage of a second API that was lost',
    { ids: ['verify/provider-alive-2'], stages: ['verify'], whole: ['verify'] },
  ],
  [
    'stages in their order',
    { ids: ['verify/x/a', 'documents/dcr/lint'], stages: ['documents', 'verify'], whole: [] },
  ],
])('a selected check needs %s', (_name, { ids, stages, whole }) => {
  const selection = new CheckSelection(ids);
  expect(selection.stages).toEqual(stages);
  expect(stages.filter((stage) => selection.isWhole(stage as 'load'))).toEqual(whole);
});

it('needs the whole gate for what compares whole runs', () => {
  const selection = new CheckSelection(['baseline/checks']);
  expect([selection.stages.length, selection.isWhole('verify')]).toEqual([7, true]);
});
