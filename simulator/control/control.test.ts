import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { stateNames } from '../../contracts/states.ts';
import { documents } from '../../openapi/generated/documents.ts';
import { headersFor, type JudgedCaller, startJudged } from '../testing/judged-caller.ts';

let caller: JudgedCaller;
beforeAll(async () => {
  caller = await startJudged({ rateLimit: 'off' });
});
beforeEach(async () => {
  await caller.call('POST', '/_simulator/reset');
});
afterAll(() => caller.simulator.close());

const control = (method: string, name: string, json?: unknown) =>
  caller.call(method, `/_simulator/${name}`, json === undefined ? {} : { json });

describe('health', () => {
  it('names what the simulator serves and the documents it was made from', async () => {
    const { body } = await control('GET', 'health');
    expect(body).toMatchObject({ simulator: true, serviceProvider: 'REF30', requestor: 'REF30', documents });
    const kinds = new Set(
      body.providers.map((one: { kind: string; degradation?: string }) => one.degradation ?? one.kind),
    );
    expect([...kinds].sort()).toEqual(
      ['AuthNAll', 'AuthZAll', 'AuthZNone', 'regular', 'temppass-basic', 'temppass-promotional'].sort(),
    );
  });
});

describe('states', () => {
  it('arranges every state of the contracts on an address of its own, with flat values', async () => {
    await control('POST', 'reset');
    const limited = await startJudged();
    const addresses = new Set<string>();
    for (const state of stateNames) {
      const values = await limited.state(state, { note: 'x' });
      for (const value of Object.values(values))
        expect(['string', 'number', 'boolean']).toContain(typeof value);
      expect(values.note).toBe('x');
      addresses.add(values.forwardedFor ?? '');
    }
    expect(addresses.size).toBe(stateNames.length);
    await limited.simulator.close();
  });

  it('suggests the nearest state for an unknown one', async () => {
    const { status, body } = await control('POST', 'states', { state: 'a viewer who logged in', params: {} });
    expect(status).toBe(404);
    expect(body.error).toContain('Did you mean "a viewer who has logged in"?');
  });

  it.each([
    ['a wrong type', { state: 'a registered client', params: { revoked: 'yes' } }, 400],
    ['an unknown MVPD', { state: 'an authentication session', params: { mvpd: 'Nobody' } }, 404],
    ['a body that is not an object', [], 400],
    [
      'a state that needs the rate limit, when it is off',
      { state: 'a device that has used up its rate limit' },
      409,
    ],
    ['a teardown', { state: 'a registered client', action: 'teardown' }, 200],
    ['the setup of no state', { state: '', action: 'setup' }, 200],
    ['the teardown of no state', { state: '', action: 'teardown' }, 200],
  ])('answers %s', async (_name, body, status) => {
    expect((await control('POST', 'states', body)).status).toBe(status);
  });
});

it('gives an interaction without a state an address of its own, too', async () => {
  const addresses = await Promise.all(
    [1, 2].map(async () => (await control('POST', 'states', { state: '', action: 'setup' })).body),
  );
  const { forwardedFor } = await caller.state('a client with an access token');
  expect(new Set([...addresses.map((one) => one.forwardedFor), forwardedFor]).size).toBe(3);
  expect((await control('POST', 'states', { state: '', action: 'teardown' })).body).toEqual({});
});

describe('clock', () => {
  it('freezes, moves and restarts', async () => {
    const now = 1_800_000_000_000;
    expect((await control('POST', 'clock', { now, frozen: true })).body).toEqual({ now, frozen: true });
    expect((await control('POST', 'clock', { advanceSeconds: 1.5 })).body).toEqual({
      now: now + 1500,
      frozen: true,
    });
    expect((await control('GET', 'clock')).body).toEqual({ now: now + 1500, frozen: true });
    expect((await control('POST', 'clock', { frozen: false })).body.frozen).toBe(false);
  });

  it.each([{ now: 'soon' }, { frozen: 1 }, { advanceSeconds: 1e12 }])('refuses %o', async (body) => {
    expect((await control('POST', 'clock', body)).status).toBe(400);
  });
});

describe('device-clock', () => {
  it('returns the time of the device and leaves the clock as it is', async () => {
    const now = 1_800_000_000_000;
    await control('POST', 'clock', { now, frozen: true });
    const given = { forwardedFor: '100.64.0.9', advanceSeconds: 90 };
    const want = { forwardedFor: '100.64.0.9', now: now + 90_000 };
    expect((await control('POST', 'device-clock', given)).body).toEqual(want);
    expect((await control('GET', 'clock')).body).toEqual({ now, frozen: true });
  });

  it.each([
    ['no device', { advanceSeconds: 1 }],
    ['an empty device', { forwardedFor: '', advanceSeconds: 1 }],
    ['no time', { forwardedFor: '100.64.0.9' }],
    ['a negative time', { forwardedFor: '100.64.0.9', advanceSeconds: -1 }],
    ['a time that is out of range', { forwardedFor: '100.64.0.9', advanceSeconds: 1e12 }],
  ])('refuses %s', async (_name, body) => {
    expect((await control('POST', 'device-clock', body)).status).toBe(400);
  });
});

describe('login', () => {
  it('lets the viewer choose the MVPD on the second screen', async () => {
    const { code } = await caller.state('an authentication session', { complete: false });
    const { body } = await control('POST', 'login', { code, mvpd: 'HarborTel' });
    expect(body).toMatchObject({ mvpd: 'HarborTel', authenticated: true });
  });

  it.each([
    ['an unknown code', { code: 'ZZZZZZ' }, 404],
    ['an unknown outcome', { code: 'ZZZZZZ', outcome: 'shrug' }, 404],
    ['no code', {}, 400],
  ])('refuses %s', async (_name, body, status) => {
    expect((await control('POST', 'login', body)).status).toBe(status);
  });
});

describe('journal', () => {
  it('says of each exchange whether the clock stood still', async () => {
    await caller.call('GET', '/api/v2/REF30/profiles');
    await control('POST', 'clock', { frozen: true });
    await caller.call('GET', '/api/v2/REF30/profiles');
    await control('POST', 'clock', { frozen: false });
    const { text } = await control('GET', 'journal');
    const lines = text.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).clockFrozen)).toEqual([undefined, true]);
  });

  it('returns every exchange on a line, without secrets', async () => {
    const { code, ...values } = await caller.state('a viewer who has logged in');
    const vantage = await caller.state('a Vantage client');
    const secret = await caller.call(
      'POST',
      `/api/adminapi2/v1/tenants/${vantage.tenantId}/clients/${vantage.clientId}/secrets/`,
      { headers: headersFor(vantage), json: {} },
    );
    await caller.call('GET', `/api/v2/REF30/profiles/code/${code}`, { headers: headersFor(values) });
    const form = {
      client_id: values.clientId ?? '',
      client_secret: values.clientSecret ?? '',
      grant_type: 'client_credentials',
    };
    const token = await caller.call('POST', '/o/client/token', { form });
    const { text, headers } = await control('GET', 'journal');
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ sequence, operation }) => [sequence, operation])).toEqual([
      [1, 'createClientSecret'],
      [2, 'getProfileByCode'],
      [3, 'issueToken'],
    ]);
    expect(lines[1]).toMatchObject({
      request: { method: 'GET' },
      response: { status: 200 },
      address: values.forwardedFor,
    });
    expect(headers.get('x-journal-dropped')).toBe('0');
    const secrets = [
      values.accessToken,
      values.clientSecret,
      vantage.vantageToken,
      secret.body.value,
      token.body.access_token,
    ];
    for (const known of secrets) expect(text).not.toContain(known);
  });

  it('returns requests to no operation, too', async () => {
    await caller.call('PUT', '/api/v2/REF30/profiles');
    await caller.call('POST', '/o/client/token', { raw: 'x'.repeat(2 * 1024 * 1024) });
    const { text } = await control('GET', 'journal');
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ operation, response }) => [operation, response.status])).toEqual([
      [undefined, 405],
      ['issueToken', 400],
    ]);
  });

  it('holds the newest exchanges, counts the dropped ones, and returns those after a sequence number', async () => {
    const small = await startJudged({ journalEntries: 3 });
    for (let call = 0; call < 10; call += 1) {
      await small.call('POST', '/o/client/token', { headers: { 'x-forwarded-for': `10.0.0.${call}` } });
    }
    const sequences = async (query: string) => {
      const { text, headers } = await small.call('GET', `/_simulator/journal${query}`);
      expect(headers.get('x-journal-dropped')).toBe('7');
      const lines = text.split('\n').filter((line) => line !== '');
      return lines.map((line) => JSON.parse(line).sequence);
    };
    expect(await sequences('')).toEqual([8, 9, 10]);
    expect(await sequences('?after=8')).toEqual([9, 10]);
    expect(await sequences('?after=3')).toEqual([8, 9, 10]);
    expect(await sequences('?after=10')).toEqual([]);
    expect(await sequences('?after=8&most=1')).toEqual([9]);
    expect(await sequences('?most=9')).toEqual([8, 9, 10]);
    for (const query of ['after=last', 'most=all'])
      expect((await small.call('GET', `/_simulator/journal?${query}`)).status).toBe(400);
    await small.simulator.close();
  });
});

describe('access to the control API', () => {
  it('refuses another host without the token, and another origin always', async () => {
    const guarded = await startJudged({ controlToken: 'steer-me' });
    const status = (headers: Record<string, string>) =>
      new Promise<number | undefined>((resolve, reject) => {
        request(`${guarded.simulator.url}/_simulator/health`, { headers }, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .on('error', reject)
          .end();
      });
    expect(await status({})).toBe(200);
    expect(await status({ host: 'simulator.example' })).toBe(403);
    expect(await status({ host: 'simulator.example', authorization: 'Bearer steer-me' })).toBe(200);
    expect(await status({ origin: 'https://evil.example', authorization: 'Bearer steer-me' })).toBe(403);
    await guarded.simulator.close();
  });
});
