import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Target } from '../core/index.ts';
import { memoryWorld } from '../core/testing/memory-world.ts';
import { startSimulator } from '../simulator/index.ts';
import { signInWithForm } from '../targets/config.ts';
import {
  devices,
  loadPlace,
  notPassed,
  patient,
  realTargetAt,
  requestsOf,
  verdictOf,
} from './testing/load-place.ts';
import { type MisbehavingProxy, startMisbehavingProxy } from './testing/misbehaving-proxy.ts';

/** A fleet at a provider that has no control API: it is set up as its devices would do it themselves. */
const place = loadPlace();

const hiddenControl = (simulatorUrl: string): Promise<MisbehavingProxy> =>
  startMisbehavingProxy(simulatorUrl, (answer) => {
    if (answer.path.startsWith('/_simulator')) Object.assign(answer, { status: 404, body: 'no such page' });
    return undefined;
  });

async function worldOf(simulatorUrl: string) {
  const body = await (await fetch(`${simulatorUrl}/_simulator/software-statement`)).text();
  const { software_statement: statement } = JSON.parse(body);
  return memoryWorld({ env: { ...process.env, PASSGATE_SOFTWARE_STATEMENT: statement } });
}

describe.concurrent('without a control API', patient, () => {
  let proxy: MisbehavingProxy;
  beforeAll(async () => {
    proxy = await hiddenControl(place.simulatorUrl);
  });
  afterAll(() => proxy.close());

  const real = (): Target => realTargetAt(proxy.url);
  const world = () => worldOf(place.simulatorUrl);

  it('registers a fleet, which then polls', async () => {
    const { checks, measurement } = await place.run('polling', { target: real(), world: await world() });
    // Nobody logs in there, which informs and fails nothing.
    expect(notPassed(checks)).toEqual([]);
    // Credentials, a token and a session each; the MVPDs once.
    expect(measurement?.setUp?.requests).toBe(3 * devices + 1);
    expect(requestsOf(measurement, 'getProfileByCode')).toBeGreaterThan(devices);
  });

  it('devices that register themselves need only the software statement', async () => {
    const { checks, measurement } = await place.run('registration', { target: real(), world: await world() });
    expect(notPassed(checks)).toEqual([]);
    expect(measurement?.setUp?.requests).toBe(0);
  });

  it.each([
    ['no software statement', {}, 'CONFIG', /PASSGATE_SOFTWARE_STATEMENT/],
    [
      'one that the provider refuses',
      { PASSGATE_SOFTWARE_STATEMENT: 'none.of.them' },
      'TARGET_UNREACHABLE',
      /registerClient returned 400 with invalid_software_statement/,
    ],
  ])('reports in a sentence that there is %s', async (_name, more, code, said) => {
    const env = { ...process.env, PASSGATE_SOFTWARE_STATEMENT: '', ...more };
    const running = place.run('polling', { target: real(), world: memoryWorld({ env }) });
    await expect(running).rejects.toMatchObject({ code });
    await running.catch((error: Error & { hint?: string }) => {
      expect(`${error.message} ${error.hint}`).toMatch(said);
    });
  });
});

/** Each has a provider of its own: the devices are the same, and would use up the limit of the others. */
describe.concurrent('with the sign-in of a tester', { timeout: 200_000 }, () => {
  const ends: (() => Promise<void>)[] = [];
  afterAll(async () => {
    for (const end of ends) await end();
  });

  async function provider() {
    const simulator = await startSimulator({ rateLimit: 'off' });
    const proxy = await hiddenControl(simulator.url);
    ends.push(proxy.close, simulator.close);
    return { target: realTargetAt(proxy.url), world: await worldOf(simulator.url) };
  }

  const signIn: NonNullable<Target['signIn']> = ({ url, redirectUrl, signal }) =>
    signInWithForm({ url, redirectUrl, signal, fields: { outcome: 'login' } });

  it('signs viewers in by the hook of the target, one a second, and their profiles are found', async () => {
    const { target, world } = await provider();
    const { checks, measurement } = await place.run('polling', {
      target: { ...target, signIn },
      world,
      devices: 40,
      durationMs: 25_000,
    });
    expect(notPassed(checks)).toEqual([]);
    expect(verdictOf(checks, 'profiles-found')).toBe('passed');
    const permits = requestsOf(measurement, 'authorize');
    expect(permits).toBeGreaterThan(0);
    expect(permits).toBeLessThanOrEqual(30);
  });

  it('does not judge profiles where the hook throws', async () => {
    const { target, world } = await provider();
    const broken: Target = { ...target, signIn: () => Promise.reject(new Error('no browser here')) };
    const { checks } = await place.run('polling', { target: broken, world, devices: 40 });
    const found = checks.find(({ id }) => id.endsWith('/profiles-found'));
    expect(found).toMatchObject({ verdict: 'unjudged', required: true });
    expect(JSON.stringify(found)).toContain('The hook signIn failed: no browser here');
    expect(checks.filter(({ verdict }) => verdict === 'failed')).toEqual([]);
  });

  it('signs viewers in before a scenario that begins with them, and refuses it without the hook', async () => {
    const { target, world } = await provider();
    const signed = { ...target, signIn };
    const { checks } = await place.run('profiles', { target: signed, world, devices: 5 });
    expect(notPassed(checks)).toEqual([]);
    await expect(place.run('profiles', { target, world })).rejects.toMatchObject({
      code: 'CONFIG',
      message: expect.stringContaining('has no hook signIn'),
    });
    await expect(place.run('profiles', { target: signed, world, devices: 2000 })).rejects.toMatchObject({
      code: 'USAGE',
      hint: 'Give --devices 900 or fewer.',
    });
  });
});

it('a provider that does not answer is reported in a sentence', async () => {
  const env = { ...process.env, PASSGATE_SOFTWARE_STATEMENT: 'any.statement.here' };
  const running = place.run('polling', {
    target: realTargetAt('http://127.0.0.1:9'),
    world: memoryWorld({ env }),
  });
  await expect(running).rejects.toMatchObject({
    code: 'TARGET_UNREACHABLE',
    exitCode: 3,
    message: expect.stringMatching(/^registerClient at http:\/\/127\.0\.0\.1:9 received no response/),
  });
});
