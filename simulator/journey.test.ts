import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operations } from '../openapi/generated/operations.ts';
import { headersFor, type JudgedCaller, startJudged } from './testing/judged-caller.ts';

let caller: JudgedCaller;
beforeAll(async () => {
  caller = await startJudged({ rateLimit: 'off' });
});
afterAll(() => caller.simulator.close());

const deviceHeaders = {
  'x-device-info': Buffer.from('{"model":"One","osName":"Linux"}').toString('base64'),
  'ap-device-identifier': 'fingerprint bGl2aW5nLXJvb20=',
};
const parameters = { mvpd: 'NorthCable', domainName: 'app.example', redirectUrl: 'https://app.example/back' };

async function credentials() {
  const { body: given } = await caller.call('GET', '/_simulator/software-statement');
  const { body: client } = await caller.call('POST', '/o/client/register', {
    headers: deviceHeaders,
    json: given,
  });
  const { client_id, client_secret } = client;
  const form = { client_id, client_secret, grant_type: 'client_credentials' };
  const { body: token } = await caller.call('POST', '/o/client/token', { headers: deviceHeaders, form });
  return { ...deviceHeaders, authorization: `Bearer ${token.access_token}` };
}

describe('a whole journey over HTTP, with every answer validated strictly', () => {
  it('signs in at an MVPD that the browser reaches by a form', async () => {
    const headers = await credentials();
    const form = { ...parameters, mvpd: 'FormCable' };
    const { body: session } = await caller.call('POST', '/api/v2/REF30/sessions', { headers, form });
    const page = await caller.call('GET', session.url);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html;charset=UTF-8']);
    const [, action = ''] = / action="([^"]+)"/.exec(page.text) ?? [];
    const fields = [...page.text.matchAll(/ name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [
      name,
      value,
    ]);
    expect(Object.keys(Object.fromEntries(fields))).toEqual(['SAMLRequest', 'RelayState']);
    expect(page.text).toContain('.submit()');
    const login = await caller.call('POST', action, { form: Object.fromEntries(fields) });
    expect(login.text).toContain('Form Cable');
    const [, code = ''] = / name="code" value="([^"]*)"/.exec(login.text) ?? [];
    const back = await caller.call('POST', '/mvpd/login', { form: { code, outcome: 'login' } });
    expect([back.status, back.headers.get('location')]).toEqual([302, parameters.redirectUrl]);
    const { body } = await caller.call('GET', `/api/v2/REF30/profiles/code/${session.code}`, { headers });
    expect(body.profiles.FormCable).toMatchObject({ type: 'regular' });
  });

  it('runs from registration to logout, with the login in a browser', async () => {
    const headers = await credentials();
    const api = (method: string, path: string, sent = {}) =>
      caller.call(method, `/api/v2/REF30${path}`, { headers, ...sent });

    const configuration = await api('GET', '/configuration');
    expect(configuration.body.requestor.mvpds.map((mvpd: { id: string }) => mvpd.id)).toContain('NorthCable');
    const session = await api('POST', '/sessions', { form: parameters });
    expect(session.body).toMatchObject({ actionName: 'authenticate', mvpd: 'NorthCable' });
    const { code, url } = session.body;
    expect((await api('GET', `/sessions/${code}`)).body.existingParameters).toMatchObject(parameters);
    expect((await api('GET', `/profiles/code/${code}`)).body).toEqual({ profiles: {} });

    const toMvpd = await caller.call('GET', url);
    expect(toMvpd.status).toBe(302);
    const page = await caller.call('GET', toMvpd.headers.get('location') ?? '');
    expect(page.text).toContain('Log in');
    const back = await caller.call('POST', '/mvpd/login', { form: { code, outcome: 'login' } });
    expect([back.status, back.headers.get('location')]).toEqual([302, parameters.redirectUrl]);

    const polled = await api('GET', `/profiles/code/${code}`);
    expect(polled.body.profiles.NorthCable).toMatchObject({ type: 'regular', issuer: 'NorthCable' });
    expect((await api('GET', '/profiles')).body).toEqual(polled.body);
    expect((await api('GET', '/profiles/NorthCable')).body).toEqual(polled.body);
    expect((await api('POST', '/sessions', { form: parameters })).body).toMatchObject({
      actionName: 'authorize',
      reasonType: 'authenticated',
    });

    const resources = ['evening-news', 'premium-sports'];
    const pre = await api('POST', '/decisions/preauthorize/NorthCable', { json: { resources } });
    expect(pre.body.decisions.map((one: { authorized: boolean }) => one.authorized)).toEqual([true, false]);
    const authorized = await api('POST', '/decisions/authorize/NorthCable', {
      json: { resources: ['evening-news'] },
    });
    const { token } = authorized.body.decisions[0];
    expect(Buffer.from(token.serializedToken, 'base64').toString()).toMatch(/^<signatureInfo>/);
    const again = await api('POST', '/decisions/authorize/NorthCable', {
      json: { resources: ['evening-news'] },
    });
    expect(again.body.decisions[0].notBefore).toBe(authorized.body.decisions[0].notBefore);
    expect(again.body.decisions[0].token.serializedToken).not.toBe(token.serializedToken);

    const goodbye = await api(
      'GET',
      `/logout/NorthCable?redirectUrl=${encodeURIComponent('https://app.example/bye')}`,
    );
    expect(goodbye.body.logouts.NorthCable).toMatchObject({
      actionName: 'logout',
      actionType: 'interactive',
    });
    const out = await caller.call('GET', goodbye.body.logouts.NorthCable.url);
    expect(out.headers.get('location')).toBe('https://app.example/bye');
    expect((await api('GET', '/profiles')).body).toEqual({ profiles: {} });
    expect((await api('GET', `/profiles/code/${code}`)).body).toEqual({ profiles: {} });
    const nothing = await api('GET', '/logout/NorthCable?redirectUrl=https%3A%2F%2Fapp.example');
    expect(nothing.body.logouts.NorthCable.actionName).toBe('invalid');
  });

  it('lets a second screen complete a session, and the viewer deny once', async () => {
    const headers = await credentials();
    const opened = await caller.call('POST', '/api/v2/REF30/sessions', { headers, form: {} });
    expect(opened.body).toMatchObject({
      actionName: 'resume',
      missingParameters: ['mvpd', 'domainName', 'redirectUrl'],
    });
    const { code, url } = opened.body;
    const secondScreen = await credentials();
    expect(
      (await caller.call('GET', `/api/v2/REF30/sessions/${code}`, { headers: secondScreen })).body,
    ).toMatchObject({
      missingParameters: ['mvpd', 'domainName', 'redirectUrl'],
    });
    const still = await caller.call('POST', url, { headers: secondScreen, form: { mvpd: 'NorthCable' } });
    expect(still.body).toMatchObject({
      actionName: 'retry',
      missingParameters: ['domainName', 'redirectUrl'],
      code,
    });
    const query = new URLSearchParams({ domainName: 'app.example', redirectUrl: 'https://app.example/' });
    const complete = await caller.call('POST', `${url}?${query}`, { headers: secondScreen, form: {} });
    expect(complete.body).toMatchObject({ actionName: 'authenticate', code });

    const poll = () => caller.call('GET', `/api/v2/REF30/profiles/code/${code}`, { headers });
    await caller.call('POST', '/_simulator/login', { json: { code, outcome: 'deny' } });
    expect((await poll()).body).toEqual({ profiles: {} });
    await caller.call('POST', '/_simulator/login', { json: { code } });
    expect((await poll()).body.profiles.NorthCable.type).toBe('regular');
  });

  it('ignores a byte order mark before a body, in the device information and in the control API', async () => {
    const marked = (value: unknown) => `\ufeff${JSON.stringify(value)}`;
    const info = Buffer.from(marked({ model: 'Marked', osName: 'Linux' })).toString('base64');
    const headers = { ...(await credentials()), 'x-device-info': info };
    const { body: given } = await caller.call('GET', '/_simulator/software-statement');
    const registered = await caller.call('POST', '/o/client/register', {
      headers: { ...headers, 'content-type': 'application/json' },
      raw: marked(given),
    });
    expect(registered.status).toBe(201);
    const { body: session } = await caller.call('POST', '/api/v2/REF30/sessions', {
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
      raw: `\ufeff${new URLSearchParams(parameters).toString()}`,
    });
    const read = await caller.call('GET', `/api/v2/REF30/sessions/${session.code}`, { headers });
    expect(read.body).toMatchObject({
      existingParameters: parameters,
      device: expect.objectContaining({ hardware: expect.objectContaining({ name: 'Marked' }) }),
    });
    expect(
      (await caller.call('POST', '/_simulator/clock', { raw: marked({ advanceSeconds: 0 }) })).status,
    ).toBe(200);
  });

  it.each(['json', 'xml', 'XML'])('creates, reads and deletes a registration code in %s', async (format) => {
    const headers = { ...(await credentials()), accept: `application/${format}` };
    const path = '/reggie/v1/REF30/regcode';
    const created = await caller.call('POST', `${path}?deviceId=tv-1&ttl=600&mvpd=NorthCable`, { headers });
    expect([created.status, created.headers.get('content-type')]).toEqual([
      201,
      `application/${format.toLowerCase()};charset=UTF-8`,
    ]);
    const code = created.body?.code ?? /<code>(\w+)</.exec(created.text)?.[1];
    expect((await caller.call('GET', `${path}/${code}`, { headers })).text).toBe(created.text);
    expect((await caller.call('DELETE', `${path}/${code}`, { headers })).status).toBe(204);
    expect((await caller.call('GET', `${path}/${code}`, { headers })).status).toBe(404);
    expect((await caller.call('DELETE', `${path}/${code}`, { headers })).status).toBe(404);
  });

  it.each([
    ['A&B', 'A&amp;B'],
    ['<a>', '&lt;a&gt;'],
    ['&#81;', '&amp;#81;'],
    ['&amp;', '&amp;amp;'],
    [']]>', ']]&gt;'],
  ])('writes the MVPD %s as %s in XML', async (mvpd, written) => {
    const headers = { ...(await credentials()), accept: 'application/xml' };
    const query = new URLSearchParams({ deviceId: 'tv-1', mvpd }).toString();
    const created = await caller.call('POST', `/reggie/v1/REF30/regcode?${query}`, { headers });
    expect([created.status, created.text]).toEqual([201, expect.stringContaining(`<mvpd>${written}</mvpd>`)]);
  });

  it('creates a Vantage client and several secrets for it', async () => {
    const { body: health } = await caller.call('GET', '/_simulator/health');
    const headers = { authorization: 'Bearer simulator-vantage-administrator' };
    const client = {
      clientId: 'desk',
      clientName: 'Desk',
      allowedGrantTypes: ['client_credentials'],
      allowedScopes: ['publicapi.all', 'openid', 'permissions'],
    };
    const clients = `/api/adminapi2/v1/tenants/${health.tenant}/clients/`;
    const created = await caller.call('POST', clients, { headers, json: client });
    expect(created.body).toMatchObject({ ...client, accessTokenLifetime: 86_400, requireClientSecret: true });
    expect((await caller.call('POST', clients, { headers, json: client })).status).toBe(409);
    const secret = (type: string) =>
      caller.call('POST', `${clients}desk/secrets/`, {
        headers: { ...headers, 'content-type': type },
        json: {},
      });
    const [first, second] = [
      await secret('application/json-patch+json'),
      await secret('Application/JSON-Patch+JSON ; Charset="UTF-8"'),
    ];
    expect(first.body.valueDisplay).toBe(first.body.value.slice(0, 3));
    expect(second.body.value).not.toBe(first.body.value);
  });

  it('signs in through the partner', async () => {
    const headers = {
      ...(await credentials()),
      'ap-partner-framework-status': partnerStatus({ accessStatus: 'granted' }, { id: 'com.summitdish' }),
    };
    const api = (path: string, form: Record<string, string>) =>
      caller.call('POST', `/api/v2/REF30${path}`, { headers, form });
    const requested = await api('/sessions/sso/Apple', {
      domainName: 'a.example',
      redirectUrl: 'https://a.example/',
    });
    expect(requested.body).toMatchObject({ actionName: 'partner_profile', mvpd: 'SummitDish' });
    const SAMLResponse = Buffer.from('<Response/>').toString('base64');
    const granted = await api('/profiles/sso/Apple', { SAMLResponse });
    expect([granted.status, granted.body.profiles.SummitDish.type]).toEqual([201, 'appleSSO']);
    expect((await caller.call('GET', '/api/v2/REF30/profiles', { headers })).body).toEqual(granted.body);
    const { 'ap-partner-framework-status': _, ...without } = headers;
    const refused = await caller.call('GET', '/api/v2/REF30/profiles', { headers: without });
    expect(refused.body.code).toBe('invalid_header_pfs_permission_access_not_present');
    const bye = '/api/v2/REF30/logout/SummitDish?redirectUrl=https%3A%2F%2Fa.example';
    expect((await caller.call('GET', bye, { headers })).body.logouts.SummitDish.actionName).toBe(
      'partner_logout',
    );
  });

  it('reaches every operation with a success', () => {
    const success = [...caller.judged].filter(([, statuses]) => [...statuses].some((status) => status < 400));
    expect(success.map(([operation]) => operation).sort()).toEqual(Object.keys(operations).sort());
  });
});

describe('the viewer of a provider state', () => {
  it('is signed in over HTTP, too', async () => {
    const values = await caller.state('a viewer whose MVPD denies a resource');
    const { body } = await caller.call('POST', `/api/v2/REF30/decisions/authorize/${values.mvpd}`, {
      headers: headersFor(values),
      json: { resources: [values.deniedResource] },
    });
    expect(body.decisions[0].error.code).toBe('authorization_denied_by_mvpd');
  });
});

function partnerStatus(permission: object, provider: object): string {
  const status = {
    frameworkPermissionInfo: permission,
    frameworkProviderInfo: { expirationDate: '4102444800000', ...provider },
  };
  return Buffer.from(JSON.stringify(status)).toString('base64');
}
