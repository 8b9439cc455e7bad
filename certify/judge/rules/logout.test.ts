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

/** Opens a page outside of the documented operations. */
function page(device: RecordedDevice, path: string, location?: string): RecordedDevice {
  device.captured.push({
    place: `exchange ${device.captured.length + 1}`,
    sentMs: device.nowMs,
    answeredMs: device.nowMs,
    address: device.address,
    method: 'GET',
    url: `http://provider.example${path}`,
    request: { headers: new Map(), body: '' },
    status: location === undefined ? 200 : 302,
    response: { headers: new Map(location === undefined ? [] : [['location', location]]), body: '' },
  });
  return device.wait(1);
}

const denied = {
  answer: {
    decisions: [
      { resource: 'r', authorized: false, error: { code: 'authorization_denied_by_mvpd', action: 'none' } },
    ],
  },
};
const withBrowser = () => page(page(born(), '/login', '/mvpd'), '/mvpd');
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
