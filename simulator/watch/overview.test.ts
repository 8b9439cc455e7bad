import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { headersFor, type JudgedCaller, startJudged, type Values } from '../testing/judged-caller.ts';
import { StreamReader } from '../testing/stream.ts';
import type { Overview } from './messages.ts';

let caller: JudgedCaller;
beforeAll(async () => {
  caller = await startJudged();
});
beforeEach(async () => {
  await caller.call('POST', '/_simulator/reset');
  await caller.call('POST', '/_simulator/clock', { json: { frozen: true } });
});
afterAll(() => caller.simulator.close());

const overview = async (): Promise<Overview> => (await caller.call('GET', '/_simulator/overview')).body;
const profiles = (values: Values) =>
  caller.call('GET', '/api/v2/REF30/profiles', { headers: headersFor(values) });

it('has what a viewer who has logged in left behind, and no secret', async () => {
  const values = await caller.state('a viewer who has logged in');
  const { clock, ...seen } = await overview();
  const { deviceIdentifier, clientId, mvpd, code } = values;
  expect(seen).toMatchObject({
    known: { clients: 1, devices: 1, sessions: 1 },
    devices: [
      { identifier: deviceIdentifier, address: values.forwardedFor, aheadMs: 0, limit: { left: 11 } },
    ],
    clients: [{ id: clientId, application: { revoked: false }, devices: [deviceIdentifier] }],
    sessions: [{ code, deviceIdentifier, mvpd, notAfter: clock.now + 1_800_000 }],
    profiles: [{ deviceIdentifier, clientId, mvpd, status: 'live' }],
    faults: [],
  });
  expect(seen.next.map(({ what, at }) => [what, at > clock.now])).toEqual([
    ['code', true],
    ['token', true],
    ['sign-in', true],
  ]);
  for (const secret of [values.accessToken, values.clientSecret])
    expect(JSON.stringify(seen)).not.toContain(secret);
});

it('lists the devices that only sent requests while they are watched', async () => {
  const values = await caller.state('a client with an access token');
  await caller.call('POST', '/_simulator/reset');
  const reader = new StreamReader(caller.simulator.url);
  await profiles(values);
  await caller.call('POST', '/o/client/token', { headers: { 'x-forwarded-for': '100.64.9.9' } });
  await reader.until(() => reader.sequences.length === 2);
  const { devices } = await overview();
  const { deviceIdentifier: identifier, forwardedFor: address } = values;
  expect(devices).toMatchObject([{ identifier, address }, { address: '100.64.9.9' }]);
  await reader.close();
  await expect.poll(async () => (await overview()).devices).toEqual([]);
});

it('says until when a device is throttled, by its limit and by a state', async () => {
  const values = await caller.state('an authentication session');
  for (let call = 0; call < 12; call += 1) await profiles(values);
  await caller.state('a device that has used up its rate limit');
  const { clock, devices, next } = await overview();
  expect(devices.map(({ limit }) => limit?.left)).toEqual([0, 0]);
  expect(devices[0]?.limit?.throttledUntilMs).toBe(clock.now + 1000);
  expect(devices[1]?.limit?.throttledUntilMs).toBeGreaterThan(clock.now);
  expect(next[0]).toEqual({ at: clock.now + 1000, what: 'throttling', of: values.deviceIdentifier });
});

it('tells the ends of a device that is ahead of the clock by the clock', async () => {
  const { forwardedFor } = await caller.state('an authentication session');
  await caller.call('POST', '/_simulator/device-clock', { json: { forwardedFor, advanceSeconds: 600 } });
  const { clock, next, devices } = await overview();
  expect(devices[0]?.aheadMs).toBe(600_000);
  expect(next[0]).toMatchObject({ what: 'code', at: clock.now + 1_200_000 });
});

it('reads records that a state has damaged on purpose', async () => {
  await caller.state('a client with an access token', { damaged: true });
  await caller.state('an authentication session', { damaged: true });
  const { clients, sessions } = await overview();
  expect(clients.map(({ application }) => application?.revoked)).toEqual([undefined, false]);
  expect(sessions).toEqual([expect.not.objectContaining({ mvpd: expect.anything() })]);
});

it('lists the newest hundred of a fleet', async () => {
  await caller.call('POST', '/_simulator/fleet', { json: { devices: 150 } });
  const last = await caller.state('a viewer who has logged in');
  const { known, clients, sessions, devices } = await overview();
  expect(known).toEqual({ clients: 151, devices: 151, sessions: 151 });
  expect([clients.length, sessions.length, devices.length]).toEqual([100, 100, 100]);
  expect(clients.at(-1)?.id).toBe(last.clientId);
});
