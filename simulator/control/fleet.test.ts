import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { headersFor, type JudgedCaller, startJudged, type Values } from '../testing/judged-caller.ts';

let caller: JudgedCaller;
beforeAll(async () => {
  caller = await startJudged({ rateLimit: 'off' });
});
beforeEach(async () => {
  await caller.call('POST', '/_simulator/reset');
  await caller.call('POST', '/_simulator/clock', { json: { frozen: true } });
});
afterAll(() => caller.simulator.close());

async function fleet(options: object): Promise<{ softwareStatement: string; devices: Values[] }> {
  const { status, body } = await caller.call('POST', '/_simulator/fleet', { json: options });
  expect([options, status]).toEqual([options, 200]);
  return body;
}

const poll = (device: Values = {}) =>
  caller.call('GET', `/api/v2/REF30/profiles/code/${device.code}`, { headers: headersFor(device) });

describe('a fleet', () => {
  it('has devices that can poll immediately, each on an address of its own', async () => {
    const { devices } = await fleet({ devices: 50, mvpd: 'NorthCable' });
    expect(new Set(devices.map(({ forwardedFor }) => forwardedFor)).size).toBe(50);
    expect((await poll(devices[49])).body).toEqual({ profiles: {} });
  });

  it('is logged in with authenticated: true', async () => {
    const { devices } = await fleet({ devices: 2, mvpd: 'NorthCable', authenticated: true });
    expect((await poll(devices[1])).body).toMatchObject({ profiles: { NorthCable: { type: 'regular' } } });
  });

  it('expires its codes and tokens together, and gives new ones the same lifetime', async () => {
    const { devices } = await fleet({ devices: 3, codeLifetimeSeconds: 45, tokenLifetimeSeconds: 90 });
    const statuses = () => Promise.all(devices.map(async (device) => (await poll(device)).status));
    await caller.advance(44);
    expect(await statuses()).toEqual([200, 200, 200]);
    await caller.advance(1);
    expect(await statuses()).toEqual([400, 400, 400]);
    await caller.advance(45);
    expect(await statuses()).toEqual([401, 401, 401]);
    const [{ clientId = '', clientSecret = '' } = {}] = devices;
    const form = { client_id: clientId, client_secret: clientSecret, grant_type: 'client_credentials' };
    expect((await caller.call('POST', '/o/client/token', { form })).body.expires_in).toBe(90);
  });

  it('has identities only with registered: false, and can register', async () => {
    const { devices, softwareStatement } = await fleet({ devices: 2, registered: false });
    expect(Object.keys(devices[0] ?? {}).sort()).toEqual([
      'deviceIdentifier',
      'deviceInfo',
      'forwardedFor',
      'mvpd',
      'serviceProvider',
    ]);
    const json = { software_statement: softwareStatement };
    expect((await caller.call('POST', '/o/client/register', { json })).status).toBe(201);
  });

  it('has registration codes with registrationCodes: true', async () => {
    const { devices } = await fleet({ devices: 2, sessions: false, registrationCodes: true });
    const [device = {}] = devices;
    expect(device.code).toBeUndefined();
    const path = `/reggie/v1/${device.requestor}/regcode/${device.registrationCode}`;
    expect((await caller.call('GET', path, { headers: headersFor(device) })).status).toBe(200);
  });

  it.each([
    { devices: 0 },
    { devices: 1.5 },
    { devices: 200_001 },
    { devices: 1, codeLifetimeSeconds: 0 },
    { devices: 1, tokenLifetimeSeconds: -1 },
    { devices: 1, authenticated: 'yes' },
    { devices: 1, mvpd: 'TempPass_Basic', authenticated: true },
  ])('refuses %o', async (json) => {
    expect((await caller.call('POST', '/_simulator/fleet', { json })).status).toBe(400);
  });
});

describe('logins of many viewers', () => {
  it('finishes the logins and returns the unknown codes', async () => {
    const { devices } = await fleet({ devices: 3 });
    const codes = [...devices.map(({ code }) => code), 'ZZZZZZ'];
    const { body } = await caller.call('POST', '/_simulator/logins', { json: { codes } });
    expect(body).toEqual({ at: expect.any(Number), finished: 3, unknown: ['ZZZZZZ'] });
    for (const device of devices)
      expect((await poll(device)).body).toHaveProperty('profiles.Cablevision.type', 'regular');
  });

  it.each([{}, { codes: 'ABCDEFG' }, { codes: [1] }])('refuses %o', async (json) => {
    expect((await caller.call('POST', '/_simulator/logins', { json })).status).toBe(400);
  });
});

describe('answers that vary', () => {
  it('gives every answer another valid value', async () => {
    const { devices } = await fleet({ devices: 1, authenticated: true });
    const fault = { kind: 'vary-property', pointer: '/profiles/*/attributes/userID/value' };
    await caller.call('POST', '/_simulator/faults', { json: { fault } });
    const bodies = new Set<string>();
    for (let call = 0; call < 5; call += 1) bodies.add((await poll(devices[0])).text);
    expect(bodies.size).toBe(5);
  });

  it('leaves values that are neither strings nor numbers as they are, and adds no property', async () => {
    const { devices } = await fleet({ devices: 1, authenticated: true });
    const plain = (await poll(devices[0])).body;
    for (const pointer of ['/profiles/*/attributes/channelID/value', '/profiles/*/nothing', '/profiles/*'])
      await caller.call('POST', '/_simulator/faults', {
        json: { fault: { kind: 'vary-property', pointer } },
      });
    expect((await poll(devices[0])).body).toEqual(plain);
  });
});
