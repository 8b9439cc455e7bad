import { describeRules, type JudgedRow } from '../../testing/judged-device.ts';
import { type GivenExchange, type RecordedDevice, wholeRecording } from '../../testing/recorded-device.ts';

const fresh = (device: RecordedDevice): RecordedDevice => {
  device.token = `${device.token}+`;
  return device.getToken();
};
const born = (device: RecordedDevice): RecordedDevice => device.register().getToken().profiles();
const refused: GivenExchange = { status: 401, answer: '' };

/** Polls one code, with a new token before each poll. */
const pollsWithNewTokens = (device: RecordedDevice, polls: number): RecordedDevice => {
  born(device).createSession('C1').poll('C1');
  for (let poll = 0; poll < polls; poll += 1) fresh(device.wait(5)).poll('C1');
  return device;
};
/** A token for each call. */
const tokenPerCall = (device: RecordedDevice): RecordedDevice => {
  fresh(born(device)).createSession('C1');
  fresh(device).poll('C1', true);
  fresh(device).send('preauthorize', { json: { resources: ['R'] } });
  fresh(device).authorize('R');
  return fresh(device).send('logout');
};
const startsAgain = (device: RecordedDevice, times: number): RecordedDevice => {
  born(device);
  for (let start = 0; start < times; start += 1) fresh(device.wait(60)).profiles();
  return device;
};
/** Two calls find no token and each request one; each uses its own. */
const atOnce = (device: RecordedDevice, first: string, second: string): RecordedDevice => {
  device.token = first;
  device.getToken({ tookMs: 100 }).wait(-0.09);
  device.token = second;
  device.getToken({ tookMs: 100 }).wait(0.1).profiles();
  device.token = first;
  return device.authorize('R');
};
const fourInstances = (device: RecordedDevice): RecordedDevice => {
  device.register();
  for (let turn = 0; turn < 12; turn += 1) {
    device.token = `token-of-instance-${turn % 4}`;
    if (turn < 4) device.getToken();
    device.wait(3).authorize(`R${turn}`);
  }
  return device;
};
const steady = (device: RecordedDevice): RecordedDevice => {
  for (const [index, one] of device.captured.entries()) {
    device.captured[index] = { ...one, steadyMs: one.sentMs };
  }
  return device;
};
/** A call that is refused, and repeated with a new token each time. */
const loop = (device: RecordedDevice, times: number, seconds: number): RecordedDevice => {
  for (let turn = 0; turn < times; turn += 1) fresh(device.profiles(refused).wait(seconds));
  return device;
};
const lateUse = (device: RecordedDevice): RecordedDevice => {
  fresh(born(device).wait(21_700).profiles(refused)).profiles();
  return device;
};

const rows: readonly JudgedRow[] = [
  ['CR-05', 'kept', 'one token for several calls', (one) => born(one).profiles()],
  ['CR-05', 'not exercised', 'one call', born],
  ['CR-05', 'broken', 'new tokens between the polls of one code', (one) => pollsWithNewTokens(one, 3)],
  ['CR-05', 'kept', 'one early token, as a clock that was set shows', (one) => pollsWithNewTokens(one, 1)],
  ['CR-05', 'broken', 'a new token at each of nine starts', (one) => startsAgain(one, 9)],
  ['CR-05', 'broken', 'a token for each call', tokenPerCall],
  [
    'CR-05',
    'not exercised',
    'two tokens at once for two calls, at the start and at the renewal',
    (one) => atOnce(atOnce(one.register(), 'a', 'b').wait(20_000), 'c', 'd'),
  ],
  ['CR-05', 'kept', 'four instances of a server that each keep their token', fourInstances],
  [
    'CR-05',
    'kept',
    'new tokens after refusals between polls',
    (one) => {
      born(one).createSession('C1');
      for (let poll = 0; poll < 3; poll += 1) fresh(one.poll('C1').poll('C1', false, refused)).poll('C1');
      return one;
    },
  ],
  ['CR-06', 'broken', 'a token for each call', tokenPerCall],
  ['CR-06', 'not exercised', 'a new token at each of nine starts', (one) => startsAgain(one, 9)],
  ['CR-06', 'kept', 'one token for several calls', (one) => born(one).profiles()],
  [
    'CR-07',
    'kept',
    'a new token shortly before the old one expires',
    (one) => fresh(born(one).wait(21_000)).profiles(),
  ],
  ['CR-07', 'not exercised', 'a recording of an hour', (one) => born(one).wait(3600).profiles()],
  ['CR-07', 'in doubt', 'one refused token that had expired', lateUse],
  [
    'CR-07',
    'broken',
    'two refused tokens that had expired',
    (one) => {
      lateUse(one).wait(21_700).profiles(refused);
      return one;
    },
  ],
  [
    'CR-07',
    'broken',
    'one refused token that had expired, by a clock that is never set',
    (one) => steady(lateUse(one)),
  ],
  [
    'CR-07',
    'not exercised',
    'an expired token that the provider still took',
    (one) => born(one).wait(30_000).profiles(),
  ],
  [
    'CR-07',
    'not exercised',
    'a token that was refused while it was valid',
    (one) => born(one).profiles(refused),
  ],
  ['CR-08', 'kept', 'a new token after 401', (one) => fresh(born(one).profiles(refused)).profiles()],
  [
    'CR-08',
    'broken',
    'the same call with the refused token, again and again',
    (one) => born(one).profiles(refused).profiles(refused).profiles(refused).profiles(refused),
  ],
  [
    'CR-08',
    'not exercised',
    'one repetition, whose first answer may have been lost',
    (one) => born(one).profiles(refused).profiles(refused),
  ],
  [
    'CR-08',
    'kept',
    'several calls under way when the token is refused',
    (one) =>
      fresh(born(one).profiles(refused).authorize('R', refused).createSession('C', refused)).profiles(),
  ],
  ['CR-08', 'broken', 'new tokens without end, each refused', (one) => loop(one, 20, 1)],
  ['CR-08', 'kept', 'a second new token, then no more', (one) => loop(one, 3, 1)],
  ['CR-08', 'kept', 'new tokens that are refused at a start each', (one) => loop(one, 6, 60)],
  ['CR-10', 'kept', 'the header', born],
  ['CR-10', 'broken', 'the token in the URL', (one) => one.profiles({ query: { access_token: 'x' } })],
  [
    'CR-10',
    'broken',
    'the token in a form',
    (one) => one.createSession('C', { form: { mvpd: 'M', access_token: 'x' } }),
  ],
  ['CR-10', 'not exercised', 'no token at all', (one) => one.profiles({ headers: { authorization: null } })],
  ['HD-01', 'kept', 'the header', born],
  ['HD-01', 'broken', 'no token at all', (one) => one.profiles({ headers: { authorization: null } })],
  ['HD-01', 'broken', 'another scheme', (one) => one.profiles({ headers: { authorization: 'Basic eA==' } })],
  [
    'HD-01',
    'in doubt',
    'a recorder that leaves the header out',
    (one) => one.profiles({ headers: { authorization: null } }),
    { ...wholeRecording, omittedHeaders: ['authorization'] },
  ],
  [
    'HD-01',
    'not exercised',
    'a call of the browser',
    (one) => one.send('authenticateUserAgent', { status: 302 }),
  ],
  [
    'HD-01',
    'not exercised',
    'a call without an answer',
    (one) => one.profiles({ status: 0, headers: { authorization: null } }),
  ],
];

describeRules('rules of tokens', rows);
