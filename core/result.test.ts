import { describe, expect, it } from 'vitest';
import { type Check, exitCodeOf, type StageStatus, statusOf, type Verdict } from './result.ts';

function check(verdict: Verdict, required = true): Check {
  return { id: 'a', title: 'a', verdict, required, evidence: [] };
}

describe('statusOf', () => {
  it.each<[string, { given: Check[]; want: Verdict }]>([
    ['no check at all judges nothing', { given: [], want: 'unjudged' }],
    ['only optional checks judge nothing', { given: [check('passed', false)], want: 'unjudged' }],
    ['all required hold', { given: [check('passed'), check('passed')], want: 'passed' }],
    [
      'an optional failure does not decide',
      { given: [check('passed'), check('failed', false)], want: 'passed' },
    ],
    [
      'an optional unjudged does not decide',
      { given: [check('passed'), check('unjudged', false)], want: 'passed' },
    ],
    ['one unjudged is not a pass', { given: [check('passed'), check('unjudged')], want: 'unjudged' }],
    ['failed before unjudged', { given: [check('unjudged'), check('failed')], want: 'failed' }],
  ])('%s', (_name, { given, want }) => {
    expect(statusOf(given)).toBe(want);
  });
});

describe('exitCodeOf', () => {
  it.each<[string, { given: StageStatus[]; want: number }]>([
    ['nothing run is nothing judged', { given: [], want: 3 }],
    ['everything skipped is nothing judged', { given: ['skipped', 'skipped'], want: 3 }],
    ['all passed', { given: ['passed', 'passed'], want: 0 }],
    ['skipped beside passed', { given: ['passed', 'skipped'], want: 0 }],
    ['unjudged is 3', { given: ['passed', 'unjudged'], want: 3 }],
    ['failed before unjudged', { given: ['unjudged', 'failed'], want: 1 }],
  ])('%s', (_name, { given, want }) => {
    expect(exitCodeOf(given)).toBe(want);
  });
});
