import { describeRules, type JudgedRow } from '../../testing/judged-device.ts';
import type { GivenExchange, RecordedDevice } from '../../testing/recorded-device.ts';

const error = (status: number, code: string, action?: string): GivenExchange => ({
  status,
  answer: { code, action, status },
});
const none = error(400, 'invalid_integration', 'none');
const unknown = error(400, 'invalid_moon_phase', 'none');
const failed: GivenExchange = { status: 503, answer: '' };
const throttled: GivenExchange = { status: 429, answer: '<html>' };

/** Sends the same request several times. */
const repeated = (
  device: RecordedDevice,
  given: GivenExchange,
  times: number,
  waits: (turn: number) => number,
): RecordedDevice => {
  for (let turn = 0; turn < times; turn += 1) device.profiles(given).wait(waits(turn));
  return device.wait(60).createSession('C');
};
const two = () => 2;
const throttledThen = (device: RecordedDevice, seconds: number): RecordedDevice =>
  device.profiles(throttled).wait(seconds).profiles();
const uneven = (turn: number): number => [1, 2.2, 1, 1.2, 1, 1.5][turn % 6] ?? 1;
const decides = (
  device: RecordedDevice,
  given: GivenExchange,
  times: number,
  waits: (turn: number) => number,
): RecordedDevice => {
  for (let turn = 0; turn < times; turn += 1) device.authorize('R', given).wait(waits(turn));
  return device.wait(60).profiles();
};
const deniedWithin: GivenExchange = {
  answer: { decisions: [{ resource: 'R', authorized: false, error: { code: 'x', action: 'none' } }] },
};
const queries = (device: RecordedDevice, given: GivenExchange, times: number, seconds: number) => {
  for (let turn = 0; turn < times; turn += 1) device.send('getProfileByMvpd', given).wait(seconds);
  return device;
};
const nobody: GivenExchange = { answer: { profiles: {} } };
const pollsThroughOutage = (device: RecordedDevice): RecordedDevice =>
  queries(queries(queries(device.createSession('C'), nobody, 2, 5), failed, 9, 5), nobody, 2, 5);
const refusedForEver = (device: RecordedDevice): RecordedDevice => {
  for (let turn = 0; turn < 20; turn += 1) {
    device.profiles({ status: 401, answer: '' }).wait(1.1);
    device.token = `token ${turn}`;
    device.getToken().wait(1.1);
  }
  return device.wait(10).profiles();
};
const untimed = { ...throttled, tookMs: 0 };
const rush = (device: RecordedDevice, requests: number, seconds: number): RecordedDevice => {
  for (let sent = 0; sent < requests; sent += 1) device.poll('C').wait(seconds);
  return device;
};

const rows: readonly JudgedRow[] = [
  ['ER-01', 'kept', 'no repetition', (one) => repeated(one, none, 1, two)],
  ['ER-01', 'broken', 'six requests that were refused for good', (one) => repeated(one, none, 6, two)],
  ['ER-01', 'not exercised', 'a viewer who tries once more', (one) => repeated(one, none, 2, two)],
  ['ER-01', 'kept', 'one try each minute', (one) => repeated(one, none, 6, () => 60)],
  ['ER-01', 'not exercised', 'a recording that ends with the error', (one) => one.profiles(none)],
  [
    'ER-01',
    'not exercised',
    'a viewer who presses Play three times',
    (one) => one.authorize('R', none).authorize('R', none).authorize('R', none).profiles(),
  ],
  ['ER-01', 'broken', 'decisions that were refused for good', (one) => decides(one, none, 20, () => 1.2)],
  [
    'ER-01',
    'broken',
    'six requests that ask for a registration first',
    (one) =>
      repeated(
        one,
        error(401, 'invalid_access_token_client_application', 'application-registration'),
        6,
        two,
      ),
  ],
  [
    'ER-01',
    'not exercised',
    'decisions of status 200, which have rules of their own',
    (one) => decides(one, deniedWithin, 20, () => 1.2),
  ],
  ['ER-04', 'kept', 'three repetitions', (one) => repeated(one, failed, 4, two)],
  ['ER-04', 'broken', 'ten repetitions at one pace', (one) => repeated(one, failed, 10, two)],
  [
    'ER-04',
    'kept',
    'ten repetitions that wait longer each time',
    (one) => repeated(one, failed, 10, (turn) => Math.min(14, 1.5 ** turn)),
  ],
  [
    'ER-04',
    'kept',
    'ten repetitions whose waits grow up to a limit',
    (one) => repeated(one, failed, 10, (turn) => Math.min(5, 2 * 2 ** turn)),
  ],
  ['ER-04', 'broken', 'a hundred at uneven waits', (one) => repeated(one, failed, 100, uneven)],
  [
    'ER-04',
    'broken',
    'a hundred at waits in turn',
    (one) => repeated(one, failed, 100, (turn) => (turn % 2 === 0 ? 1 : 4)),
  ],
  [
    'ER-04',
    'broken',
    'one long wait among many',
    (one) => repeated(one, failed, 20, (turn) => (turn === 9 ? 12 : 2)),
  ],
  ['ER-04', 'broken', 'decisions that fail again and again', (one) => decides(one, failed, 60, () => 1.2)],
  ['ER-04', 'broken', 'status 429 again and again', (one) => repeated(one, throttled, 60, () => 1.05)],
  ['ER-04', 'kept', 'status 429 twice', (one) => repeated(one, throttled, 2, () => 1.05)],
  ['ER-04', 'broken', 'status 401 again and again, each with a new token', refusedForEver],
  ['ER-04', 'not exercised', 'polls by MVPD through an outage', pollsThroughOutage],
  [
    'ER-04',
    'broken',
    'queries by MVPD through an outage after the sign-in',
    (one) => queries(one.createSession('C').poll('C', true), failed, 9, 2),
  ],
  ['ER-04', 'not exercised', 'errors that are no reason to repeat', (one) => repeated(one, none, 10, two)],
  ['ER-09', 'broken', 'twelve failures at one pace', (one) => repeated(one, failed, 12, two)],
  ['ER-09', 'kept', 'failures at a falling rate', (one) => repeated(one, failed, 12, (turn) => 1.6 ** turn)],
  ['ER-09', 'not exercised', 'three failures', (one) => repeated(one, failed, 3, two)],
  ['ER-10', 'kept', 'one request with an unknown code', (one) => repeated(one, unknown, 1, two)],
  ['ER-10', 'broken', 'six requests with an unknown code', (one) => repeated(one, unknown, 6, two)],
  ['ER-10', 'not exercised', 'a known code', (one) => repeated(one, none, 1, two)],
  ['ER-05', 'kept', 'a wait of a second', (one) => throttledThen(one, 1)],
  ['ER-05', 'broken', 'two short waits', (one) => throttledThen(throttledThen(one, 0.2), 0.2)],
  ['ER-05', 'in doubt', 'one short wait, as a clock that was set shows', (one) => throttledThen(one, 0.2)],
  ['ER-05', 'not exercised', 'no 429', (one) => one.profiles().profiles()],
  [
    'ER-05',
    'in doubt',
    'other requests that may have been under way',
    (one) => one.profiles(untimed).wait(0.01).authorize('R').profiles(untimed).wait(0.01).authorize('R'),
  ],
  [
    'ER-05',
    'broken',
    'repetitions at once, where the recorder has no time of answers',
    (one) => one.profiles(untimed).wait(0.01).profiles(untimed).wait(0.01).profiles(untimed),
  ],
  ['ER-07', 'kept', 'a poll every 1.05 seconds', (one) => rush(one, 200, 1.01)],
  ['ER-07', 'broken', 'a poll every half second', (one) => rush(one, 200, 0.46)],
  ['ER-07', 'in doubt', 'one rush', (one) => rush(one, 20, 0.1)],
  ['ER-07', 'not exercised', 'ten requests', (one) => rush(one, 10, 0)],
];

describeRules('rules of errors and throttling', rows);
