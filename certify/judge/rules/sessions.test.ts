import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../exchange/exchange.ts';
import { type ExpectedOutcome, outcomeOf, recordedTogether } from '../../testing/judge-one.ts';
import { type GivenExchange, RecordedDevice, wholeRecording } from '../../testing/recorded-device.ts';
import type { RuleId } from '../rule.ts';

type Row = readonly [
  title: string,
  id: RuleId,
  given: () => RecordedDevice | readonly Exchange[],
  expected: ExpectedOutcome,
  omittedHeaders?: readonly string[],
];

const born = () => new RecordedDevice().register().getToken();
const browser = (device: RecordedDevice, given = {}) =>
  device.send('authenticateUserAgent', {
    parameters: { code: 'A' },
    status: 302,
    headers: { authorization: null, 'ap-device-identifier': null },
    ...given,
  });

/** A phone that opens the login page for the code of a TV, after it has checked the code or before. */
function secondScreen(tv: RecordedDevice, check: 'before' | 'after' | 'never'): readonly Exchange[] {
  const phone = new RecordedDevice();
  Object.assign(phone, {
    nowMs: tv.nowMs,
    clientId: 'phone',
    token: 'phone',
    identifier: 'fingerprint cGhvbmU=',
    address: '198.51.100.9',
  });
  const query = () =>
    phone.send('getSession', { parameters: { code: 'A' }, answer: { notBefore: '1', notAfter: '2' } });
  if (check === 'before') query();
  phone.wait(1);
  browser(phone);
  phone.wait(1);
  if (check === 'after') query();
  return recordedTogether(tv, phone);
}

/** Reaches the address at which the sign-in ends, with a browser at the device. */
function atRedirect(device: RecordedDevice): RecordedDevice {
  device.send('authenticateUserAgent', { parameters: { code: 'A' } });
  const last = device.captured.pop();
  if (last !== undefined) device.captured.push({ ...last, url: 'https://app.example/done', status: 200 });
  return device.wait(1);
}

/** Creates a session, signs in by a browser at an address, and polls when it is back after half a minute. */
function signInAt(address: string, device: RecordedDevice, given: GivenExchange = {}): RecordedDevice {
  const own = device.address;
  const code = `code ${device.captured.length}`;
  device.createSession(code, given).wait(1);
  device.address = address;
  browser(device, { parameters: { code } }).wait(30);
  device.address = own;
  return device.poll(code, true).wait(60);
}

const tvWith = (seconds: number) => born().profiles().createSession('A').wait(seconds);

const answeredAuthorize = {
  answer: { actionName: 'authorize', actionType: 'direct', reasonType: 'authenticated', sessionId: 's' },
};
const incomplete = (form: Readonly<Record<string, string>>) => ({
  form,
  answer: {
    actionName: 'resume',
    actionType: 'direct',
    code: 'A',
    missingParameters: ['domainName', 'redirectUrl'],
  },
});

const rows: readonly Row[] = [
  ['a query before the session', 'AU-01', () => born().profiles().createSession('A'), 'kept'],
  ['a session at once after birth', 'AU-01', () => born().createSession('A'), 'broken'],
  [
    'a session at a service provider whose profiles it did not look for',
    'AU-01',
    () =>
      born()
        .profiles()
        .createSession('A', { parameters: { serviceProvider: 'OTHER' } }),
    'broken',
  ],
  ['a session in the middle of a life', 'AU-01', () => new RecordedDevice().createSession('A'), 'nothing'],
  [
    'a second session without another query',
    'AU-01',
    () => born().profiles().createSession('A').createSession('B'),
    'kept',
  ],

  ['polls once the profile is there', 'AU-02', () => browser(tvWith(1)).wait(30).poll('A', true), 'kept'],
  [
    'polls before its browser opened the page',
    'AU-02',
    () => atRedirect(browser(tvWith(1)).wait(3).poll('A').wait(5).poll('A').wait(5)).poll('A', true),
    'broken',
  ],
  [
    'polls at once for a phone in the same house that scans the code',
    'AU-02',
    () =>
      atRedirect(browser(tvWith(0).poll('A').wait(5).poll('A').wait(3)).wait(5).poll('A').wait(5)).poll(
        'A',
        true,
      ),
    'in doubt',
  ],
  ['one poll just before', 'AU-02', () => browser(tvWith(4).poll('A').wait(3)).poll('A'), 'in doubt'],
  [
    'polls before a browser that may be another’s',
    'AU-02',
    () => browser(tvWith(9).poll('A').wait(5).poll('A').wait(5)).poll('A'),
    'in doubt',
  ],
  [
    'polls at once for a second screen',
    'AU-02',
    () => secondScreen(tvWith(1).poll('A').wait(5).poll('A').wait(5), 'before'),
    'nothing',
  ],
  [
    'polls while the login page is open',
    'AU-02',
    () => browser(tvWith(1)).wait(3).poll('A').wait(5).poll('A', true),
    'nothing',
  ],

  ['polls at once', 'AU-03', () => secondScreen(tvWith(5).poll('A').wait(5), 'before'), 'kept'],
  [
    'polls late while the second screen works',
    'AU-03',
    () => secondScreen(tvWith(60).poll('A').wait(-30), 'before'),
    'broken',
  ],
  ['polls late, once', 'AU-03', () => secondScreen(tvWith(60).poll('A'), 'before'), 'in doubt'],
  [
    'polls twice after its own browser came back, by IPv6',
    'AU-03',
    () => signInAt('2001:db8::7', signInAt('2001:db8::7', born().profiles())),
    'nothing',
  ],
  [
    'polls twice late after a browser elsewhere',
    'AU-03',
    () => signInAt('198.51.100.9', signInAt('198.51.100.9', born().profiles())),
    'broken',
  ],
  [
    'polls twice after a browser that a server does not forward',
    'AU-03',
    () => {
      const forwarded = { headers: { 'x-forwarded-for': '203.0.113.8' } };
      return signInAt('10.0.0.7', signInAt('10.0.0.7', born().profiles(), forwarded), forwarded);
    },
    'nothing',
  ],
  ['polls at once on its own screen', 'AU-03', () => browser(tvWith(1)).poll('A'), 'nothing'],

  [
    'decides after “authorize”',
    'AU-10',
    () => born().createSession('A', answeredAuthorize).authorize('r'),
    'kept',
  ],
  [
    'begins again and again after “authorize”',
    'AU-10',
    () => {
      const device = born();
      for (let count = 0; count < 4; count += 1) device.createSession('A', answeredAuthorize).wait(5);
      return device;
    },
    'broken',
  ],
  [
    'begins twice after “authorize”',
    'AU-10',
    () => born().createSession('A', answeredAuthorize).createSession('A', answeredAuthorize),
    'nothing',
  ],
  [
    'resumes after “resume”',
    'AU-10',
    () =>
      born()
        .createSession('A', incomplete({}))
        .send('resumeSession', { parameters: { code: 'A' }, form: {} }),
    'kept',
  ],
  [
    'opens the page of an incomplete session',
    'AU-10',
    () => browser(born().createSession('A', incomplete({})), { status: 400 }),
    'broken',
  ],
  ['opens the page after “authenticate”', 'AU-10', () => browser(tvWith(1)), 'kept'],

  ['sends all at once', 'AU-11', () => tvWith(1), 'kept'],
  [
    'sends what it knew only later',
    'AU-11',
    () =>
      born()
        .createSession('A', incomplete({ mvpd: 'NorthCable' }))
        .send('resumeSession', {
          parameters: { code: 'A' },
          form: { domainName: 'd', redirectUrl: 'u' },
          answer: {},
        }),
    'broken',
  ],
  [
    'leaves them to a second screen',
    'AU-11',
    () => born().createSession('A', incomplete({ mvpd: 'NorthCable' })),
    'nothing',
  ],

  ['checks the typed code', 'AU-12', () => secondScreen(tvWith(9), 'before'), 'kept'],
  ['checks the typed code too late', 'AU-12', () => secondScreen(tvWith(9), 'after'), 'broken'],
  ['a second screen that is not recorded', 'AU-12', () => secondScreen(tvWith(9), 'never'), 'in doubt'],

  ['a browser without a token', 'AU-18', () => browser(tvWith(1)), 'kept'],
  [
    'a browser with the token',
    'AU-18',
    () => browser(tvWith(1), { headers: { authorization: 'Bearer token-1' } }),
    'broken',
  ],
  [
    'a session without an identifier',
    'AU-18',
    () => born().createSession('A', { headers: { 'ap-device-identifier': null } }),
    'broken',
  ],
  [
    'a session without an identifier, of a recorder that leaves it out',
    'AU-18',
    () => born().createSession('A', { headers: { 'ap-device-identifier': null } }),
    'in doubt',
    ['ap-device-identifier'],
  ],
  [
    'a session that was never answered, with a part of its headers',
    'AU-18',
    () => born().createSession('A', { headers: { 'ap-device-identifier': null }, status: 0, answer: '' }),
    'nothing',
  ],
  [
    'a browser of which the recorder leaves the token out',
    'AU-18',
    () => browser(tvWith(1)),
    'in doubt',
    ['authorization'],
  ],
];

describe('rules of sessions', () => {
  for (const [title, id, given, expected, omittedHeaders = []] of rows) {
    it(`${title}: ${id}`, () => {
      expect(outcomeOf(id, given(), { ...wholeRecording, omittedHeaders })).toBe(expected);
    });
  }
});
