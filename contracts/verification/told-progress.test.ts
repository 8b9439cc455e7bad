import { expect, it } from 'vitest';
import { ToldProgress } from './told-progress.ts';

/** Tells of checks that are done after so many seconds each, and then of ten seconds of waiting. */
function told({ each, answerMs, done }: { each: number; answerMs: number; done: number }): string[] {
  let nowMs = 0;
  const texts: string[] = [];
  const watch = { answerMs, waitsFor: () => 'POST /o/client/token' };
  const progress = new ToldProgress({ monotonicMs: () => nowMs }, watch, ({ done: at, total, text }) => {
    texts.push(`${at}/${total} ${text}`);
  });
  for (let at = 1; at <= done; at += 1) {
    nowMs += each * 1000;
    progress.tell({ done: at, total: 100, text: 'a check' });
  }
  nowMs += 9_999;
  progress.tellOfWaiting();
  nowMs += 1;
  progress.tellOfWaiting();
  progress.end();
  return texts.slice(-2);
}

it.each([
  [
    'a quick target',
    { each: 0.1, answerMs: 20, done: 99 },
    ['99/100 a check', '99/100 waits for POST /o/client/token'],
  ],
  [
    'a slow target',
    { each: 10, answerMs: 5_000, done: 2 },
    [
      '2/100 a check (about 16 min left, as each answer takes 5.0 s)',
      '2/100 waits for POST /o/client/token (about 25 min left, as each answer takes 5.0 s)',
    ],
  ],
  [
    'a target that requests are paced for',
    { each: 3, answerMs: 50, done: 50 },
    ['50/100 a check (about 3 min left)', '50/100 waits for POST /o/client/token (about 3 min left)'],
  ],
  [
    'a target that has done nothing yet',
    { each: 1, answerMs: 0, done: 0 },
    ['0/0 waits for POST /o/client/token'],
  ],
])('says of %s what it waits for, and how long it may take', (_name, given, want) => {
  expect(told(given)).toEqual(want);
});
