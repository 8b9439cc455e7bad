import { describe, expect, it } from 'vitest';
import { type ExpectedOutcome, outcomeOf } from '../../testing/judge-one.ts';
import { RecordedDevice } from '../../testing/recorded-device.ts';
import type { RuleId } from '../rule.ts';

const born = () => new RecordedDevice().register().getToken();
const configuration = (device: RecordedDevice) =>
  device.send('getConfiguration', { answer: { requestor: { mvpds: [{ id: 'NorthCable' }] } } });
const signedIn = (device: RecordedDevice) =>
  device.profiles({ answer: { profiles: { NorthCable: device.profile() } } });
const signIn = () => configuration(born().profiles()).wait(20).createSession('A').wait(20).poll('A', true);

type Row = readonly [title: string, id: RuleId, device: () => RecordedDevice, expected: ExpectedOutcome];

const rows: readonly Row[] = [
  [
    'starts without it where the viewer is signed in',
    'CF-01',
    () => signedIn(signIn().wait(60)).authorize('r'),
    'kept',
  ],
  [
    'gets it at each start',
    'CF-01',
    () => signedIn(configuration(signIn().wait(60))).authorize('r'),
    'broken',
  ],
  [
    'gets it for another service provider, at which nobody is signed in',
    'CF-01',
    () => {
      const other = { parameters: { serviceProvider: 'OTHER' } };
      return signedIn(signIn().wait(60))
        .profiles(other)
        .send('getConfiguration', { ...other, answer: { requestor: { mvpds: [] } } })
        .wait(20)
        .authorize('r');
    },
    'kept',
  ],
  [
    'gets it after the profile',
    'CF-01',
    () => configuration(signedIn(signIn().wait(60))).authorize('r'),
    'broken',
  ],
  [
    'shows the list to a viewer who wants another MVPD',
    'CF-01',
    () =>
      configuration(signedIn(signIn().wait(60)).wait(20))
        .wait(9)
        .authorize('r'),
    'kept',
  ],
  [
    'goes on to sign in elsewhere',
    'CF-01',
    () =>
      configuration(signedIn(signIn().wait(60)))
        .wait(1)
        .createSession('B'),
    'kept',
  ],
  ['never signed in', 'CF-01', () => configuration(born().profiles()), 'nothing'],

  ['plays after the sign-in', 'CF-02', () => signIn().authorize('r'), 'kept'],
  ['gets it again after the sign-in', 'CF-02', () => configuration(signIn()).authorize('r'), 'broken'],
  ['ends with the sign-in', 'CF-02', () => signIn(), 'nothing'],

  ['gets it twice, ten minutes apart', 'CF-03', () => configuration(configuration(born()).wait(600)), 'kept'],
  [
    'gets it every ten seconds',
    'CF-03',
    () => {
      const device = born();
      for (let count = 0; count < 5; count += 1) configuration(device).wait(10);
      return device;
    },
    'broken',
  ],
  ['gets it once', 'CF-03', () => configuration(born()), 'nothing'],
];

describe('rules of the configuration', () => {
  it.each(rows)('%s: %s', (_, id, device, expected) => {
    expect(outcomeOf(id, device())).toBe(expected);
  });
});
