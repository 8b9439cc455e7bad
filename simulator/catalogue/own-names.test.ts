import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mvpdKinds, stateNames, troubles } from '../../contracts/states.ts';
import { headersFor, type JudgedCaller, startJudged, type Values } from '../testing/judged-caller.ts';
import type { Catalogue } from './catalogue.ts';

const catalogue: Catalogue = {
  serviceProviders: [
    { id: 'ACME', name: 'Acme TV', domains: ['acme.example'] },
    { id: 'ACMEKIDS', mvpds: ['CableOne'] },
    { id: 'RIVAL' },
  ],
  requestors: ['acme-screen', 'rival-screen'],
  applications: [
    {
      id: 'acme-tv',
      name: 'Acme TV RESTV2',
      serviceProviders: ['ACME', 'ACMEKIDS'],
      requestors: ['acme-screen'],
    },
  ],
  mvpds: [
    { id: 'CableOne', displayName: 'Cable One', logoUrl: 'https://cable-one.example/logo.png' },
    { id: 'SatTwo', authorizationTtlSeconds: 60, resources: { 'acme-sports': 'permit' } },
    { id: 'TempPass_Acme', kind: 'temppass-basic', authenticationTtlSeconds: 120 },
  ],
  resources: { 'acme-sports': 'authorization_denied_by_mvpd' },
  viewers: [
    {
      userId: 'ada',
      householdId: 'h1',
      zip: '04101',
      channelIds: ['acme'],
      maxRating: { MPAA: 'PG-13' },
    },
    { userId: 'grace', mvpd: 'CableOne', encrypted: ['userID'] },
  ],
  tenants: [{ id: 'acme-documents' }],
  lifetimes: { accessTokenSeconds: 77 },
  limits: { preauthorizeResources: 2 },
};

let caller: JudgedCaller;
beforeAll(async () => {
  caller = await startJudged({ catalogue });
});
afterAll(() => caller.simulator.close());

const get = (path: string, values: Values) => caller.call('GET', path, { headers: headersFor(values) });
const post = (path: string, values: Values, sent: object) =>
  caller.call('POST', path, { headers: headersFor(values), ...sent });

describe('a simulator with a catalogue of names of its own', () => {
  it('shows the first of them in its health', async () => {
    expect((await caller.call('GET', '/_simulator/health')).body).toMatchObject({
      serviceProvider: 'ACME',
      serviceProviders: ['ACME', 'ACMEKIDS', 'RIVAL'],
      requestor: 'acme-screen',
      tenant: 'acme-documents',
      providers: [{ id: 'CableOne' }, { id: 'SatTwo' }, { id: 'TempPass_Acme' }],
    });
  });

  it.each(stateNames.map((state) => [state] as const))('arranges “%s”', async (state) => {
    const values = await caller.state(state);
    expect(Object.values(values)).not.toContain('');
  });

  it.each(mvpdKinds.map((kind) => [kind] as const))('has an MVPD “%s” for states', async (kind) => {
    const { mvpd } = await caller.state('a device before the login', { at: kind });
    expect(mvpd).not.toBe('');
  });

  it.each(troubles.map((because) => [because] as const))('has a resource with “%s”', async (because) => {
    const { deniedResource, mvpd, ...values } = await caller.state('a viewer whose MVPD denies a resource', {
      because,
    });
    const path = `/api/v2/ACME/decisions/authorize/${mvpd}`;
    const { body } = await post(path, values, { json: { resources: [deniedResource] } });
    expect(body.decisions[0].authorized).toBe(false);
  });

  it('lists only the MVPDs of the catalogue, for each service provider its own', async () => {
    const values = await caller.state('a client with an access token');
    const of = async (id: string) =>
      (await get(`/api/v2/${id}/configuration`, values)).body.requestor.mvpds.map(
        (mvpd: { id: string }) => mvpd.id,
      );
    expect(await of('ACME')).toEqual(['CableOne', 'SatTwo', 'TempPass_Acme']);
    expect(await of('ACMEKIDS')).toEqual(['CableOne']);
  });

  it.each([
    ['RIVAL', 'SatTwo', 'invalid_access_token_service_provider'],
    ['REF30', 'SatTwo', 'invalid_parameter_service_provider'],
    ['ACMEKIDS', 'SatTwo', 'invalid_integration'],
    ['ACME', 'Cablevision', 'invalid_parameter_mvpd'],
  ])('refuses a profile of %s at %s with %s', async (serviceProvider, mvpd, code) => {
    const values = await caller.state('a client with an access token');
    expect((await get(`/api/v2/${serviceProvider}/profiles/${mvpd}`, values)).body.code).toBe(code);
  });

  it('keeps the sign-ins and codes of one service provider from the others', async () => {
    const { code, ...values } = await caller.state('a viewer who has logged in');
    const profiles = async (id: string) =>
      Object.keys((await get(`/api/v2/${id}/profiles`, values)).body.profiles);
    expect([await profiles('ACME'), await profiles('ACMEKIDS')]).toEqual([['CableOne'], []]);
    expect((await get(`/api/v2/ACMEKIDS/sessions/${code}`, values)).body.code).toBe(
      'invalid_authentication_session',
    );
    expect((await caller.call('GET', `/api/v2/authenticate/ACMEKIDS/${code}`)).status).toBe(400);
  });

  it('creates registration codes for the requestors of the application only', async () => {
    const values = await caller.state('a client with an access token');
    const status = async (requestor: string) =>
      (await post(`/reggie/v1/${requestor}/regcode?deviceId=d`, values, {})).status;
    expect([await status('acme-screen'), await status('rival-screen'), await status('ACME')]).toEqual([
      201, 400, 400,
    ]);
  });

  it('decides about a resource as the MVPD says, else as the catalogue says', async () => {
    const decided = async (mvpd: string) => {
      const values = await caller.state('a viewer who has logged in', { mvpd });
      const json = { resources: ['acme-sports', 'acme-news'] };
      const { body } = await post(`/api/v2/ACME/decisions/preauthorize/${mvpd}`, values, { json });
      return body.decisions.map(({ authorized }: { authorized: boolean }) => authorized);
    };
    expect([await decided('CableOne'), await decided('SatTwo')]).toEqual([
      [false, true],
      [true, true],
    ]);
  });

  it('counts resources by the limit of the catalogue, but those of provider states by the usual one', async () => {
    const values = await caller.state('a viewer who has logged in');
    const json = { resources: ['one', 'two', 'three'] };
    const path = '/api/v2/ACME/decisions/preauthorize/CableOne';
    const fromElsewhere = { ...values, forwardedFor: '203.0.113.7' };
    const { body } = await post(path, fromElsewhere, { json });
    expect(body.decisions[0].error.code).toBe('too_many_resources');
    const arranged = await post(path, values, { json });
    expect(arranged.body.decisions[0].authorized).toBe(true);
  });

  it('uses the lifetimes of the catalogue', async () => {
    const { clientId, clientSecret } = await caller.state('a registered client');
    const form = { client_id: clientId, client_secret: clientSecret, grant_type: 'client_credentials' };
    const { body } = await caller.call('POST', '/o/client/token', {
      form: form as Record<string, string>,
    });
    expect(body.expires_in).toBe(77);
  });
});

describe('kinds of MVPDs', () => {
  it.each<[string, Catalogue['mvpds']]>([
    ['an MVPD of another service provider', [{ id: 'B' }, { id: 'A' }]],
    ['two special properties', [{ id: 'A' }, { id: 'B', standIn: true, degradation: 'AuthZAll' }]],
  ])('%s is no MVPD of a kind with one of them', async (_title, mvpds) => {
    const serviceProviders = [{ id: 'ACME', mvpds: ['A'] }, { id: 'OTHER' }];
    const own = await startJudged({ catalogue: { serviceProviders, mvpds } });
    expect((await own.state('a device before the login', { at: 'regular' })).mvpd).toBe('A');
    const standIn = await own.state('a device before the login', { at: 'decided by a stand-in' });
    expect(standIn.mvpd).toBe('passgate_decided_by_a_stand_in');
    await own.simulator.close();
  });
});

describe('a media token', () => {
  it.each([
    ['json', /^<signatureInfo>[^<]+<signatureInfo>\{"id"/],
    ['xml', /^<signatureInfo>[^<]+<signatureInfo><shortAuthToken>.*<ttl>300000<\/ttl>/],
  ] as const)('contains %s where the catalogue says so', async (mediaTokenFormat, form) => {
    const lifetimes = { mediaTokenSeconds: 300 };
    const own = await startJudged({ catalogue: { ...catalogue, mediaTokenFormat, lifetimes } });
    const values = await own.state('a viewer who has logged in');
    const sent = { headers: headersFor(values), json: { resources: ['acme-news'] } };
    const { body } = await own.call('POST', '/api/v2/ACME/decisions/authorize/CableOne', sent);
    const { token } = body.decisions[0];
    expect(Buffer.from(token.serializedToken, 'base64').toString()).toMatch(form);
    expect(token.notAfter - token.notBefore).toBe(300_000);
    await own.simulator.close();
  });
});

describe('viewers of the catalogue', () => {
  const attributesAfter = async (mvpd: string, choice: object) => {
    const { code, ...values } = await caller.state('an authentication session', { mvpd });
    const { status } = await caller.call('POST', '/_simulator/login', { json: { code, ...choice } });
    expect(status).toBe(200);
    return (await get(`/api/v2/ACME/profiles/code/${code}`, values)).body.profiles[mvpd].attributes;
  };

  it('sign in with their metadata, of which the zip is encrypted by default', async () => {
    const { zip, ...attributes } = await attributesAfter('SatTwo', {});
    expect(attributes).toEqual({
      userID: { value: 'ada', state: 'plain' },
      householdID: { value: 'h1', state: 'plain' },
      channelID: { value: ['acme'], state: 'plain' },
      maxRating: { value: { MPAA: 'PG-13' }, state: 'plain' },
    });
    expect(zip.state).toBe('enc');
    expect(zip.value).not.toContain('04101');
  });

  it('are chosen on the login page and by the control API', async () => {
    const { userID } = await attributesAfter('CableOne', { viewer: 'grace' });
    expect(userID).toMatchObject({ state: 'enc' });
    const { code } = await caller.state('an authentication session');
    const page = await caller.call('GET', `/mvpd/login?code=${code}`);
    expect(page.text).toContain('<option>grace</option>');
    const unknown = { code, viewer: 'grac' };
    const refused = await caller.call('POST', '/_simulator/login', { json: unknown });
    expect(refused.body.error).toContain('Did you mean "grace"?');
  });
});

describe('a software statement of somebody else', () => {
  const claims = { software_id: 'real-app', client_name: 'Real app', redirect_uris: ['real://'] };
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const statement = (more: object = {}) =>
    `${part({ alg: 'RS256' })}.${part({ ...claims, ...more })}.c2lnbmVk`;
  const register = (at: JudgedCaller, software_statement: string, redirect_uri = 'real://home') =>
    at.call('POST', '/o/client/register', { json: { software_statement, redirect_uri } });

  it('is refused by default', async () => {
    expect((await register(caller, statement())).body).toEqual({ error: 'invalid_software_statement' });
  });

  it.each<[string, string, string | undefined, number | string]>([
    ['counts by its claims', statement(), undefined, 201],
    ['limits the redirect URIs as it says', statement(), 'other://home', 'invalid_redirect_uri'],
    ['is over when it says so', statement({ exp: 1 }), undefined, 'invalid_software_statement'],
    ['must be a JWT', 'not-a-statement', undefined, 'invalid_software_statement'],
  ])('%s where any statement is trusted', async (_title, given, redirectUri, outcome) => {
    const trusting = await startJudged({ catalogue: { ...catalogue, trust: 'any' } });
    const { status, body } = await register(trusting, given, redirectUri);
    expect(status === 201 ? status : body.error).toBe(outcome);
    const { text } = await trusting.call('GET', '/_simulator/journal');
    const isTaken = outcome !== 'invalid_software_statement';
    expect(text.includes('"unverifiedStatement":true')).toBe(isTaken);
    await trusting.simulator.close();
  });
});
