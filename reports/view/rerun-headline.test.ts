import { expect, it } from 'vitest';
import type { Check, Verdict } from '../../core/index.ts';
import { failing, passing, reportWith, skippedStage, stageOf } from '../testing/example.ts';
import { headlineOf } from './headline.ts';

const informational: Check = { ...failing('verify/c', 'logout'), verdict: 'unjudged', required: false };

it.each<[string, { checks: Check[]; word: string; says: RegExp; verdict?: Verdict; rerun?: string }]>([
  [
    'a check that passed',
    { checks: [passing('verify/a')], word: '1 CHECK REPEATED: PASSED', says: /^verify\/a; the rest/ },
  ],
  [
    'others that ran with it, without a pass for what has none',
    {
      checks: [passing('verify/a'), passing('verify/b'), informational],
      word: '1 CHECK REPEATED: PASSED',
      says: /2 other checks ran as part of the same work, and every required one passed/,
    },
  ],
  [
    'a failure of one that ran with it',
    {
      checks: [passing('verify/a'), failing('verify/b', 'logout')],
      verdict: 'failed',
      word: '1 CHECK REPEATED: PASSED, OTHERS FAILED',
      says: /^verify\/a; 1 other check ran as part of the same work, of which 1 failed: logout: the body/,
    },
  ],
  [
    'why the repeated check was not judged, and then what of the others failed',
    {
      checks: [
        { ...failing('verify/a', 'logout', { message: 'not attempted', pointer: '' }), verdict: 'unjudged' },
        failing('verify/b', 'authorize'),
        failing('verify/c', 'authorize', { pointer: '/b' }),
      ],
      verdict: 'failed',
      word: '1 CHECK REPEATED: NOT JUDGED, OTHERS FAILED',
      says: /^1 check could not be judged: logout: not attempted.*; 2 other checks ran .*, of which 2 failed, first: authorize/,
    },
  ],
  [
    'that the repeated check failed',
    {
      checks: [failing('verify/a', 'logout'), passing('verify/b')],
      verdict: 'failed',
      word: '1 CHECK REPEATED: FAILED',
      says: /^1 check failed: logout: .*; 1 other check ran as part of the same work, and passed/,
    },
  ],
  [
    'that the repeated check failed, though nobody requires it',
    {
      checks: [{ ...failing('verify/a', 'logout'), required: false }],
      word: '1 CHECK REPEATED: FAILED',
      says: /^1 check failed \(not required\): logout: /,
    },
  ],
  [
    'that others could not be judged',
    {
      checks: [passing('verify/a'), { ...failing('verify/b', 'logout'), verdict: 'unjudged' }],
      verdict: 'unjudged',
      word: '1 CHECK REPEATED: PASSED, OTHERS NOT JUDGED',
      says: /^verify\/a; 1 other check ran as part of the same work, of which 1 could not be judged: logout/,
    },
  ],
  [
    'of a whole stage that it ran, as nothing of it had been judged',
    {
      rerun: 'verify/run',
      checks: [passing('verify/run'), failing('verify/b', 'logout'), passing('verify/c')],
      verdict: 'failed',
      word: '1 CHECK REPEATED: FAILED',
      says: /^1 of 3 checks failed: logout: the body/,
    },
  ],
])('a rerun says %s, and never GO', (_name, { checks, word, says, verdict: given, rerun = 'verify/a' }) => {
  const verdict = given ?? ('passed' as const);
  const stages = [stageOf('verify', verdict, checks), skippedStage('load', 'not-selected')];
  const exitCode = verdict === 'failed' ? 1 : 0;
  const run = { ...reportWith().run, rerun: [rerun] };
  const headline = headlineOf(reportWith({ verdict, exitCode, run, stages }));
  expect(headline.word).toBe(word);
  expect(headline.rest).toMatch(says);
  expect(headline.rest).toContain('does not say whether the release can ship');
});
