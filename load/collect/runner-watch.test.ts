import { describe, expect, it } from 'vitest';
import { linesOfUser, recordOf } from '../testing/collected-run.ts';
import { CollectedLines } from './collected-lines.ts';
import { RunnerWatch, runnersText, type WatchedState, watchLimitsOf } from './runner-watch.ts';

const record = recordOf(2, { durationMs: 60_000 });
const { plan } = record;
const second = 1000;
/** The schedule of a minute begins after half a second; answers may take ten more. */
const scheduleMs = 70_500;
const silentMs = watchLimitsOf(plan).silentMs;

/** What happens, at which second by the clock of the collector. */
type Happening = readonly [at: number, what: 'asked' | 'delivered' | 'ended', runner: number];

function watched(happenings: readonly Happening[]) {
  const lines = new CollectedLines(plan);
  const watch = new RunnerWatch(plan, lines.ledger, 0);
  for (const [at, what, runner] of happenings) {
    if (what === 'asked') watch.asked(runner, at * second);
    else watch.delivered(runner, at * second);
    const users = [0, 1].map((user) => runner * plan.virtualUsers + user);
    for (const user of what === 'asked' ? [] : users) {
      const all = linesOfUser(record, user);
      for (const line of what === 'ended' ? all : all.slice(0, 2)) lines.add(line, at * second);
    }
  }
  return watch;
}

const ofBoth = (at: number, what: Happening[1]): Happening[] => [
  [at, what, 0],
  [at, what, 1],
];

it('lets runners be quiet for as long as a cap makes them', () => {
  const capped = { ...plan, runners: 2, virtualUsers: 4, maxRequestsPerSecond: 2 };
  // One request a second is left to each runner, a twentieth of it for deliveries of four users.
  expect(watchLimitsOf(capped).silentMs).toBeGreaterThan(80_000);
  expect(watchLimitsOf({ ...plan, intervalMs: 5000 }).silentMs).toBe(20_000);
});

describe('the runners of a run', () => {
  it.each<
    [string, { happenings: Happening[]; at: number; states: [WatchedState, WatchedState]; isOver: boolean }]
  >([
    ['nobody came yet', { happenings: [], at: 599, states: ['waiting', 'waiting'], isOver: false }],
    ['nobody came in ten minutes', { happenings: [], at: 601, states: ['lost', 'lost'], isOver: true }],
    [
      'devices were asked for',
      { happenings: ofBoth(590, 'asked'), at: 602, states: ['running', 'running'], isOver: false },
    ],
    [
      'both run',
      { happenings: ofBoth(1, 'delivered'), at: 5, states: ['running', 'running'], isOver: false },
    ],
    [
      'one falls silent within its schedule',
      {
        happenings: [...ofBoth(1, 'delivered'), [30, 'delivered', 0]],
        at: 30,
        states: ['running', 'silent'],
        isOver: false,
      },
    ],
    [
      'one is silent until its schedule is over',
      {
        happenings: [...ofBoth(1, 'delivered'), [62, 'ended', 0]],
        at: 71,
        states: ['ended', 'silent'],
        isOver: false,
      },
    ],
    [
      'one stays silent after its schedule',
      {
        happenings: [...ofBoth(1, 'delivered'), [62, 'ended', 0]],
        at: 72,
        states: ['ended', 'lost'],
        isOver: true,
      },
    ],
    [
      'one delivers after its schedule',
      {
        happenings: [...ofBoth(1, 'delivered'), [62, 'ended', 0], [80, 'delivered', 1]],
        at: 100,
        states: ['ended', 'running'],
        isOver: false,
      },
    ],
    [
      'one delivers for ever',
      {
        happenings: [...ofBoth(1, 'delivered'), [62, 'ended', 0], [190, 'delivered', 1]],
        at: 192,
        states: ['ended', 'lost'],
        isOver: true,
      },
    ],
    [
      'one never came',
      {
        happenings: [
          [1, 'delivered', 0],
          [62, 'ended', 0],
        ],
        at: 71,
        states: ['ended', 'waiting'],
        isOver: false,
      },
    ],
    [
      'one never came until the other is long over',
      {
        happenings: [
          [1, 'delivered', 0],
          [62, 'ended', 0],
        ],
        at: 72,
        states: ['ended', 'lost'],
        isOver: true,
      },
    ],
    ['both ended', { happenings: ofBoth(15, 'ended'), at: 15, states: ['ended', 'ended'], isOver: true }],
  ])('%s', (_name, { happenings, at, states, isOver }) => {
    expect([scheduleMs, silentMs]).toEqual([70_500, 25_000]);
    const watch = watched(happenings);
    expect(watch.isOver(at * second)).toBe(isOver);
    expect(watch.runners(at * second).map(({ state }) => state)).toEqual(states);
  });

  it('have their full time again where the collector was killed meanwhile', () => {
    const lines = new CollectedLines(plan);
    for (const line of linesOfUser(record, 0).slice(0, 2)) lines.add(line);
    const startedMs = 10 * 60 * second;
    const watch = new RunnerWatch(plan, lines.ledger, startedMs);
    expect(watch.isOver(startedMs + scheduleMs)).toBe(false);
    expect(watch.isOver(startedMs + Math.max(scheduleMs, silentMs) + 1)).toBe(true);
  });

  it('are told in a few words', () => {
    const watch = watched([...ofBoth(1, 'delivered'), [25, 'ended', 0]]);
    expect(runnersText(watch.runners(27 * second), 27 * second)).toBe(
      '2 runners: 1 ended, runner 2 silent for 26 s',
    );
    expect(runnersText(watch.runners(0).slice(0, 1), 0)).toBe('1 runner: 1 ended');
  });
});
