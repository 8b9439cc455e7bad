import { describe, expect, it } from 'vitest';
import { reportWait } from './report-wait.ts';

const minute = 60_000;

/** Returns the minute in which a run of 30 minutes is given up that is seen so in each minute. */
function givenUp(finished: number, isCollecting: (minute: number) => boolean): number | undefined {
  const isLate = reportWait(30 * minute);
  const minutes = Array.from({ length: 120 }, (_, index) => index);
  return minutes.find((now) =>
    isLate({ isFinished: now >= finished, isCollecting: isCollecting(now) }, now * minute),
  );
}

describe('the report of a TestRun that has finished', () => {
  it.each<[string, { finished: number; isCollecting: (now: number) => boolean; late: number | undefined }]>([
    [
      'while the collector waits for a runner that was killed early',
      { finished: 2, isCollecting: () => true, late: 43 },
    ],
    ['ten minutes where nobody answers', { finished: 2, isCollecting: () => false, late: 13 }],
    ['ten minutes after the last answer', { finished: 2, isCollecting: (now) => now < 20, late: 30 }],
    [
      'as long where the collector is started again',
      { finished: 2, isCollecting: (now) => now < 5 || now > 10, late: 43 },
    ],
    [
      'without an end before the TestRun has finished',
      { finished: 500, isCollecting: () => false, late: undefined },
    ],
  ])('is waited for %s', (_name, { finished, isCollecting, late }) => {
    expect(givenUp(finished, isCollecting)).toBe(late);
  });
});
