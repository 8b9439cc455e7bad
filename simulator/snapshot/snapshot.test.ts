import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StateName, stateNames } from '../../contracts/states.ts';
import { headersFor, type JudgedCaller, startJudged, type Values } from '../testing/judged-caller.ts';

let caller: JudgedCaller;
let other: JudgedCaller;
beforeAll(async () => {
  caller = await startJudged();
  other = await startJudged();
  await caller.call('POST', '/_simulator/clock', { json: { frozen: true } });
});
afterAll(async () => {
  await caller.simulator.close();
  await other.simulator.close();
});

const take = async (from = caller) => (await from.call('GET', '/_simulator/snapshot')).body;
const restore = (json: unknown, into = caller) => into.call('POST', '/_simulator/snapshot', { json });

/** Parameters that create records which only a complete snapshot contains. */
const richer: Partial<Record<StateName, object>> = {
  'a client with an access token': { damaged: true },
  'an authentication session': { damaged: true },
  'a Vantage administrator': { damaged: true },
  'a device before the login': { at: 'known to a partner', partnerAsked: true },
  'a temporary pass that is used up': { promotional: true, by: 'resources' },
};

describe('a snapshot', () => {
  it('restores every kind of record to the last byte, in this process and in another', async () => {
    for (const state of stateNames) {
      await caller.state(state);
      if (richer[state] !== undefined) await caller.state(state, { ...richer[state] });
    }
    await caller.call('POST', '/_simulator/faults', {
      json: { match: { operation: 'logout' }, fault: { kind: 'status', status: 503 }, rate: 0.5 },
    });
    const values = await caller.state('a viewer who has logged in');
    const passed = { forwardedFor: values.forwardedFor, advanceSeconds: 60 };
    await caller.call('POST', '/_simulator/device-clock', { json: passed });
    const resources = { headers: headersFor(values), json: { resources: ['evening-news'] } };
    await caller.call('POST', `/api/v2/REF30/decisions/authorize/${values.mvpd}`, resources);
    const taken = await take();
    await caller.call('POST', '/_simulator/reset');
    expect((await take()).state).not.toEqual(taken.state);
    for (const into of [caller, other]) {
      expect((await restore(taken, into)).status).toBe(204);
      expect((await take(into)).state).toEqual(taken.state);
    }
  });

  it('restores what a device had: token, session, profile, throttling, statement', async () => {
    const viewer = await caller.state('a viewer who has logged in');
    const { software_statement } = (await caller.call('GET', '/_simulator/software-statement')).body;
    const throttled = await caller.state('a device that has used up its rate limit');
    await restore(await take(), other);
    const poll = (values: Values) =>
      other.call('GET', `/api/v2/REF30/profiles/code/${values.code}`, { headers: headersFor(values) });
    expect(Object.keys((await poll(viewer)).body.profiles)).toEqual([viewer.mvpd]);
    expect((await poll(throttled)).status).toBe(429);
    const registered = await other.call('POST', '/o/client/register', { json: { software_statement } });
    expect(registered.status).toBe(201);
  });

  it('refuses a changed snapshot and one of another format, and leaves the state as it is', async () => {
    const taken = await take();
    const changed = { ...taken, state: { ...taken.state, addresses: 7 } };
    expect((await restore(changed)).body.error).toMatch(/changed after it was taken/);
    expect((await restore({ ...taken, format: 'other/1' })).status).toBe(400);
    expect((await restore([])).status).toBe(400);
    expect((await take()).state).toEqual(taken.state);
  });
});
