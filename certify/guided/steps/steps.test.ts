import { describe, expect, it } from 'vitest';
import { isObservable } from '../../judge/rule.ts';
import { clientRules } from '../../judge/rules.ts';
import { RecordedDevice } from '../../testing/recorded-device.ts';
import { SeenExchanges } from '../seen.ts';
import { guidedSteps } from './index.ts';

const error = (action: string) => ({ authorized: false, resource: 'a', error: { code: 'x', action } });
const refuse = (action: string) => ({ answer: { decisions: [error(action)] } });
const profiles = (...ids: string[]) => ({
  answer: { profiles: Object.fromEntries(ids.map((id) => [id, new RecordedDevice().profile()])) },
});
const logout = (actionName: string) => ({ answer: { logouts: { NorthCable: { actionName } } } });
const authorizes = { answer: { actionName: 'authorize', actionType: 'direct', mvpd: 'NorthCable' } };

type Play = (device: RecordedDevice) => unknown;

/** What shows each step, and what looks like it and is not. */
const rows: readonly (readonly [step: string, shows: Play, almost: Play])[] = [
  ['first-start', (d) => d.register().getToken(), (d) => d.register({ status: 400 }).getToken()],
  ['restart', (d) => d.profiles(), (d) => d.profiles({ status: 401 })],
  ['restart-signed-in', (d) => d.send('getProfileByMvpd', profiles('NorthCable')), (d) => d.authorize('a')],
  ['sign-in-by-code', (d) => d.createSession('A').poll('A', true), (d) => d.createSession('A').poll('A')],
  ['sign-in-again', (d) => d.poll('A', true), (d) => d.profiles(profiles('NorthCable'))],
  ['browse', (d) => d.send('preauthorize'), (d) => d.send('preauthorize', { status: 500 })],
  [
    'browse-retry',
    (d) => d.send('preauthorize', refuse('retry')).send('preauthorize'),
    (d) => d.send('preauthorize').send('preauthorize', refuse('retry')),
  ],
  ['play', (d) => d.authorize('a'), (d) => d.authorize('a', refuse('none'))],
  ['play-again', (d) => d.authorize('a'), (d) => d.send('preauthorize')],
  ['token-expired', (d) => d.getToken().authorize('a'), (d) => d.getToken()],
  [
    'token-refused',
    (d) => d.authorize('a', { status: 401, answer: '' }).getToken().authorize('a'),
    (d) => d.getToken().authorize('a'),
  ],
  ['play-denied', (d) => d.authorize('a', refuse('none')), (d) => d.authorize('a')],
  [
    'play-retry',
    (d) => d.authorize('a', refuse('retry')).authorize('a'),
    (d) => d.authorize('a', refuse('retry')),
  ],
  [
    'play-throttled',
    (d) => d.authorize('a', { status: 429, answer: '' }).authorize('a'),
    (d) => d.authorize('a').authorize('a', { status: 429, answer: '' }),
  ],
  [
    'play-server-error',
    (d) => d.authorize('a', { status: 503, answer: '' }).authorize('a'),
    (d) => d.authorize('a', { status: 503, answer: '' }),
  ],
  [
    'play-final-error',
    (d) => d.authorize('a', { status: 500, answer: { code: 'internal_server_error', action: 'none' } }),
    (d) => d.authorize('a', { status: 500, answer: { code: 'x', action: 'retry' } }),
  ],
  ...['restart-final-error', 'restart-unknown-error'].map(
    (id) =>
      [
        id,
        (d: RecordedDevice) => d.profiles({ status: 500, answer: { code: 'x', action: 'none' } }),
        (d: RecordedDevice) => d.authorize('a', { status: 500, answer: { code: 'x', action: 'none' } }),
      ] as const,
  ),
  [
    'sign-in-ended',
    (d) => d.authorize('a', refuse('authentication')),
    (d) => d.authorize('a', refuse('none')),
  ],
  ['logout', (d) => d.send('logout', logout('logout')), (d) => d.send('logout', { status: 401, answer: '' })],
  [
    'sign-in-here',
    (d) => d.createSession('A').send('authenticateUserAgent', { status: 302 }).poll('A', true),
    (d) => d.createSession('A').poll('A', true),
  ],
  ['logout-complete', (d) => d.send('logout', logout('complete')), (d) => d.profiles()],
  [
    'sign-in-second-screen',
    (d) => d.createSession('A').send('getSession', { answer: {} }).poll('A', true),
    (d) => d.createSession('A').poll('A', true),
  ],
  ['logout-second-screen', (d) => d.send('logout', logout('logout')), (d) => d.profiles()],
  ['sign-in-degraded', (d) => d.createSession('A', authorizes), (d) => d.createSession('A')],
  ['play-degraded', (d) => d.authorize('a'), (d) => d.authorize('a', refuse('none'))],
  ['logout-degraded', (d) => d.send('logout', logout('complete')), (d) => d.authorize('a')],
  [
    'code-expired',
    (d) => d.createSession('A').poll('A').createSession('B').poll('B', true),
    (d) => d.createSession('A').poll('A').poll('A', true),
  ],
  ['logout-one', (d) => d.send('logout', logout('logout')), (d) => d.profiles()],
  ['several-profiles', (d) => d.profiles(profiles('A', 'B')), (d) => d.profiles(profiles('A'))],
  ['pass', (d) => d.authorize('a'), (d) => d.profiles()],
  ['pass-promotional', (d) => d.authorize('a'), (d) => d.profiles()],
  [
    'logout-partner',
    (d) => d.send('logout', logout('partner_logout')),
    (d) => d.send('logout', logout('logout')),
  ],
  ['application-revoked', (d) => d.register().getToken(), (d) => d.getToken({ status: 400, answer: {} })],
];

function isDone(id: string, play: Play): boolean | undefined {
  const device = new RecordedDevice();
  play(device);
  const step = guidedSteps.find((one) => one.id === id);
  return step?.isDone?.(new SeenExchanges([...device.exchanges], 0));
}

describe('a step', () => {
  it.each(rows)('%s is recognised by what the app did, and by nothing less', (id, shows, almost) => {
    expect([isDone(id, shows), isDone(id, almost)]).toEqual([true, false]);
  });

  it('is recognised by what came since it began', () => {
    const seen = new SeenExchanges([...new RecordedDevice().authorize('a').exchanges]);
    expect(guidedSteps.find(({ id }) => id === 'play')?.isDone?.(seen)).toBe(false);
  });
});

describe('the steps', () => {
  it('each have a row here, unless nothing on the wire shows them', () => {
    const shown = guidedSteps.filter((step) => step.isDone !== undefined).map(({ id }) => id);
    expect(new Set(rows.map(([id]) => id))).toEqual(new Set(shown));
    expect(new Set(guidedSteps.map(({ id }) => id)).size).toBe(guidedSteps.length);
  });

  it('name rules of the areas that there are', () => {
    const known = new Set<string>(clientRules.map(({ id }) => id));
    const areas = new Set([...known].map((id) => id.slice(0, 2)));
    const named = guidedSteps.flatMap(({ rules }) => rules);
    expect(named.filter((id) => areas.has(id.slice(0, 2)) && !known.has(id))).toEqual([]);
    expect(clientRules.some(isObservable)).toBe(true);
  });
});
