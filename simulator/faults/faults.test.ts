import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RunningSimulator, startSimulator } from '../start.ts';

let simulator: RunningSimulator;
beforeAll(async () => {
  simulator = await startSimulator();
});
beforeEach(() => control('DELETE', 'faults'));
afterAll(() => simulator.close());

async function control(method: string, name: string, body?: unknown) {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await fetch(`${simulator.url}/_simulator/${name}`, { method, ...sent });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

async function poll() {
  const { body: values } = await control('POST', 'states', { state: 'a viewer who has logged in' });
  const headers = { authorization: `Bearer ${values.accessToken}`, 'x-forwarded-for': values.forwardedFor };
  return fetch(`${simulator.url}/api/v2/REF30/profiles/code/${values.code}`, { headers });
}

async function profile(): Promise<object | undefined> {
  const body = JSON.parse(await (await poll()).text());
  return body.profiles.Cablevision;
}

const operation = 'getProfileByCode';
const set = (fault: object, more: object = {}) =>
  control('POST', 'faults', { match: { operation }, fault, ...more });

describe('faults that change the answer', () => {
  it('changes the status', async () => {
    await set({ kind: 'status', status: 503 });
    expect((await poll()).status).toBe(503);
  });

  it('removes a property, also below keys that vary from body to body', async () => {
    await set({ kind: 'drop-property', pointer: '/profiles/*/notAfter' });
    expect(Object.keys((await profile()) ?? {})).toEqual(['notBefore', 'issuer', 'type', 'attributes']);
  });

  it('removes a property also when the content type is in another case', async () => {
    await set({ kind: 'content-type', contentType: 'Application/JSON' });
    await set({ kind: 'drop-property', pointer: '/profiles/*/notAfter' });
    expect(Object.keys((await profile()) ?? {})).not.toContain('notAfter');
  });

  it('changes a property', async () => {
    await set({ kind: 'set-property', pointer: '/profiles/Cablevision/type', value: 'irregular' });
    expect(await profile()).toMatchObject({ type: 'irregular' });
  });

  it('sends garbage, or another content type', async () => {
    await set({ kind: 'garbage' });
    await set({ kind: 'content-type', contentType: 'text/plain' });
    const response = await poll();
    expect(response.headers.get('content-type')).toBe('text/plain');
    await expect(response.json()).rejects.toThrow();
  });
});

describe('faults of connection, time and limit', () => {
  it('drops the connection', async () => {
    await set({ kind: 'drop-connection' });
    await expect(poll()).rejects.toThrow();
  });

  it('sends half of a body', async () => {
    await set({ kind: 'truncate' });
    const response = await poll();
    await expect(response.text()).rejects.toThrow();
  });

  it('delays the answer', async () => {
    await set({ kind: 'delay', ms: 120 });
    const start = performance.now();
    await poll();
    expect(performance.now() - start).toBeGreaterThanOrEqual(119);
  });

  it('throttles a device that sent nothing before, or never throttles', async () => {
    const burst = async (address: string) => {
      const headers = { 'x-forwarded-for': address };
      const send = () => fetch(`${simulator.url}/o/client/token`, { method: 'POST', headers });
      const statuses = await Promise.all(Array.from({ length: 30 }, async () => (await send()).status));
      return statuses.filter((status) => status === 429).length;
    };
    expect(await burst('10.9.0.1')).toBeGreaterThan(0);
    await control('POST', 'faults', { fault: { kind: 'rate-limit-off' } });
    expect(await burst('10.9.0.2')).toBe(0);
    await control('POST', 'faults', { fault: { kind: 'throttle' } });
    expect(await burst('10.9.0.3')).toBe(30);
  });
});

describe('which requests a fault matches', () => {
  it('happens as often as times says', async () => {
    await set({ kind: 'status', status: 500 }, { times: 2 });
    expect([(await poll()).status, (await poll()).status, (await poll()).status]).toEqual([500, 500, 200]);
    expect((await control('GET', 'faults')).body).toEqual({ faults: [] });
  });

  it('does not affect other operations and devices', async () => {
    await control('POST', 'faults', {
      match: { operation: 'logout' },
      fault: { kind: 'status', status: 500 },
    });
    await control('POST', 'faults', {
      match: { forwardedFor: '1.2.3.4' },
      fault: { kind: 'status', status: 500 },
    });
    expect((await poll()).status).toBe(200);
  });

  it('matches a share of the requests, and the same ones again after the faults are cleared', async () => {
    const draw = async () => {
      await control('DELETE', 'faults');
      await set({ kind: 'status', status: 500 }, { rate: 0.5 });
      const statuses: number[] = [];
      for (let call = 0; call < 20; call += 1) statuses.push((await poll()).status);
      return statuses;
    };
    const [one, two] = [await draw(), await draw()];
    expect(new Set(one).size).toBe(2);
    expect(two).toEqual(one);
  });

  it.each<[string, unknown, number, string]>([
    ['an unknown kind', { fault: { kind: 'statu' } }, 404, 'Did you mean "status"?'],
    ['an unknown operation', { match: { operation: 'logut' }, fault: { kind: 'garbage' } }, 404, '"logout"'],
    [
      'an unknown match',
      { match: { deviceIdentifer: 'x' }, fault: { kind: 'garbage' } },
      404,
      '"deviceIdentifier"',
    ],
    ['a missing number', { fault: { kind: 'delay' } }, 400, 'ms must be'],
    ['no fault', {}, 400, 'fault must be'],
  ])('refuses %s', async (_name, rule, status, message) => {
    const answer = await control('POST', 'faults', rule);
    expect(answer.status).toBe(status);
    expect(answer.body.error).toContain(message);
  });
});
