import { describe, expect, it } from 'vitest';
import { statusOf } from '../core/index.ts';
import type { LoadOptions } from '../load/index.ts';
import { scenarios } from '../load/index.ts';
import { startSimulator } from '../simulator/index.ts';
import {
  counted,
  devices,
  loadPlace,
  notPassed,
  patient,
  requestsOf,
  targetAt,
  verdictOf,
} from './testing/load-place.ts';
import { type MisbehavingProxy, startMisbehavingProxy } from './testing/misbehaving-proxy.ts';

/** Every scenario in real k6, a few devices for a few seconds, against one simulator. */
const place = loadPlace();
/** Codes that end within a run of this file. */
const sessionLifetimeSeconds = 6;

describe.concurrent('a scenario passes with the expected requests', patient, () => {
  it('registration: each device once, each step once', async ({ expect }) => {
    const { checks, measurement } = await place.run('registration');
    expect(notPassed(checks)).toEqual([]);
    expect(counted(measurement, ['registerClient', 'issueToken', 'getProfiles'])).toEqual({
      registerClient: devices,
      issueToken: devices,
      getProfiles: devices,
    });
  });

  it('vantage-clients: a client each, and two secrets', async ({ expect }) => {
    const { checks, measurement } = await place.run('vantage-clients');
    expect(notPassed(checks)).toEqual([]);
    expect(counted(measurement, ['createClient', 'createClientSecret'])).toEqual({
      createClient: devices,
      createClientSecret: 2 * devices,
    });
  });

  it('regcode: created, requested three times, deleted and no longer there', async ({ expect }) => {
    const { checks, measurement } = await place.run('regcode');
    expect(notPassed(checks)).toEqual([]);
    const { createRegistrationCode, getRegistrationCode, deleteRegistrationCode } = counted(measurement, [
      'createRegistrationCode',
      'getRegistrationCode',
      'deleteRegistrationCode',
    ]);
    expect(createRegistrationCode).toBeGreaterThanOrEqual(devices);
    expect(deleteRegistrationCode).toBeGreaterThanOrEqual(devices);
    expect(getRegistrationCode).toBeGreaterThanOrEqual(4 * devices);
  });

  it('token-renewal: every token renewed once, and no device registers', async ({ expect }) => {
    const { checks, measurement } = await place.run('token-renewal', { durationMs: 10_000 });
    expect(notPassed(checks)).toEqual([]);
    const { issueToken, registerClient } = counted(measurement, ['issueToken', 'registerClient']);
    expect(issueToken).toBeGreaterThanOrEqual(devices);
    expect(registerClient).toBe(0);
  });

  it('live-event: every device authorized, after polling where it had to sign in', async ({ expect }) => {
    const { checks, measurement } = await place.run('live-event', { devices: 40, durationMs: 14_000 });
    expect(notPassed(checks)).toEqual([]);
    expect(requestsOf(measurement, 'getProfiles')).toBe(40);
    expect(requestsOf(measurement, 'createSession')).toBe(4);
  });

  it('journey: from registration to logout, on both screens, registering once', async ({ expect }) => {
    const { checks, measurement } = await place.run('journey', { durationMs: 14_000 });
    expect(notPassed(checks)).toEqual([]);
    const facts = measurement;
    expect(requestsOf(facts, 'registerClient')).toBe(devices);
    const once = ['authenticateUserAgent', 'getSession', 'resumeSession', 'preauthorize', 'logout'];
    expect(once.filter((name) => requestsOf(facts, name) === 0)).toEqual([]);
    expect(facts).toMatchObject({ profile: 'load', rampMs: 3500, durationMs: 14_000 });
  });

  it.each([
    ['the first screen', { screen: 'first' as const }, 'getProfileByCode'],
    ['the MVPD that was chosen', { pollBy: 'mvpd' as const }, 'getProfileByMvpd'],
    ['the code', {}, 'getProfileByCode'],
  ])('polling of %s, no more of it than smoke', async (_name, how, operation) => {
    const asSmokeHasIt = scenarios.polling.profiles.smoke;
    const { checks, measurement } = await place.run('polling', { ...how, ...asSmokeHasIt, profile: 'smoke' });
    expect(notPassed(checks)).toEqual([]);
    expect(requestsOf(measurement, operation)).toBeGreaterThan(0);
    expect(requestsOf(measurement, 'preauthorize')).toBeGreaterThan(0);
    expect(requestsOf(measurement, 'authorize')).toBeGreaterThan(0);
  });
});

/** Each in a simulator of its own with one fault; the check that tells it. */
describe.concurrent('a scenario fails', { timeout: 90_000 }, () => {
  const stays = { kind: 'status', status: 200 } as const;
  it.each<[string, string, object, string, Partial<LoadOptions>]>([
    ['registration', 'issueToken', { kind: 'status', status: 503 }, 'registered', {}],
    ['vantage-clients', 'createClientSecret', { kind: 'failure' }, 'clients-created', {}],
    ['regcode', 'getRegistrationCode', stays, 'expected-statuses', {}],
    ['token-renewal', 'issueToken', { kind: 'failure' }, 'tokens-renewed', { durationMs: 10_000 }],
    ['live-event', 'authorize', { kind: 'throttle' }, 'everybody-in', {}],
    ['journey', 'createSession', { kind: 'drop-property', pointer: '/code' }, 'answers-fit', {}],
    ['polling', 'getProfileByCode', { kind: 'stale' }, 'profiles-found', { devices: 80, durationMs: 9000 }],
  ])('%s, when %s meets %j', async (scenario, operation, fault, slug, more) => {
    const own = await startSimulator({});
    try {
      const set = await fetch(`${own.url}/_simulator/faults`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ match: { operation }, fault }),
      });
      expect(set.ok).toBe(true);
      const { checks } = await place.run(scenario, { target: targetAt(own.url), ...more });
      expect(statusOf(checks)).toBe('failed');
      expect(verdictOf(checks, slug)).toBe('failed');
    } finally {
      await own.close();
    }
  });
});

describe.concurrent('the time of a run', patient, () => {
  it('an expired code is polled no more: viewers request a new one or leave', async () => {
    const own = await startSimulator({ sessionLifetimeSeconds, journalEntries: 20_000 });
    try {
      // So many that some log in between the last poll with a code and its end.
      const more = { target: targetAt(own.url), devices: 200, durationMs: 12_000 };
      const { checks } = await place.run('polling', more);
      expect(notPassed(checks)).toEqual([]);
      expect(verdictOf(checks, 'stops-at-expiry')).toBe('passed');
      const journal = await (await fetch(`${own.url}/_simulator/journal`)).text();
      const polls = journal
        .split('\n')
        .filter((line) => line !== '')
        .map((line): { operation?: string; response?: { status: number } } => JSON.parse(line))
        .filter(({ operation }) => operation === 'getProfileByCode');
      expect(polls.length).toBeGreaterThan(devices);
      expect(polls.filter(({ response }) => response?.status !== 200)).toEqual([]);
    } finally {
      await own.close();
    }
  });

  it('spike: most devices start in the middle, and leave', async () => {
    const { checks, measurement } = await place.run('polling', {
      profile: 'spike',
      devices: 100,
      durationMs: 10_000,
    });
    expect(notPassed(checks)).toEqual([]);
    const sent = (measurement?.series ?? []).map((second) => second.sent);
    const sum = (from: number, to: number) => sent.slice(from, to).reduce((a, b) => a + b, 0);
    expect(sum(4, 7)).toBeGreaterThan(2 * sum(0, 3));
    expect(sum(8, 10)).toBeLessThan(sum(4, 6));
  });

  // On a busy machine it may be the generator whose first step does not hold.
  it('breakpoint: the load rises until the target is too slow, and the steps show where', {
    retry: 2,
  }, async () => {
    const own = await startSimulator({});
    try {
      const slow = { match: {}, fault: { kind: 'delay', ms: 400 }, rate: 1 };
      const running = place.run('polling', {
        target: targetAt(own.url),
        profile: 'breakpoint',
        devices: 2000,
        durationMs: 20_000,
      });
      await new Promise((resolve) => setTimeout(resolve, 7000));
      const set = await fetch(`${own.url}/_simulator/faults`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(slow),
      });
      expect(set.ok).toBe(true);
      const { checks, measurement } = await running;
      expect(notPassed(checks)).toEqual([]);
      const steps = measurement?.steps ?? [];
      expect(steps.length).toBeLessThan(10);
      expect(steps[0]).toMatchObject({ devices: 200, held: true });
      expect(steps.at(-1)).toMatchObject({ held: false });
    } finally {
      await own.close();
    }
  });

  // On a busy machine it may be the generator that does not keep up.
  it('breakpoint: a limiter of all devices together ends the run with its first 429', {
    retry: 2,
  }, async ({ expect }) => {
    const limiter = await startLimiter(place.simulatorUrl, 150);
    try {
      const { checks, measurement } = await place.run('polling', {
        target: targetAt(limiter.url),
        profile: 'breakpoint',
        devices: 2000,
        intervalMs: 3000,
        durationMs: 20_000,
      });
      expect(notPassed(checks)).toEqual([]);
      const steps = measurement?.steps ?? [];
      expect(steps.length).toBeLessThan(8);
      expect(steps[0]).toMatchObject({ devices: 200, held: true });
      expect(steps.at(-1)?.failedBy).toContain('throttled');
      expect(verdictOf(checks, 'breakpoint')).toBe('passed');
    } finally {
      await limiter.close();
    }
  });
});

/** A proxy that lets so many requests a second through, whoever sends them. */
function startLimiter(origin: string, perSecond: number): Promise<MisbehavingProxy> {
  let [tokens, lastMs] = [perSecond, Date.now()];
  return startMisbehavingProxy(origin, (answer) => {
    if (answer.path.startsWith('/_simulator')) return undefined;
    const nowMs = Date.now();
    tokens = Math.min(perSecond, tokens + ((nowMs - lastMs) / 1000) * perSecond) - 1;
    lastMs = nowMs;
    if (tokens >= 0) return undefined;
    tokens = 0;
    const page = '<html><head><title>429 Too Many Requests</title></head></html>';
    Object.assign(answer, { status: 429, headers: { 'content-type': 'text/html' }, body: page });
    return undefined;
  });
}
