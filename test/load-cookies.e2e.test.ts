import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { devices, loadPlace, notPassed, patient, targetAt } from './testing/load-place.ts';
import {
  type MisbehavingProxy,
  type PassingAnswer,
  startMisbehavingProxy,
} from './testing/misbehaving-proxy.ts';

/** Cookies in real k6, against a server that gives each device its own and refuses those of others. */
const place = loadPlace();

/** What the server saw: requests with their own cookie, with a foreign one, and with none. */
interface Seen {
  own: number;
  foreign: number;
  none: number;
}

const proxies: MisbehavingProxy[] = [];
afterAll(() => Promise.all(proxies.map((proxy) => proxy.close())));

/** Starts the server; `answer` changes what a device gets that sent no foreign cookie. */
async function startServer(answer: (answer: PassingAnswer, owner: string) => void) {
  const seen: Seen = { own: 0, foreign: 0, none: 0 };
  let viewers = 0;
  const proxy = await startMisbehavingProxy(place.simulatorUrl, (passing) => {
    const { requestHeaders, path } = passing;
    // Passgate's own set-up and each viewer are callers of their own.
    viewers += 1;
    const address = requestHeaders['x-forwarded-for'];
    const owner = typeof address === 'string' ? address : `viewer-${viewers}`;
    const { cookie } = requestHeaders;
    if (cookie === undefined) seen.none += 1;
    else if (cookie.split('; ').every((pair) => pair.endsWith(`=${owner}`))) seen.own += 1;
    else {
      seen.foreign += 1;
      if (!path.startsWith('/_simulator')) Object.assign(passing, { status: 403, body: 'foreign cookie' });
    }
    answer(passing, owner);
    return undefined;
  });
  proxies.push(proxy);
  return { seen, target: targetAt(proxy.url) };
}

const setCookie = (passing: PassingAnswer, owner: string): void => {
  passing.headers['set-cookie'] = `device=${owner}; Path=/; Max-Age=3600`;
};

describe.concurrent('the cookies of a fleet', () => {
  it.each(['polling', 'journey'])('come back from their own device only: %s', patient, async (scenario) => {
    const { seen, target } = await startServer(setCookie);
    const { checks } = await place.run(scenario, { target });
    expect(notPassed(checks)).toEqual([]);
    expect(seen.foreign).toBe(0);
    expect(seen.own).toBeGreaterThan(devices / 2);
  });

  it('are none where a server sets none', patient, async () => {
    const { seen, target } = await startServer(() => {});
    const { checks } = await place.run('polling', { target });
    expect(notPassed(checks)).toEqual([]);
    expect(seen).toMatchObject({ own: 0, foreign: 0 });
  });

  it('are no others after a redirect that a scenario of one’s own follows', patient, async () => {
    const { seen, target } = await startServer((passing, owner) => {
      setCookie(passing, owner);
      if (!passing.path.endsWith('/profiles')) return;
      Object.assign(passing, { status: 307, body: '' });
      passing.headers.location = `${passing.path}?again`;
    });
    const file = join(place.folder, 'redirected.ts');
    await writeFile(file, redirected);
    const { checks } = await place.run(file, { target });
    expect(notPassed(checks)).toEqual([]);
    expect(seen.foreign).toBe(0);
    // The redirect itself gave each device a cookie for the request after it.
    expect(seen.own).toBeGreaterThan(devices / 2);
  });
});

const redirected = `
import { getProfiles, options as ownOptions, runScenario } from 'passgate/load';
import { getProfilesValidators } from 'passgate/validators';

export const options = { ...ownOptions, maxRedirects: 3 };
export default runScenario({
  validators: { getProfiles: getProfilesValidators },
  first: 'look',
  steps: { look: { call: getProfiles, everyMs: 1500, answered: () => ({ stays: true, events: ['looked'] }) } },
});
`;
