import { describe, expect, it } from 'vitest';
import { type ExpectedOutcome, outcomeOf } from '../../testing/judge-one.ts';
import { RecordedDevice } from '../../testing/recorded-device.ts';
import type { RuleId } from '../rule.ts';

const born = () => new RecordedDevice().register().getToken();
const logout = (device: RecordedDevice, actionName: string, given = {}) =>
  device.send('logout', {
    query: { redirectUrl: 'https://app.example/done' },
    answer: {
      logouts: {
        NorthCable: {
          actionName,
          actionType: 'none',
          mvpd: 'NorthCable',
          ...(actionName === 'logout' ? { url: '/adobe-services/logout?x=1' } : {}),
        },
      },
    },
    ...given,
  });

interface Page {
  readonly location?: string;
  readonly origin?: string;
  readonly method?: string;
}

/** Opens a page outside of the documented operations. */
function page(
  device: RecordedDevice,
  path: string,
  { location, origin = 'http://provider.example', method = 'GET' }: Page = {},
): RecordedDevice {
  device.captured.push({
    place: `exchange ${device.captured.length + 1}`,
    sentMs: device.nowMs,
    answeredMs: device.nowMs,
    address: device.address,
    method,
    url: `${origin}${path}`,
    request: { headers: new Map(), body: '' },
    status: location === undefined ? 200 : 302,
    response: { headers: new Map(location === undefined ? [] : [['location', location]]), body: '' },
  });
  return device.wait(1);
}

/** Opens the login page of a new session with a browser at an address, which is sent on to the MVPD. */
function signIn(device: RecordedDevice, address: string): RecordedDevice {
  const own = device.address;
  device.createSession('A').wait(1);
  device.address = address;
  const parameters = { code: 'A' };
  device.send('authenticateUserAgent', { parameters, headers: { authorization: null } });
  const last = device.captured.pop();
  const headers = new Map([['location', 'http://provider.example/mvpd']]);
  if (last !== undefined) device.captured.push({ ...last, status: 302, response: { headers, body: '' } });
  page(device, '/mvpd').wait(20);
  device.address = own;
  return device.poll('A', true).wait(30);
}

const denied = {
  answer: {
    decisions: [
      { resource: 'r', authorized: false, error: { code: 'authorization_denied_by_mvpd', action: 'none' } },
    ],
  },
};
const withBrowser = () => signIn(born(), born().address);
const temporary = (device: RecordedDevice) =>
  device.send('getProfileByMvpd', {
    parameters: { mvpd: 'Pass' },
    answer: { profiles: { Pass: device.profile('temporary') } },
  });

type Row = readonly [title: string, id: RuleId, device: () => RecordedDevice, expected: ExpectedOutcome];

const rows: readonly Row[] = [
  ['a logout', 'LO-01', () => logout(born(), 'complete'), 'kept'],
  ['no logout', 'LO-01', () => born(), 'nothing'],

  [
    'opens the page',
    'LO-02',
    () => page(logout(born(), 'logout'), '/adobe-services/logout?x=1').wait(30).profiles(),
    'kept',
  ],
  [
    'opens no page, where its browser is recorded',
    'LO-02',
    () => logout(withBrowser(), 'logout').wait(30).profiles(),
    'broken',
  ],
  [
    'opens no page, where no browser is recorded',
    'LO-02',
    () => logout(born(), 'logout').wait(30).profiles(),
    'in doubt',
  ],
  [
    'opens no page, where the viewer’s phone is recorded',
    'LO-02',
    () => logout(signIn(born(), '198.51.100.9'), 'logout').wait(30).profiles(),
    'in doubt',
  ],
  [
    'opens no page, where an image was redirected',
    'LO-02',
    () =>
      logout(page(page(born(), '/a.png', { location: '/b.png' }), '/b.png'), 'logout')
        .wait(30)
        .profiles(),
    'in doubt',
  ],
  [
    'logs out again, as after a lost answer',
    'LO-02',
    () => logout(logout(withBrowser(), 'logout').wait(5), 'invalid').wait(30).profiles(),
    'in doubt',
  ],

  [
    'opens nothing after partner_logout',
    'LO-03',
    () => logout(born(), 'partner_logout').wait(5).profiles(),
    'kept',
  ],
  [
    'opens a page after partner_logout',
    'LO-03',
    () => page(logout(born(), 'partner_logout'), '/adobe-services/logout').profiles(),
    'broken',
  ],

  ['is done after complete', 'LO-04', () => logout(born(), 'complete').wait(5).profiles(), 'kept'],
  [
    'opens a page after complete',
    'LO-04',
    () => page(logout(born(), 'complete'), '/adobe-services/logout').profiles(),
    'broken',
  ],
  [
    'ends its session at its own server after complete',
    'LO-04',
    () =>
      page(logout(born(), 'complete'), '/v1/session/logout', { origin: 'https://api.app.example' })
        .wait(30)
        .profiles(),
    'kept',
  ],
  [
    'posts to its own server by the provider’s address after complete',
    'LO-04',
    () => page(logout(born(), 'complete'), '/app/logout', { method: 'POST' }).wait(30).profiles(),
    'kept',
  ],
  [
    'opens the logout page that an earlier answer named after complete',
    'LO-04',
    () => {
      const origin = 'https://mvpd.example';
      const device = logout(born(), 'logout').wait(60);
      page(device, '/adobe-services/logout', { origin }).wait(60);
      return page(logout(logout(device, 'complete').wait(60), 'complete'), '/adobe-services/logout', {
        origin,
      }).profiles();
    },
    'broken',
  ],
  [
    'repeats a complete logout again and again',
    'LO-04',
    () => {
      const device = born();
      for (let count = 0; count < 5; count += 1) logout(device, 'invalid').wait(2);
      return device;
    },
    'broken',
  ],
  [
    'opens the page of a logout that was repeated',
    'LO-04',
    () => page(logout(logout(born(), 'logout'), 'invalid'), '/adobe-services/logout').profiles(),
    'kept',
  ],

  [
    'logs out after a denial',
    'LO-05',
    () => logout(born().authorize('r', denied).wait(1), 'complete').wait(9).profiles(),
    'broken',
  ],
  [
    'logs out after a denial that it reports to its own server',
    'LO-05',
    () =>
      logout(page(born().authorize('r', denied), '/telemetry', { method: 'POST' }), 'complete')
        .wait(9)
        .profiles(),
    'broken',
  ],
  ['stays signed in after a denial', 'LO-05', () => born().authorize('r', denied).wait(9).profiles(), 'kept'],
  [
    'is logged out by the viewer later',
    'LO-05',
    () => logout(born().authorize('r', denied).wait(20), 'complete'),
    'kept',
  ],

  ['leaves a TempPass', 'LO-06', () => temporary(born()).wait(9).profiles(), 'kept'],
  [
    'logs out of a TempPass',
    'LO-06',
    () => logout(temporary(born()), 'complete', { parameters: { mvpd: 'Pass' } }),
    'broken',
  ],

  ['sends redirectUrl', 'LO-07', () => logout(born(), 'complete'), 'kept'],
  ['sends no redirectUrl', 'LO-07', () => logout(born(), 'complete', { query: {} }), 'broken'],
];

describe('rules of logout', () => {
  it.each(rows)('%s: %s', (_, id, device, expected) => {
    expect(outcomeOf(id, device())).toBe(expected);
  });
});
