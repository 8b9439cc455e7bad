import { describe, expect, it } from 'vitest';
import type { SkipCause, StageName, StageResult, StageStatus } from '../../core/index.ts';
import { type Assembly, assembleReport } from './assemble.ts';
import { verdictOf } from './verdict.ts';

const stage = (name: StageName, status: StageStatus): StageResult => ({ name, status, checks: [] });
const skipped = (name: StageName, cause: SkipCause): StageResult => ({
  ...stage(name, 'skipped'),
  skipped: { cause, reason: 'for a reason' },
});
const reported = stage('report', 'passed');

describe('the verdict', () => {
  it.each<[string, readonly StageResult[], boolean, 0 | 1 | 3]>([
    ['all stages hold', [stage('verify', 'passed'), reported], true, 0],
    [
      'the user left one out',
      [stage('verify', 'passed'), skipped('load', 'not-selected'), reported],
      true,
      0,
    ],
    ['one falls short', [stage('verify', 'failed'), stage('load', 'passed'), reported], true, 1],
    ['one falls short and one is unjudged', [stage('verify', 'unjudged'), stage('load', 'failed')], true, 1],
    ['one falls short before the run was cut short', [stage('verify', 'failed')], false, 1],
    ['one is unjudged', [stage('verify', 'passed'), stage('load', 'unjudged'), reported], true, 3],
    ['the report cannot be shown', [stage('verify', 'passed'), stage('report', 'unjudged')], true, 3],
    ['one had nothing to judge', [stage('verify', 'passed'), skipped('load', 'depends'), reported], true, 3],
    ['one was not reached', [stage('verify', 'passed'), skipped('load', 'interrupted'), reported], true, 3],
    ['one was spared', [stage('verify', 'passed'), skipped('load', 'bail'), reported], true, 3],
    ['all hold that a run came to before it was cut short', [stage('verify', 'passed'), reported], false, 3],
    ['nothing but the report was made', [reported], true, 3],
    ['all was left out', [skipped('verify', 'not-selected'), reported], true, 3],
    ['there are no stages', [], true, 3],
  ])('when %s', (_name, stages, complete, exitCode) => {
    const verdict = { 0: 'passed', 1: 'failed', 3: 'unjudged' }[exitCode];
    expect(verdictOf(stages, complete)).toEqual({ verdict, exitCode });
  });
});

describe('the report of a run that was cut short', () => {
  const assembly: Assembly = {
    conditions: {
      versions: { passgate: '0.1.0', node: '24.0.0' },
      platform: 'linux',
      startedAt: '2026-11-21T11:00:00.000Z',
      target: { name: 'simulator', kind: 'embedded' },
    },
    durationMs: 1,
    documents: {},
    offered: ['documents', 'generated', 'contracts', 'verify', 'load', 'report'],
    selected: new Set<StageName>(['documents', 'contracts', 'verify', 'load', 'report']),
    stages: [stage('documents', 'passed'), stage('contracts', 'unjudged'), reported],
    complete: false,
    cutDuring: 'contracts',
    coverage: [],
    load: [],
  };

  it('says how far the run came, and separates stages not reached from stages not selected', () => {
    const { verdict, exitCode, run, stages } = assembleReport(assembly);
    expect({ verdict, exitCode }).toEqual({ verdict: 'unjudged', exitCode: 3 });
    expect(run).toMatchObject({ complete: false, reached: { ended: 1, asked: 4, during: 'contracts' } });
    expect(stages.map(({ name, status, skipped: skip }) => [name, skip?.cause ?? status])).toEqual([
      ['documents', 'passed'],
      ['generated', 'not-selected'],
      ['contracts', 'unjudged'],
      ['verify', 'interrupted'],
      ['load', 'interrupted'],
      ['report', 'passed'],
    ]);
  });

  it('does not pass, even when every stage so far passed', () => {
    const stages = [stage('documents', 'passed'), reported];
    const { cutDuring: _, ...rest } = assembly;
    const selected = new Set<StageName>(['documents', 'report']);
    expect(assembleReport({ ...rest, selected, stages })).toMatchObject({ verdict: 'unjudged', exitCode: 3 });
    expect(assembleReport({ ...rest, selected, stages, complete: true })).toMatchObject({
      verdict: 'passed',
      exitCode: 0,
    });
  });
});
