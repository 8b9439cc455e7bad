import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFor, type JudgedCaller, startJudged } from './testing/judged-caller.ts';

let caller: JudgedCaller;
beforeAll(async () => {
  caller = await startJudged({ rateLimit: 'off' });
});
afterAll(() => caller.simulator.close());

describe('devices are isolated from each other', () => {
  it('hides profiles from other credentials, and from another device with the same ones', async () => {
    const owner = headersFor(await caller.state('a viewer who has logged in'));
    const other = headersFor(await caller.state('a client with an access token'));
    const profiles = async (headers: Record<string, string>) =>
      Object.keys((await caller.call('GET', '/api/v2/REF30/profiles', { headers })).body.profiles);
    expect(await profiles(owner)).toHaveLength(1);
    const identifier = 'ap-device-identifier';
    expect(await profiles({ ...other, [identifier]: owner[identifier] ?? '' })).toEqual([]);
    expect(await profiles({ ...owner, [identifier]: other[identifier] ?? '' })).toEqual([]);
  });

  it('returns no profile for the code of another device', async () => {
    const { code, ...owner } = await caller.state('a viewer who has logged in');
    const other = await caller.state('a client with an access token');
    const poll = (headers: Record<string, string>) =>
      caller.call('GET', `/api/v2/REF30/profiles/code/${code}`, { headers });
    expect((await poll(headersFor(owner))).status).toBe(200);
    expect((await poll(headersFor(other))).body.code).toBe('invalid_authentication_session');
    const elsewhere = { ...headersFor(owner), 'ap-device-identifier': other.deviceIdentifier ?? '' };
    expect((await poll(elsewhere)).body.code).toBe('invalid_authentication_session');
  });

  it('ends the session of a device when it opens a new one, and no other session', async () => {
    const [one, two] = [
      await caller.state('an authentication session'),
      await caller.state('an authentication session'),
    ];
    await caller.call('POST', '/api/v2/REF30/sessions', { headers: headersFor(one), form: {} });
    const status = async ({ code, ...values }: Record<string, string>) =>
      (await caller.call('GET', `/api/v2/REF30/sessions/${code}`, { headers: headersFor(values) })).status;
    expect([await status(one), await status(two)]).toEqual([400, 200]);
  });

  it('returns no profiles after the application registers again', async () => {
    const values = await caller.state('a viewer who has logged in');
    const { body: statement } = await caller.call('GET', '/_simulator/software-statement');
    const { body: client } = await caller.call('POST', '/o/client/register', { json: statement });
    const { client_id, client_secret } = client;
    const form = { client_id, client_secret, grant_type: 'client_credentials' };
    const { body: token } = await caller.call('POST', '/o/client/token', { form });
    const headers = { ...headersFor(values), authorization: `Bearer ${token.access_token}` };
    expect((await caller.call('GET', '/api/v2/REF30/profiles', { headers })).body).toEqual({ profiles: {} });
  });
});

describe('time', () => {
  it.each<[string, { seconds: number; state: string; path: string; before: number; after: number }]>([
    [
      'a code',
      {
        seconds: 1800,
        state: 'an authentication session',
        path: '/profiles/code/{code}',
        before: 200,
        after: 400,
      },
    ],
    [
      'a token',
      { seconds: 21_600, state: 'a client with an access token', path: '/profiles', before: 200, after: 401 },
    ],
  ])('ends %s exactly after its lifetime', async (_name, { seconds, state, path, before, after }) => {
    await caller.call('POST', '/_simulator/clock', { json: { frozen: true } });
    const values = await caller.state(state);
    const url = `/api/v2/REF30${path.replace('{code}', values.code ?? '')}`;
    const status = async () => (await caller.call('GET', url, { headers: headersFor(values) })).status;
    await caller.advance(seconds - 0.001);
    expect(await status()).toBe(before);
    await caller.advance(0.001);
    expect(await status()).toBe(after);
  });

  it.each<
    [string, { seconds: number; state: string; path: string; after: number; again: string; form: object }]
  >([
    [
      'a code',
      {
        seconds: 1801,
        state: 'an authentication session',
        path: '/profiles/code/{code}',
        after: 400,
        again: '/api/v2/REF30/sessions',
        form: {},
      },
    ],
    [
      'a token',
      {
        seconds: 21_601,
        state: 'a client with an access token',
        path: '/profiles',
        after: 401,
        again: '/o/client/token',
        form: { grant_type: 'client_credentials' },
      },
    ],
  ])('ends %s for a device that is ahead of the clock, and for no other device', async (_name, given) => {
    const { seconds, state, path, after, again, form } = given;
    const others = await Promise.all(Array.from({ length: 20 }, () => caller.state(state)));
    const ahead = await caller.state(state);
    const json = { forwardedFor: ahead.forwardedFor, advanceSeconds: seconds };
    await caller.call('POST', '/_simulator/device-clock', { json });
    const status = async (values: Record<string, string>) => {
      const url = `/api/v2/REF30${path.replace('{code}', values.code ?? '')}`;
      return (await caller.call('GET', url, { headers: headersFor(values) })).status;
    };
    expect(await status(ahead)).toBe(after);
    // What is over is let go of when something begins; by the time of one device all of this
    // would be over.
    const credentials = { client_id: ahead.clientId ?? '', client_secret: ahead.clientSecret ?? '' };
    for (let times = 0; times < 3; times += 1) {
      const { authorization, ...named } = headersFor(ahead);
      // Credentials travel in the form alone.
      const headers = 'grant_type' in form ? named : { ...named, authorization };
      const { status: begun } = await caller.call('POST', again, {
        headers,
        form: { ...credentials, ...form },
      });
      expect(begun).toBeLessThan(300);
    }
    expect(new Set(await Promise.all(others.map(status)))).toEqual(new Set([200]));
  });

  it('does not change the rate limit when it passes for one device', async () => {
    const limited = await startJudged();
    const one = await limited.state('a device that has used up its rate limit');
    const json = { forwardedFor: one.forwardedFor, advanceSeconds: 3600 };
    await limited.call('POST', '/_simulator/device-clock', { json });
    const { status } = await limited.call('GET', '/api/v2/REF30/profiles', { headers: headersFor(one) });
    expect(status).toBe(429);
    await limited.simulator.close();
  });

  it('ends a profile after the lifetime of its MVPD', async () => {
    const values = await caller.state('a viewer who has logged in');
    const { body: token } = await caller.call('POST', '/o/client/token', {
      form: {
        client_id: values.clientId ?? '',
        client_secret: values.clientSecret ?? '',
        grant_type: 'client_credentials',
      },
    });
    expect(token.token_type).toBe('bearer');
    await caller.advance(30 * 86_400);
    const fresh = await caller.call('POST', '/o/client/token', {
      form: {
        client_id: values.clientId ?? '',
        client_secret: values.clientSecret ?? '',
        grant_type: 'client_credentials',
      },
    });
    const headers = { ...headersFor(values), authorization: `Bearer ${fresh.body.access_token}` };
    expect((await caller.call('GET', '/api/v2/REF30/profiles', { headers })).body).toEqual({ profiles: {} });
  });
});
