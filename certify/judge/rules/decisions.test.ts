import { describe, expect, it } from 'vitest';
import { type ExpectedOutcome, outcomeOf } from '../../testing/judge-one.ts';
import { RecordedDevice } from '../../testing/recorded-device.ts';
import { playbackMark } from '../playback.ts';
import type { RuleId } from '../rule.ts';

const born = () => new RecordedDevice().register().getToken();
const signedIn = (device = born()) =>
  device.profiles({ answer: { profiles: { NorthCable: device.profile() } } });

function plays(device: RecordedDevice): RecordedDevice {
  const { nowMs, address, captured } = device;
  captured.push(playbackMark({ place: `exchange ${captured.length + 1}`, sentMs: nowMs, address }));
  return device.wait(1);
}

function media(device: RecordedDevice, path: string): RecordedDevice {
  plays(device);
  const last = device.captured.pop();
  if (last !== undefined)
    device.captured.push({ ...last, method: 'GET', url: `https://cdn.example${path}`, status: 200 });
  return device;
}

const refused = (action: string, code = 'network_received_error') => ({
  answer: { decisions: [{ resource: 'r', authorized: false, error: { action, code, status: 403 } }] },
});
const missing = refused('authentication', 'authenticated_profile_missing');
const denial = refused('none', 'authorization_denied_by_mvpd');

/** Preauthorizes resources; those in `retry` fail with an error to retry, the others are permitted. */
function lists(
  device: RecordedDevice,
  resources: readonly string[],
  retry: readonly string[] = [],
): RecordedDevice {
  const decisions = resources.map((resource) =>
    retry.includes(resource)
      ? { resource, authorized: false, error: { action: 'retry', code: 'network_received_error' } }
      : { resource, authorized: true },
  );
  return device.send('preauthorize', { json: { resources }, answer: { decisions } });
}

function times(
  count: number,
  device: RecordedDevice,
  call: (device: RecordedDevice) => unknown,
): RecordedDevice {
  for (let done = 0; done < count; done += 1) call(device);
  return device;
}

const tooMany = {
  json: { resources: ['a', 'b', 'c', 'd', 'e', 'f'] },
  ...refused('configuration', 'too_many_resources'),
};

type Row = readonly [title: string, id: RuleId, device: () => RecordedDevice, expected: ExpectedOutcome];

const rows: readonly Row[] = [
  [
    'authorizes before each playback',
    'AZ-01',
    () => plays(plays(signedIn().authorize('r')).authorize('r')),
    'kept',
  ],
  ['plays without any authorization', 'AZ-01', () => plays(signedIn()), 'broken'],
  ['plays twice on one authorization', 'AZ-01', () => plays(plays(signedIn().authorize('r'))), 'broken'],
  ['plays in the middle of a life', 'AZ-01', () => plays(signedIn(new RecordedDevice())), 'in doubt'],
  ['plays nothing that is recorded', 'AZ-01', () => signedIn().authorize('r'), 'nothing'],
  [
    'loads a manifest, perhaps of a free trailer, without any authorization',
    'AZ-01',
    () => media(signedIn(), '/a.m3u8'),
    'in doubt',
  ],
  [
    'authorizes two things, then plays both',
    'AZ-01',
    () => plays(plays(signedIn().authorize('r').authorize('s'))),
    'kept',
  ],
  [
    'authorizes two things, then plays three times',
    'AZ-01',
    () => plays(plays(plays(signedIn().authorize('r').authorize('s')))),
    'broken',
  ],
  [
    'plays on an authorization left over from an hour ago',
    'AZ-01',
    () => plays(plays(signedIn().authorize('r').authorize('s')).wait(3600)),
    'broken',
  ],
  [
    'loads a live manifest again and again',
    'AZ-01',
    () => times(9, signedIn().authorize('r'), (device) => media(device, '/a.m3u8').wait(6)),
    'kept',
  ],
  [
    'goes on after a pause',
    'AZ-01',
    () => media(media(signedIn().authorize('r'), '/a.mpd').wait(300), '/a.mpd'),
    'in doubt',
  ],

  ['renews no token', 'AZ-02', () => plays(signedIn().authorize('r')).wait(900).profiles(), 'kept'],
  [
    'renews each token',
    'AZ-02',
    () => times(5, signedIn(), (device) => device.authorize('r').wait(400)),
    'broken',
  ],
  [
    'renews each token, and plays it again the next day',
    'AZ-02',
    () =>
      plays(
        times(5, signedIn(), (device) => device.authorize('r').wait(400))
          .wait(86_000)
          .authorize('r'),
      ).wait(900),
    'broken',
  ],
  [
    'authorizes each minute while it plays',
    'AZ-02',
    () => times(6, plays(signedIn().authorize('r')), (device) => device.wait(60).authorize('r')),
    'broken',
  ],
  [
    'authorizes again at uneven times, as a viewer does',
    'AZ-02',
    () => {
      const device = signedIn();
      for (const pause of [60, 200, 30, 150, 90]) device.authorize('r').wait(pause);
      return device;
    },
    'nothing',
  ],
  [
    'authorizes for one device after another, as a server does',
    'AZ-02',
    () =>
      times(6, signedIn(), (device) => {
        device.identifier = `fingerprint ${device.captured.length}`;
        device.authorize('r').wait(60);
      }),
    'nothing',
  ],
  [
    'plays the same again as often',
    'AZ-02',
    () => times(5, signedIn(), (device) => plays(device.authorize('r')).wait(400)),
    'nothing',
  ],

  [
    'authorizes anew for the same resource',
    'AZ-03',
    () => plays(plays(signedIn().authorize('r')).authorize('r')),
    'kept',
  ],
  ['plays again on one authorization', 'AZ-03', () => plays(plays(signedIn().authorize('r'))), 'broken'],
  ['plays once', 'AZ-03', () => plays(signedIn().authorize('r')), 'nothing'],

  [
    'retries thrice',
    'AZ-05',
    () => times(4, signedIn(), (device) => device.authorize('r', refused('retry')).wait(2)).profiles(),
    'kept',
  ],
  [
    'retries at each failure for ever',
    'AZ-05',
    () => times(7, signedIn(), (device) => device.authorize('r', refused('retry')).wait(2)),
    'broken',
  ],
  [
    'waits longer each time',
    'AZ-05',
    () => {
      const device = signedIn();
      for (const pause of [1, 3, 9, 27, 81]) device.authorize('r', refused('retry')).wait(pause);
      return device;
    },
    'kept',
  ],
  [
    'repeats a denial',
    'AZ-05',
    () => times(4, signedIn(), (device) => device.authorize('r', denial).wait(1)),
    'broken',
  ],
  [
    'is asked four times by a viewer',
    'AZ-05',
    () => times(4, signedIn(), (device) => device.authorize('r', denial).wait(5)),
    'in doubt',
  ],
  [
    'repeats a denial again and again, slowly',
    'AZ-05',
    () => times(7, signedIn(), (device) => device.authorize('r', denial).wait(5)),
    'broken',
  ],
  [
    'is refused the same thing by two service providers in turn',
    'AZ-05',
    () =>
      times(4, signedIn(), (device) => {
        for (const serviceProvider of ['A', 'B'])
          device.authorize('r', { ...denial, parameters: { serviceProvider } }).wait(1);
      }),
    'kept',
  ],
  [
    'is asked once more by the viewer',
    'AZ-05',
    () => times(2, signedIn(), (device) => device.authorize('r', denial).wait(30)),
    'kept',
  ],

  ['authorizes one resource', 'AZ-08', () => signedIn().authorize('r'), 'kept'],
  ['authorizes too many', 'AZ-08', () => signedIn().authorize('r', tooMany), 'broken'],
  [
    'authorizes several where the provider takes them',
    'AZ-08',
    () => signedIn().authorize('r', { json: { resources: ['r', 's'] } }),
    'in doubt',
  ],

  ['plays what was denied', 'AZ-09', () => plays(signedIn().authorize('r', denial)), 'broken'],
  [
    'loads another manifest after a denial',
    'AZ-09',
    () => media(signedIn().authorize('r', denial), '/a.m3u8'),
    'in doubt',
  ],
  [
    'goes on with what it played before a denial',
    'AZ-09',
    () => media(media(signedIn().authorize('r'), '/a.m3u8').wait(60).authorize('s', denial), '/a.m3u8'),
    'nothing',
  ],
  ['plays something else', 'AZ-09', () => plays(signedIn().authorize('r', denial).authorize('s')), 'kept'],

  [
    'signs in where the profile is missing',
    'AZ-10',
    () => born().authorize('r', missing).createSession('A'),
    'kept',
  ],
  [
    'authorizes on without a profile',
    'AZ-10',
    () => times(5, born(), (device) => device.authorize('r', missing).wait(3)),
    'broken',
  ],
  [
    'authorizes once more',
    'AZ-10',
    () => times(2, born(), (device) => device.authorize('r', missing).wait(3)),
    'nothing',
  ],

  ['authorizes after the catalogue', 'PA-01', () => plays(lists(signedIn(), ['r']).authorize('r')), 'kept'],
  ['plays on a preauthorization', 'PA-01', () => plays(lists(signedIn(), ['r'])), 'broken'],
  ['has no catalogue', 'PA-01', () => plays(signedIn()), 'nothing'],

  [
    'repeats a list for ever',
    'PA-02',
    () => times(7, signedIn(), (device) => lists(device, ['r'], ['r']).wait(2)),
    'broken',
  ],
  [
    'repeats a list twice',
    'PA-02',
    () => times(3, signedIn(), (device) => lists(device, ['r'], ['r']).wait(2)).profiles(),
    'kept',
  ],

  [
    'repeats only what failed',
    'PA-03',
    () => lists(lists(signedIn(), ['a', 'b'], ['b']).wait(2), ['b']),
    'kept',
  ],
  [
    'repeats the whole list',
    'PA-03',
    () => times(3, signedIn(), (device) => lists(device, ['a', 'b'], ['b']).wait(2)),
    'broken',
  ],
  [
    'repeats the whole list once',
    'PA-03',
    () => times(2, signedIn(), (device) => lists(device, ['a', 'b'], ['b']).wait(2)),
    'in doubt',
  ],

  ['asks for other resources', 'PA-04', () => lists(lists(signedIn(), ['a']), ['b']), 'kept'],
  [
    'asks for the same again and again',
    'PA-04',
    () => times(3, signedIn(), (device) => lists(device, ['a'])),
    'broken',
  ],
  [
    'asks again after each start',
    'PA-04',
    () => times(3, signedIn(), (device) => lists(signedIn(device), ['a'])),
    'nothing',
  ],

  [
    'asks each of three service providers for the same',
    'PA-04',
    () => {
      const device = signedIn();
      for (const serviceProvider of ['A', 'B', 'C'])
        device.send('preauthorize', {
          parameters: { serviceProvider },
          json: { resources: ['a'] },
          answer: { decisions: [{ resource: 'a', authorized: true }] },
        });
      return device;
    },
    'kept',
  ],

  ['asks for five', 'PA-05', () => lists(signedIn(), ['a', 'b', 'c', 'd', 'e']), 'kept'],
  ['asks for six, which are refused', 'PA-05', () => signedIn().send('preauthorize', tooMany), 'broken'],
  [
    'asks for six, which are taken',
    'PA-05',
    () => lists(signedIn(), ['a', 'b', 'c', 'd', 'e', 'f']),
    'in doubt',
  ],
];

describe('rules of decisions', () => {
  it.each(rows)('%s: %s', (_, id, device, expected) => {
    expect(outcomeOf(id, device())).toBe(expected);
  });
});
