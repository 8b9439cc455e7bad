import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Target } from '../core/index.ts';
import { memoryWorld } from '../core/testing/memory-world.ts';
import { devices, loadPlace, notPassed, patient, realTargetAt, requestsOf } from './testing/load-place.ts';
import { type MisbehavingProxy, startMisbehavingProxy } from './testing/misbehaving-proxy.ts';

/** A fleet at a provider that has no control API: it is set up as its devices would do it themselves. */
const place = loadPlace();

describe.concurrent('without a control API', patient, () => {
  let proxy: MisbehavingProxy;
  beforeAll(async () => {
    proxy = await startMisbehavingProxy(place.simulatorUrl, (answer) => {
      if (answer.path.startsWith('/_simulator')) Object.assign(answer, { status: 404, body: 'no such page' });
      return undefined;
    });
  });
  afterAll(() => proxy.close());

  const real = (): Target => realTargetAt(proxy.url);
  const world = async () => {
    const body = await (await fetch(`${place.simulatorUrl}/_simulator/software-statement`)).text();
    const { software_statement: statement } = JSON.parse(body);
    return memoryWorld({ env: { ...process.env, PASSGATE_SOFTWARE_STATEMENT: statement } });
  };

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
