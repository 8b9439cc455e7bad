import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { headersFor, type JudgedCaller, type Sent, startJudged } from './testing/judged-caller.ts';

let caller: JudgedCaller;
beforeAll(async () => {
  caller = await startJudged({ rateLimit: 'off' });
});
beforeEach(async () => {
  await caller.call('POST', '/_simulator/reset');
  await caller.call('POST', '/_simulator/clock', { json: { frozen: true } });
});
afterAll(() => caller.simulator.close());

async function device(more: Record<string, string> = {}) {
  const headers = { ...headersFor(await caller.state('a client with an access token')), ...more };
  const call = (method: string, path: string, sent: Sent = {}) =>
    caller.call(method, `/api/v2/REF30${path}`, { headers, ...sent });
  return {
    call,
    session: async (mvpd: string) =>
      (
        await call('POST', '/sessions', {
          form: { mvpd, domainName: 'a.example', redirectUrl: 'https://a.example/' },
        })
      ).body,
    profile: (mvpd: string) => call('GET', `/profiles/${mvpd}`),
    decide: async (how: 'authorize' | 'preauthorize', mvpd: string, resource: string) =>
      (await call('POST', `/decisions/${how}/${mvpd}`, { json: { resources: [resource] } })).body
        .decisions[0],
  };
}

describe('TempPass by time', () => {
  it('begins with the first authorization and ends after its time', async () => {
    const { session, profile, decide } = await device();
    const mvpd = 'TempPass_Basic';
    expect(await session(mvpd)).toMatchObject({ actionName: 'authorize', reasonType: 'temporary' });
    await caller.advance(3600);
    expect((await profile(mvpd)).body.profiles[mvpd]).toMatchObject({ type: 'temporary', issuer: 'Adobe' });
    expect(await decide('preauthorize', mvpd, 'news')).toMatchObject({
      authorized: true,
      source: 'temppass',
    });
    const first = await decide('authorize', mvpd, 'news');
    expect(first.notAfter - first.notBefore).toBe(600_000);
    await caller.advance(600);
    expect((await decide('authorize', mvpd, 'film')).authorized).toBe(true);
    await caller.advance(0.001);
    expect((await decide('authorize', mvpd, 'film')).error.code).toBe(
      'temporary_access_duration_limit_exceeded',
    );
    expect((await decide('preauthorize', mvpd, 'film')).error.code).toBe('authenticated_profile_expired');
    const over = await profile(mvpd);
    expect([over.status, over.body.code]).toEqual([403, 'temporary_access_duration_limit_exceeded']);
  });

  it('is not listed among the profiles and needs no logout', async () => {
    const { call, decide } = await device();
    await decide('authorize', 'TempPass_Basic', 'news');
    expect((await call('GET', '/profiles')).body).toEqual({ profiles: {} });
    const { body } = await call('GET', '/logout/TempPass_Basic?redirectUrl=https%3A%2F%2Fa.example');
    expect(body.logouts.TempPass_Basic.actionName).toBe('complete');
  });
});

describe('TempPass by resources', () => {
  const mvpd = 'TempPass_Promotional';
  const identity = { 'ap-temppass-identity': Buffer.from('{"email":"a@b.example"}').toString('base64') };

  it('counts different resources only', async () => {
    const { profile, decide } = await device(identity);
    for (const resource of ['one', 'two', 'two', 'three']) {
      expect((await decide('authorize', mvpd, resource)).authorized).toBe(true);
    }
    expect((await decide('authorize', mvpd, 'four')).error.code).toBe(
      'temporary_access_resources_limit_exceeded',
    );
    expect((await profile(mvpd)).body.code).toBe('temporary_access_resources_limit_exceeded');
  });

  it.each<[string, { sameIdentity: boolean; sameDevice: boolean; remaining: number }]>([
    ['both known', { sameIdentity: true, sameDevice: true, remaining: 2 }],
    ['identity known', { sameIdentity: true, sameDevice: false, remaining: 2 }],
    ['device known', { sameIdentity: false, sameDevice: true, remaining: 2 }],
    ['both new', { sameIdentity: false, sameDevice: false, remaining: 3 }],
  ])('continues or begins a trial for %s', async (_name, { sameIdentity, sameDevice, remaining }) => {
    const first = await caller.state('a client with an access token');
    const path = '/api/v2/REF30';
    const headers = { ...headersFor(first), ...identity };
    await caller.call('POST', `${path}/decisions/authorize/${mvpd}`, {
      headers,
      json: { resources: ['one'] },
    });
    const second = headersFor(await caller.state('a client with an access token'));
    const { body } = await caller.call('GET', `${path}/profiles/${mvpd}`, {
      headers: {
        ...second,
        ...(sameIdentity ? identity : { 'ap-temppass-identity': 'b3RoZXI=' }),
        ...(sameDevice ? { 'ap-device-identifier': first.deviceIdentifier } : {}),
      },
    });
    expect(body.profiles[mvpd].attributes.remaining_resources.value).toBe(remaining);
  });
});

describe('degradation', () => {
  it.each<[string, { session: object; profile: string[]; pre: object; decision: object; times: boolean }]>([
    [
      'DegradedAuthN',
      {
        session: { actionName: 'authorize', reasonType: 'degraded' },
        profile: ['degraded'],
        pre: { authorized: true },
        decision: { authorized: true },
        times: true,
      },
    ],
    [
      'DegradedAuthZ',
      {
        session: { actionName: 'authenticate' },
        profile: [],
        pre: { authorized: true },
        decision: { authorized: true },
        times: false,
      },
    ],
    [
      'DegradedNone',
      {
        session: { actionName: 'authenticate' },
        profile: [],
        pre: { authorized: false },
        decision: { authorized: false },
        times: false,
      },
    ],
  ])('%s', async (mvpd, { session, profile, pre, decision, times }) => {
    const viewer = await device();
    expect(await viewer.session(mvpd)).toMatchObject(session);
    const profiles: { type: string }[] = Object.values((await viewer.profile(mvpd)).body.profiles);
    expect(profiles.map(({ type }) => type)).toEqual(profile);
    expect(await viewer.decide('preauthorize', mvpd, 'news')).toMatchObject({
      ...pre,
      source: 'degradation',
    });
    const decided = await viewer.decide('authorize', mvpd, 'news');
    expect(decided).toMatchObject({ ...decision, source: 'degradation' });
    expect('notAfter' in decided).toBe(times);
  });
});

describe('single sign-on by a shared identity', () => {
  it.each([
    ['Adobe-Subject-Token', 'platformSSO'],
    ['X-Roku-Reserved-Roku-Connect-Token', 'platformSSO'],
    ['AD-Service-Token', 'serviceTokenSSO'],
  ])('%s', async (header, type) => {
    const shared = { [header.toLowerCase()]: 'aGVhZA.Ym9keQ.c2ln' };
    const first = await device(shared);
    const { code } = await first.session('NorthCable');
    await caller.call('POST', '/_simulator/login', { json: { code } });
    expect((await first.profile('NorthCable')).body.profiles.NorthCable.type).toBe('regular');
    const second = await device(shared);
    expect((await second.profile('NorthCable')).body.profiles.NorthCable.type).toBe(type);
    expect(await second.session('NorthCable')).toMatchObject({ reasonType: 'authenticatedSSO' });
    const decision = await second.decide('authorize', 'NorthCable', 'news');
    expect(decision.authorized).toBe(true);
    await caller.advance(60);
    const again = await second.decide('authorize', 'NorthCable', 'news');
    expect(again.notAfter).toBe(decision.notAfter);
    const without = await device();
    expect((await without.profile('NorthCable')).body).toEqual({ profiles: {} });
    await second.call('GET', '/logout/NorthCable?redirectUrl=https%3A%2F%2Fa.example');
    expect((await second.profile('NorthCable')).body).toEqual({ profiles: {} });
    expect((await first.profile('NorthCable')).body).toEqual({ profiles: {} });
  });
});
