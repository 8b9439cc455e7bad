import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { headersFor, type JudgedCaller, startJudged, type Values } from '../testing/judged-caller.ts';

let caller: JudgedCaller;
beforeAll(async () => {
  caller = await startJudged({ rateLimit: 'off' });
});
beforeEach(async () => {
  await caller.call('POST', '/_simulator/reset');
});
afterAll(() => caller.simulator.close());

const control = (name: string, json: unknown) => caller.call('POST', `/_simulator/${name}`, { json });
const v2 = (values: Values, path: string) =>
  caller.call('GET', `/api/v2/REF30/${path}`, { headers: headersFor(values) });
const signedIn = () => caller.state('a viewer who has logged in');

describe('expire', () => {
  it('ends a session: its code is unknown from then on, and no other', async () => {
    const [values, other] = [await caller.state('an authentication session'), await signedIn()];
    const { body } = await control('expire', { code: values.code });
    expect(body).toEqual({ expired: 1 });
    const poll = await v2(values, `profiles/code/${values.code}`);
    expect([poll.status, poll.body.code]).toEqual([400, 'invalid_authentication_session']);
    expect((await v2(other, `profiles/code/${other.code}`)).status).toBe(200);
  });

  it('ends the access tokens of one client', async () => {
    const [values, other] = [await signedIn(), await signedIn()];
    expect((await control('expire', { clientId: values.clientId })).body).toEqual({ expired: 1 });
    expect((await v2(values, 'profiles')).status).toBe(401);
    expect((await v2(other, 'profiles')).status).toBe(200);
  });

  it('ends the sign-ins of one device', async () => {
    const [values, other] = [await signedIn(), await signedIn()];
    const { deviceIdentifier } = values;
    expect((await control('expire', { deviceIdentifier })).body).toEqual({ expired: 1 });
    expect((await v2(values, 'profiles')).body).toEqual({ profiles: {} });
    expect(Object.keys((await v2(other, 'profiles')).body.profiles)).toEqual([other.mvpd]);
  });
});

describe('revoke', () => {
  it('ends the sign-in of one device at its MVPD', async () => {
    const { deviceIdentifier, mvpd, ...values } = await signedIn();
    const json = { resources: ['evening-news'] };
    const headers = headersFor({ deviceIdentifier: deviceIdentifier ?? '', ...values });
    const authorize = async () =>
      (await caller.call('POST', `/api/v2/REF30/decisions/authorize/${mvpd}`, { headers, json })).body;
    expect((await authorize()).decisions[0].authorized).toBe(true);
    expect((await control('revoke', { deviceIdentifier, mvpd })).body).toEqual({ revoked: 1 });
    expect((await authorize()).code ?? (await authorize()).decisions[0].error.code).toBe(
      'authenticated_profile_invalidated',
    );
  });

  it('revokes the application of a client, and approves it again', async () => {
    const { clientId, ...values } = await signedIn();
    expect((await control('revoke', { clientId })).body).toEqual({ revoked: 1 });
    expect((await v2(values, 'profiles')).body.code).toBe('invalid_access_token_client_application');
    expect((await control('revoke', { clientId, revoked: false })).body).toEqual({ revoked: 1 });
    expect((await v2(values, 'profiles')).status).toBe(200);
  });
});

it.each<[string, string, Record<string, unknown>, number, string]>([
  ['expire', 'nothing', {}, 400, 'name one of code, clientId, deviceIdentifier'],
  ['expire', 'two things', { code: 'A', clientId: 'b' }, 400, 'name one of'],
  ['expire', 'a number as code', { code: 7 }, 400, 'code must be a string'],
  ['expire', 'an unknown code', { code: 'NOBODY7' }, 404, 'No live session has this code'],
  ['expire', 'an unknown client', { clientId: 'nobody' }, 404, 'No client has this clientId'],
  ['expire', 'an unknown device', { deviceIdentifier: 'x' }, 404, 'No viewer is signed in on this device'],
  ['revoke', 'an unknown MVPD', { deviceIdentifier: 'x', mvpd: 'Cablevison' }, 404, 'Cablevision'],
  ['revoke', 'a code', { code: 'NOBODY7' }, 400, 'name one of clientId, deviceIdentifier'],
])('%s refuses %s', async (name, _what, json, status, message) => {
  const { status: received, body } = await control(name, json);
  expect([received, body.error]).toEqual([status, expect.stringContaining(message)]);
});

it('revoke refuses a client whose record is damaged', async () => {
  const { clientId } = await caller.state('a client with an access token', { damaged: true });
  expect((await control('revoke', { clientId })).status).toBe(400);
});
