import { expect, it } from 'vitest';
import type { Check } from '../../core/index.ts';
import { arrivalMs } from '../k6/devices/arrivals.ts';
import type { FindingLine, OperationCounts } from '../lines.ts';
import type { ArrivalSchedule } from '../plan/arrivals.ts';
import type { Arrivals } from '../protocol.ts';
import { eventsCheck } from '../result/checks/flow.ts';
import { Totals } from '../result/totals.ts';
import { journeyChecks } from './journey/checks.ts';
import { liveEventChecks } from './live-event/checks.ts';
import { profilesChecks } from './profiles/checks.ts';
import { regcodeChecks } from './regcode/checks.ts';
import { registrationChecks } from './registration/checks.ts';
import { tokenRenewalChecks } from './token-renewal/checks.ts';
import { vantageClientsChecks } from './vantage-clients/checks.ts';

/** What the devices of a scenario count, and what its checks make of it. */

const times = { latency: [70, 1], latencyMaxMs: 1, lateness: [], latenessMaxMs: 0 };
const operation = (requests: number, cached = 0): OperationCounts => ({
  requests,
  statuses: { '200': requests },
  failed: 0,
  checked: requests,
  invalid: 0,
  cached,
  ...times,
});
const impossible: FindingLine = {
  kind: 'finding',
  user: 0,
  key: 'state',
  type: 'state',
  operation: 'getProfiles',
  atMs: 1,
  pointer: '/profiles',
  expected: 'none',
  received: 'one',
  message: 'cannot be',
};

type Events = Readonly<Record<string, number>>;

/** Totals with these counts; one answer at least, unless `operations` says otherwise. */
function totalsOf(
  events: Events,
  operations: Readonly<Record<string, OperationCounts>> = { getProfiles: operation(1) },
  findings: readonly FindingLine[] = [],
): Totals<string> {
  const totals = new Totals<string>();
  const counts = Object.fromEntries(findings.map(({ key }) => [key, 1]));
  totals.add({ kind: 'second', user: 0, second: 0, due: [], sent: 1, operations, findings: counts, events });
  for (const finding of findings) totals.add(finding);
  return totals;
}

/** Ten devices that all come at once, with a minute for their requests. */
const even: ArrivalSchedule = {
  devices: 10,
  arrivals: { shape: 'even', windowMs: 1 },
  seed: 1,
  rampMs: 0,
  durationMs: 60_000,
};
const ten = even;
/** Most of them would come after the end; of those that come, all within the last moments. */
const rarely: ArrivalSchedule = { ...even, arrivals: { shape: 'even', windowMs: 10_000 }, durationMs: 3000 };
const arriving = Array.from({ length: 10 }, (_, device) => arrivalMs(rarely.arrivals, 1, device)).filter(
  (atMs) => atMs < 3000,
).length;
const steps: Arrivals = { shape: 'steps', windowMs: 1, steps: 2, stepMs: 1 };
const journey = (events: Events) => journeyChecks(totalsOf(events), ten);
const renewal = (
  events: Events,
  operations?: Readonly<Record<string, OperationCounts>>,
  plan: ArrivalSchedule = ten,
) => tokenRenewalChecks(totalsOf({ tokensEnding: 10, tokensRenewed: 10, ...events }, operations), plan);
const liveEvent = (events: Events, plan = even) =>
  liveEventChecks(totalsOf(events, { getProfileByCode: operation(5) }), plan);
const profiles = (seen: number, counts: OperationCounts) =>
  profilesChecks(totalsOf({ profilesSeen: seen }, { getProfiles: counts }));

it.each<[string, readonly Check[], Record<string, string>]>([
  ['journey: all finished', journey({ registered: 10, profilesFound: 20, journeysDone: 20 }), {}],
  ['some are still watching', journey({ registered: 10, profilesFound: 20, journeysDone: 11 }), {}],
  [
    'more are unfinished than can be watching',
    journey({ registered: 10, profilesFound: 30, journeysDone: 11 }),
    { 'journeys-done': 'failed' },
  ],
  [
    'a device registered twice',
    journey({ registered: 11, profilesFound: 1, journeysDone: 1 }),
    { registered: 'failed' },
  ],
  ['none registered', journey({}), { registered: 'failed', 'journeys-done': 'unjudged' }],
  [
    'none can have finished yet',
    journey({ registered: 10, profilesFound: 5 }),
    { 'journeys-done': 'unjudged' },
  ],
  [
    'none finished, and not all can be watching',
    journey({ registered: 10, profilesFound: 11 }),
    { 'journeys-done': 'failed' },
  ],

  ['live-event: all are authorized', liveEvent({ gotIn: 10 }), {}],
  ['the last ones are signing in', liveEvent({ gotIn: 8, stillUnderWay: 2 }), {}],
  ['one is neither authorized nor in progress', liveEvent({ gotIn: 9 }), { 'everybody-in': 'failed' }],
  [
    'one was left outside, and others are in progress',
    liveEvent({ gotIn: 8, stillUnderWay: 2, leftOutside: 1 }),
    { 'everybody-in': 'failed' },
  ],
  ['none can be authorized yet', liveEvent({ stillUnderWay: 10 }), { 'everybody-in': 'unjudged' }],
  ['none is authorized', liveEvent({ stillUnderWay: 9 }), { 'everybody-in': 'failed' }],
  [
    'none is authorized, and one was left outside',
    liveEvent({ stillUnderWay: 10, leftOutside: 1 }),
    { 'everybody-in': 'failed' },
  ],
  ['devices that start after the end are not expected', liveEvent({ gotIn: arriving }, rarely), {}],
  [
    'one of the devices that started is missing',
    liveEvent({ gotIn: arriving - 1 }, rarely),
    { 'everybody-in': 'failed' },
  ],
  ['by steps not every device starts', liveEvent({ gotIn: 4 }, { ...ten, arrivals: steps }), {}],
  [
    'by steps one of the devices that started gave up',
    liveEvent({ gotIn: 4, gaveUp: 1 }, { ...ten, arrivals: steps }),
    { 'everybody-in': 'failed' },
  ],
  ['a device polled too fast', liveEvent({ gotIn: 10, pollsTooSoon: 1 }), { 'nobody-pushed': 'failed' }],
  ['no device had to poll', liveEventChecks(totalsOf({ gotIn: 10 }), even), { 'nobody-pushed': 'unjudged' }],

  ['regcode: deleted codes no longer exist', regcodeChecks(totalsOf({ codesDeleted: 5, codesGone: 5 })), {}],
  ['the last was not requested again', regcodeChecks(totalsOf({ codesDeleted: 5, codesGone: 4 })), {}],
  [
    'none was requested again',
    regcodeChecks(totalsOf({ codesDeleted: 5 })),
    { 'deleted-codes-gone': 'unjudged' },
  ],
  [
    'one that was requested again still exists',
    regcodeChecks(totalsOf({ codesDeleted: 5 }, undefined, [impossible])),
    { 'answers-fit': 'failed', 'deleted-codes-gone': 'unjudged' },
  ],
  ['none was deleted', regcodeChecks(totalsOf({})), { 'deleted-codes-gone': 'unjudged' }],

  ['token-renewal: all on time', renewal({}), {}],
  ['a second end is just before the end of the run', renewal({ tokensEnding: 13 }), {}],
  ['one was not renewed', renewal({ tokensRenewed: 9 }), { 'tokens-renewed': 'failed' }],
  ['one expired unnoticed', renewal({ tokensEnding: 9, tokensRenewed: 9 }), { 'tokens-renewed': 'failed' }],
  ['one was refused', renewal({ tokensRefused: 1 }), { 'tokens-never-refused': 'failed' }],
  [
    'one registered again',
    renewal({}, { registerClient: operation(1) }),
    { 'never-registered-again': 'failed' },
  ],
  [
    'no token expired',
    renewal({ tokensEnding: 0, tokensRenewed: 0 }),
    { 'tokens-renewed': 'unjudged', 'never-registered-again': 'unjudged' },
  ],
  ['there was no answer', renewal({}, {}), { 'answers-fit': 'unjudged', 'tokens-never-refused': 'unjudged' }],

  ['registration: all are ready', registrationChecks(totalsOf({ ready: 10 }), ten), {}],
  ['one is not', registrationChecks(totalsOf({ ready: 9 }), ten), { registered: 'failed' }],
  ['none is', registrationChecks(totalsOf({}), ten), { registered: 'failed' }],
  ['none can be yet', registrationChecks(totalsOf({}), rarely), { registered: 'unjudged' }],
  [
    'devices that register after the end are not expected',
    registrationChecks(totalsOf({ ready: arriving }), rarely),
    {},
  ],
  [
    'token-renewal: devices that start after the end are not expected',
    renewal({ tokensEnding: arriving, tokensRenewed: arriving }, undefined, rarely),
    {},
  ],
  ['vantage-clients: all', vantageClientsChecks(totalsOf({ secretsRotated: 10 }), ten), {}],
  [
    'vantage-clients: clients after the end are not expected',
    vantageClientsChecks(totalsOf({ secretsRotated: arriving }), rarely),
    {},
  ],
  [
    'one is missing',
    vantageClientsChecks(totalsOf({ secretsRotated: 9 }), ten),
    { 'clients-created': 'failed' },
  ],
  ['profiles: every viewer has one', profiles(4, operation(4)), {}],
  [
    'one in ten was throttled',
    profiles(9, { ...operation(10), statuses: { '200': 9, '429': 1 }, checked: 9 }),
    { 'not-throttled': 'failed' },
  ],
  ['one answer had none', profiles(3, operation(4)), { 'profiles-seen': 'failed' }],
  ['every body was cached', profiles(4, operation(4, 4)), { 'bodies-parsed': 'unjudged' }],
  [
    'an answer contradicts an earlier one',
    regcodeChecks(totalsOf({ codesDeleted: 1, codesGone: 1 }, undefined, [impossible])),
    { 'answers-fit': 'failed' },
  ],
  ['a scenario of one’s own that counts', [eventsCheck('own', totalsOf({ played: 1 }))], {}],
  ['and one that counts nothing', [eventsCheck('own', totalsOf({}))], { events: 'unjudged' }],
])('%s', (_name, checks, want) => {
  const short = checks.filter(({ verdict }) => verdict !== 'passed');
  expect(Object.fromEntries(short.map(({ id, verdict }) => [id.split('/').at(-1), verdict]))).toEqual(want);
});
