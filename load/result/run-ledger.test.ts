import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeyedLine } from '../lines.ts';
import { RunLedger } from './run-ledger.ts';

const size = { run: 'r1', runners: 2, virtualUsers: 2 };

/** All lines of a virtual user: its start, its seconds, its end. */
function linesOf(user: number, seconds: number, instance = `i${user}`): KeyedLine[] {
  const key = { run: 'r1', runner: Math.floor(user / 2), user, instance } as const;
  const inner = Array.from({ length: seconds }, (_, second) => ({
    ...{ ...key, sequence: second + 1, kind: 'second' as const, second, due: [], sent: 1 },
    ...{ operations: {}, findings: {}, events: {} },
  }));
  const end = { kind: 'end', reason: 'done', atMs: 1, answeredMs: 1, abandoned: 0 } as const;
  return [
    { ...key, sequence: 0, kind: 'start', atMs: 1000 + user },
    ...inner,
    { ...key, ...end, sequence: seconds + 1 },
  ];
}
const all = [0, 1, 2, 3].flatMap((user) => linesOf(user, 3));
const statesOf = (lines: readonly KeyedLine[]) => {
  const ledger = new RunLedger(size);
  for (const line of lines) ledger.enter(line, 5000);
  return ledger.accounts().map(({ state, missingLines }) => [state, missingLines]);
};

describe('the ledger of a run', () => {
  it('takes each line once, in whatever order and however often they come', () => {
    const deliveries = fc
      .array(fc.nat(all.length - 1), { maxLength: 40 })
      .chain((more) =>
        fc.shuffledSubarray([...all.keys(), ...more], { minLength: all.length + more.length }),
      );
    fc.assert(
      fc.property(deliveries, (order) => {
        const ledger = new RunLedger(size);
        const counted = order.filter((index) => {
          const line = all[index];
          return line !== undefined && ledger.enter(line, 1) === 'new';
        });
        expect([...counted].sort((a, b) => a - b)).toEqual([...all.keys()]);
        expect(ledger.isComplete()).toBe(true);
      }),
    );
  });

  it.each<[string, readonly KeyedLine[], unknown]>([
    [
      'nothing',
      [],
      [
        ['waiting', 0],
        ['waiting', 0],
      ],
    ],
    [
      'all lines',
      all,
      [
        ['complete', 0],
        ['complete', 0],
      ],
    ],
    [
      'no end of one user',
      all.slice(0, -1),
      [
        ['complete', 0],
        ['running', 0],
      ],
    ],
    [
      'no line of one user',
      all.slice(5),
      [
        ['running', 0],
        ['complete', 0],
      ],
    ],
    [
      'a line missing in the middle',
      all.filter((_, index) => index !== 2),
      [
        ['running', 1],
        ['complete', 0],
      ],
    ],
    [
      'no start',
      all.slice(1),
      [
        ['running', 1],
        ['complete', 0],
      ],
    ],
    [
      'a second process as the first runner',
      [...all, ...linesOf(0, 3, 'again')],
      [
        ['doubled', 0],
        ['complete', 0],
      ],
    ],
  ])('of a run with %s', (_name, lines, states) => {
    expect(statesOf(lines)).toEqual(states);
  });

  it.each([
    ['another run', { run: 'r2' }],
    ['a runner that the run has not', { runner: 2 }],
    ['a user of another runner', { runner: 1 }],
  ])('does not count a line of %s', (_name, change) => {
    const [first] = all;
    const ledger = new RunLedger(size);
    expect(first && ledger.enter({ ...first, ...change }, 1)).toBe('foreign');
    expect(ledger.accounts()[0]?.state).toBe('waiting');
  });

  it('does not count the lines of a second process, and says when a runner began and was heard last', () => {
    const ledger = new RunLedger(size);
    const [one, two] = [linesOf(0, 1), linesOf(0, 1, 'again')];
    expect(one.map((line) => ledger.enter(line, 2000))).toEqual(['new', 'new', 'new']);
    expect(two.map((line) => ledger.enter(line, 3000))).toEqual(['doubled', 'doubled', 'doubled']);
    expect(ledger.accounts()[0]).toMatchObject({ startedAtMs: 1000, lastHeardMs: 3000, usersEnded: 1 });
  });
});
