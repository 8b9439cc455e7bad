import { expect, it } from 'vitest';
import type { Check, Verdict } from '../../core/index.ts';
import { failing, passing, reportWith, skippedStage, stageOf } from '../testing/example.ts';
import { headlineOf } from './headline.ts';

const informational: Check = { ...failing('verify/c', 'logout'), verdict: 'unjudged', required: false };

it.each<[string, { checks: Check[]; word: string; says: RegExp; verdict?: Verdict }]>([
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
      word: '1 CHECK REPEATED: FAILED',
      says: /^1 check failed: logout: .*of which 1 did not pass/,
    },
  ],
])('a rerun says %s, and never GO', (_name, { checks, word, says, verdict: given }) => {
  const verdict = given ?? ('passed' as const);
  const stages = [stageOf('verify', verdict, checks), skippedStage('load', 'not-selected')];
  const exitCode = verdict === 'failed' ? 1 : 0;
  const run = { ...reportWith().run, rerun: ['verify/a'] };
  const headline = headlineOf(reportWith({ verdict, exitCode, run, stages }));
  expect(headline.word).toBe(word);
  expect(headline.rest).toMatch(says);
  expect(headline.rest).toContain('does not say whether the release can ship');
});
