import { describe, expect, it } from 'vitest';
import { type ExpectedOutcome, outcomeOf } from '../../testing/judge-one.ts';
import { RecordedDevice } from '../../testing/recorded-device.ts';
import type { RuleId } from '../rule.ts';

const born = () => new RecordedDevice().register().getToken();
const signedIn = (device = born()) =>
  device.profiles({ answer: { profiles: { NorthCable: device.profile() } } });
const missing = {
  answer: {
    decisions: [
      {
        resource: 'r',
        authorized: false,
        error: { action: 'authentication', code: 'authenticated_profile_missing', status: 403 },
      },
    ],
  },
};
const two = (device: RecordedDevice) =>
  device.profiles({ answer: { profiles: { NorthCable: device.profile(), Other: device.profile() } } });
const list = (device: RecordedDevice) =>
  device.send('getConfiguration', { answer: { requestor: { mvpds: [] } } });

function times(
  count: number,
  device: RecordedDevice,
  call: (device: RecordedDevice) => unknown,
): RecordedDevice {
  for (let done = 0; done < count; done += 1) call(device);
  return device;
}

type Row = readonly [title: string, id: RuleId, device: () => RecordedDevice, expected: ExpectedOutcome];

const rows: readonly Row[] = [
  ['keeps the profile', 'AU-13', () => signedIn().authorize('a').authorize('b'), 'kept'],
  [
    'queries it again and again',
    'AU-13',
    () => times(8, born(), (device) => signedIn(device).wait(10)),
    'broken',
  ],
  ['starts thrice', 'AU-13', () => times(3, born(), (device) => signedIn(device).wait(10)), 'nothing'],

  ['goes on with one profile', 'AU-15', () => two(born()).authorize('r'), 'kept'],
  ['logs out of one profile', 'AU-15', () => two(born()).send('logout', { answer: {} }), 'broken'],
  [
    'is logged out of one by the viewer',
    'AU-15',
    () => two(born()).wait(9).send('logout', { answer: {} }),
    'nothing',
  ],

  [
    'confirms the remembered MVPD',
    'AU-16',
    () => signedIn().wait(9).profiles().wait(9).createSession('A'),
    'kept',
  ],
  [
    'fetches the list for it',
    'AU-16',
    () => list(signedIn().wait(9).profiles()).wait(9).createSession('A'),
    'broken',
  ],
  [
    'shows the list to a viewer who declined',
    'AU-16',
    () => list(signedIn().wait(9).profiles().wait(9)).wait(9).createSession('A'),
    'nothing',
  ],

  ['signs in without a profile', 'AU-17', () => born().profiles().createSession('A'), 'kept'],
  [
    'asks for decisions without a profile',
    'AU-17',
    () => times(2, born(), (device) => device.profiles().authorize('r', missing).wait(60)),
    'broken',
  ],
  [
    'asks for one decision without a profile, as after a lost answer',
    'AU-17',
    () => born().profiles().authorize('r', missing).wait(2).createSession('A'),
    'in doubt',
  ],
  [
    'asks for decisions while the queries are under way',
    'AU-17',
    () =>
      times(2, born(), (device) =>
        device.profiles({ tookMs: 300 }).wait(-0.25).authorize('r', missing).wait(60),
      ),
    'nothing',
  ],
  ['plays a TempPass without a profile', 'AU-17', () => born().profiles().authorize('r'), 'nothing'],
];

describe('rules of profiles', () => {
  it.each(rows)('%s: %s', (_, id, device, expected) => {
    expect(outcomeOf(id, device())).toBe(expected);
  });
});
