import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ExpectedOutcome, outcomeOf } from '../../testing/judge-one.ts';
import { RecordedDevice } from '../../testing/recorded-device.ts';
import type { RuleId } from '../rule.ts';

const expired = {
  status: 400,
  answer: { action: 'none', status: 400, code: 'invalid_authentication_session', message: 'm' },
};

const begun = () => new RecordedDevice().register().getToken().profiles().createSession('A').wait(20);

const valid = (seconds: number) => ({
  actionName: 'authenticate',
  actionType: 'interactive',
  url: '/api/v2/authenticate/STREAMTV/A',
  code: 'A',
  notBefore: '1795000000000',
  notAfter: String(1_795_000_000_000 + seconds * 1000),
});
const shortCode = () =>
  new RecordedDevice()
    .register()
    .getToken()
    .createSession('A', { answer: valid(300) });
const prolonged = { parameters: { code: 'A' }, form: { mvpd: 'NorthCable' }, answer: valid(300) };

function polled(device: RecordedDevice, code: string, times: number, seconds: number): RecordedDevice {
  for (let poll = 0; poll < times; poll += 1) device.poll(code).wait(seconds);
  return device;
}

const byMvpd = (device: RecordedDevice) =>
  device.send('getProfileByMvpd', { answer: { profiles: { NorthCable: device.profile() } } });

type Row = readonly [title: string, id: RuleId, device: () => RecordedDevice, expected: ExpectedOutcome];

const rows: readonly Row[] = [
  ['polls five seconds apart', 'AU-04', () => polled(begun(), 'A', 5, 5), 'kept'],
  ['polls 1.05 s apart', 'AU-04', () => polled(begun(), 'A', 5, 1.05), 'broken'],
  ['polls half a second apart', 'AU-04', () => polled(begun(), 'A', 9, 0.5), 'broken'],
  [
    'polls 2.5 s apart, of several codes',
    'AU-04',
    () => polled(polled(begun(), 'A', 3, 2.5).createSession('B'), 'B', 3, 2.5),
    'broken',
  ],
  [
    'polls by MVPD 1.05 s apart',
    'AU-04',
    () =>
      repeated(begun(), 6, 1.05, (device) => device.send('getProfileByMvpd', { answer: { profiles: {} } })),
    'broken',
  ],
  ['two polls a second apart and no others', 'AU-04', () => polled(begun(), 'A', 2, 1.5), 'in doubt'],
  [
    'one poll repeated at once among good ones',
    'AU-04',
    () => polled(polled(begun(), 'A', 3, 5).poll('A'), 'A', 3, 5),
    'kept',
  ],
  [
    'one gap shortened by a clock that was set',
    'AU-04',
    () => polled(polled(begun(), 'A', 4, 5).wait(-3), 'A', 4, 5),
    'kept',
  ],
  [
    'polls again at once after a refused token',
    'AU-04',
    () =>
      polled(
        repeated(begun(), 4, 0, (device) =>
          device.poll('A', false, { status: 401, answer: {} }).poll('A').wait(5),
        ),
        'A',
        2,
        5,
      ),
    'kept',
  ],
  [
    'polls by two timers of five seconds',
    'AU-04',
    () => repeated(begun(), 40, 4.6, (device) => device.poll('A').wait(0.4).poll('A')),
    'broken',
  ],
  [
    'polls too soon every fourth time',
    'AU-04',
    () => repeated(begun(), 10, 1.2, (device) => polled(device, 'A', 3, 5).poll('A')),
    'in doubt',
  ],
  ['polls once', 'AU-04', () => begun().poll('A', true), 'nothing'],

  [
    'stops when the profile arrived',
    'AU-05',
    () => polled(begun(), 'A', 2, 5).poll('A', true).wait(6).authorize('r'),
    'kept',
  ],
  [
    'polls on after it used the profile',
    'AU-05',
    () => polled(begun(), 'A', 2, 5).poll('A', true).authorize('r').wait(5).poll('A', true),
    'broken',
  ],
  [
    'polls on and on after the profile',
    'AU-05',
    () => repeated(begun(), 4, 5, (device) => device.poll('A', true)),
    'broken',
  ],
  [
    'polls twice more without a sign that it knew',
    'AU-05',
    () => repeated(begun(), 3, 5, (device) => device.poll('A', true)),
    'in doubt',
  ],
  [
    'repeats the poll whose answer was lost',
    'AU-05',
    () => repeated(begun(), 2, 5, (device) => device.poll('A', true)).authorize('r'),
    'nothing',
  ],
  [
    'starts again and again soon after the profile',
    'AU-05',
    () => repeated(begun().poll('A').wait(5).poll('A', true).wait(40), 4, 40, byMvpd).authorize('r'),
    'kept',
  ],
  [
    'starts again and again soon after a profile that it polled by MVPD',
    'AU-05',
    () => repeated(byMvpd(begun()).wait(40), 4, 40, byMvpd).authorize('r'),
    'kept',
  ],
  ['polls by MVPD on and on after the profile', 'AU-05', () => repeated(begun(), 4, 5, byMvpd), 'broken'],
  [
    'a recording that ends with the profile',
    'AU-05',
    () => begun().poll('A').wait(5).poll('A', true),
    'nothing',
  ],
  ['no profile', 'AU-05', () => polled(begun(), 'A', 3, 5), 'nothing'],
  [
    'a poll under way when the profile arrived',
    'AU-05',
    () =>
      begun()
        .poll('A', true, { tookMs: 2_000 })
        .wait(-1)
        .poll('A', true)
        .wait(9)
        .authorize('r')
        .wait(9)
        .authorize('r'),
    'kept',
  ],

  [
    'stops at the refusal of the code',
    'AU-06',
    () => polled(begun(), 'A', 3, 5).poll('A', false, expired).wait(9).profiles(),
    'kept',
  ],
  [
    'polls on after refusals',
    'AU-06',
    () => repeated(begun(), 4, 5, (device) => device.poll('A', false, expired)),
    'broken',
  ],
  [
    'polls on after a refusal and a new session',
    'AU-06',
    () => begun().poll('A', false, expired).createSession('B').wait(5).poll('A', false, expired),
    'broken',
  ],
  [
    'polls once more, as after a lost refusal',
    'AU-06',
    () =>
      repeated(begun(), 2, 5, (device) => device.poll('A', false, expired))
        .wait(60)
        .profiles(),
    'nothing',
  ],
  ['stops by its own clock', 'AU-06', () => polled(begun(), 'A', 350, 5).wait(60).profiles(), 'kept'],
  [
    'polls on after the end of a code, which the provider goes on to answer',
    'AU-06',
    () => polled(shortCode(), 'A', 240, 5),
    'broken',
  ],
  [
    'polls once more after the end of a code',
    'AU-06',
    () => polled(shortCode(), 'A', 20, 15).wait(9).poll('A').wait(60).profiles(),
    'nothing',
  ],
  [
    'polls a code to its end and finds the profile',
    'AU-06',
    () => polled(shortCode(), 'A', 58, 5).poll('A', true).wait(60).profiles(),
    'nothing',
  ],
  [
    'polls until a code ends that was prolonged',
    'AU-06',
    () =>
      polled(polled(shortCode(), 'A', 40, 5).send('resumeSession', prolonged), 'A', 50, 5)
        .wait(60)
        .profiles(),
    'nothing',
  ],
  ['gives up early', 'AU-06', () => polled(begun(), 'A', 3, 5).wait(3_600).profiles(), 'nothing'],

  [
    'leaves the old code',
    'AU-07',
    () => polled(polled(begun(), 'A', 3, 5).createSession('B').wait(5), 'B', 3, 5),
    'kept',
  ],
  [
    'polls both codes',
    'AU-07',
    () =>
      repeated(polled(begun(), 'A', 3, 5).createSession('B').wait(5), 2, 5, (device) =>
        device.poll('B').wait(5).poll('A'),
      ),
    'broken',
  ],
  [
    'polls the old code only',
    'AU-07',
    () => polled(polled(begun(), 'A', 3, 5).createSession('B').wait(5), 'A', 3, 5),
    'broken',
  ],
  [
    'one poll of the old code under way',
    'AU-07',
    () =>
      polled(begun(), 'A', 3, 5)
        .createSession('B', { tookMs: 900 })
        .wait(-0.5)
        .poll('A')
        .wait(5)
        .poll('B')
        .wait(5)
        .poll('B'),
    'kept',
  ],
  [
    'one more poll of the old code, before any of the new one',
    'AU-07',
    () => polled(polled(begun(), 'A', 3, 5).createSession('B').poll('A').wait(5), 'B', 3, 5),
    'nothing',
  ],
  [
    'polls a code of each of two service providers',
    'AU-07',
    () => {
      const of = (serviceProvider: string, code = '') => ({ parameters: { serviceProvider, code } });
      const device = polled(begun(), 'A', 3, 5).createSession('B', of('OTHER')).wait(1);
      return repeated(device, 4, 4, (one) => one.poll('A').wait(1).poll('B', false, of('OTHER', 'B')));
    },
    'nothing',
  ],
  ['one code only', 'AU-07', () => polled(begun(), 'A', 3, 5), 'nothing'],

  ['polls for 31 minutes', 'AU-08', () => polled(begun(), 'A', 380, 5), 'broken'],
  ['polls until the code expires', 'AU-08', () => polled(begun(), 'A', 350, 5).wait(60).profiles(), 'kept'],
  [
    'a clock that is set forward by a day',
    'AU-08',
    () => polled(polled(begun(), 'A', 3, 5).wait(86_400), 'A', 3, 5),
    'nothing',
  ],
  [
    'is refused early, and stops',
    'AU-08',
    () => polled(begun(), 'A', 3, 5).poll('A', false, expired).wait(9).profiles(),
    'kept',
  ],
  [
    'finds the profile early',
    'AU-08',
    () => polled(begun(), 'A', 3, 5).poll('A', true).wait(9).profiles(),
    'nothing',
  ],

  ['polls by code', 'AU-09', () => polled(begun(), 'A', 3, 5), 'kept'],
  [
    'polls by MVPD',
    'AU-09',
    () => repeated(begun(), 3, 15, (device) => device.send('getProfileByMvpd', { answer: { profiles: {} } })),
    'kept',
  ],
  [
    'polls the list of all profiles',
    'AU-09',
    () => repeated(begun(), 5, 5, (device) => device.profiles()),
    'broken',
  ],
  [
    'signs in without a session',
    'AU-09',
    () => repeated(new RecordedDevice(), 5, 5, (device) => device.profiles()),
    'nothing',
  ],
];

function repeated(
  device: RecordedDevice,
  times: number,
  seconds: number,
  call: (device: RecordedDevice) => RecordedDevice,
): RecordedDevice {
  for (let count = 0; count < times; count += 1) call(device).wait(seconds);
  return device;
}

describe('rules of polling', () => {
  it.each(rows)('%s: %s', (_, id, device, expected) => {
    expect(outcomeOf(id, device())).toBe(expected);
  });

  it('finds a client that polls every 1.05 s whatever single step its recorder’s clock makes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 20 }),
        fc.double({ min: -6e4, max: 9e6, noNaN: true }),
        (at, step) => {
          const device = polled(polled(begun(), 'A', at, 1.05).wait(step), 'A', 25 - at, 1.05);
          expect(outcomeOf('AU-04', device)).toBe('broken');
        },
      ),
    );
  });

  it('accuses no client that polls every five seconds after one step of its recorder’s clock', () => {
    const ids: readonly RuleId[] = ['AU-04', 'AU-05', 'AU-06', 'AU-07', 'AU-08', 'AU-09'];
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 19 }),
        fc.double({ min: -6e4, max: 9e6, noNaN: true }),
        (at, step) => {
          const device = polled(polled(begun(), 'A', at, 5).wait(step), 'A', 20 - at, 5)
            .poll('A', true)
            .wait(9);
          for (const id of ids) expect(outcomeOf(id, device.authorize('r'))).not.toBe('broken');
        },
      ),
    );
  });
});
