import { describe, expect, it } from 'vitest';
import { documentedLimit } from '../../core/index.ts';
import { scenarios } from '../scenarios/registry.ts';
import type { TrafficRun } from './scripted-device.ts';
import { trafficOf } from './traffic.ts';

const run: TrafficRun = {
  devices: 2000,
  runners: 1,
  virtualUsers: 4,
  intervalMs: 15_000,
  arrivals: { shape: 'even', windowMs: 15_000 },
  rampMs: 0,
  durationMs: 60_000,
  screen: 'second',
  pollBy: 'code',
  seed: 1,
  loginMedianMs: 60_000,
  limit: documentedLimit,
  viewersSignIn: true,
  knowsMvpd: true,
  codeLifetimeMs: 1_800_000,
};
const spike: TrafficRun['arrivals'] = {
  shape: 'spike',
  windowMs: 15_000,
  baseShare: 0.2,
  burstAtMs: 24_000,
  burstMs: 3000,
  leaveAtMs: 45_000,
};
const requests = (name: keyof typeof scenarios, more: Partial<TrafficRun>, operation: string): number =>
  trafficOf(scenarios[name].traffic, { ...run, ...more }).requests[operation] ?? 0;

describe('the sample of a large fleet', () => {
  it.each(Object.entries(scenarios))('sends what all devices of %s would', (name, { traffic }) => {
    // Of `throttling`, fewer devices have the long part in a larger fleet.
    const bound = name === 'throttling' ? 0.5 : 0.1;
    const [whole, sample] = [2000, 200_000].map((devices) => trafficOf(traffic, { ...run, devices }));
    for (const [operation, count] of Object.entries(whole?.requests ?? {})) {
      const ratio = (sample?.requests[operation] ?? 0) / (100 * count);
      expect(Math.abs(ratio - 1), operation).toBeLessThan(bound);
    }
  });
});

it.each<[string, number, number, number]>([
  [
    'a code is requested anew when it ends, by three in four',
    requests('polling', { codeLifetimeMs: 40_000, viewersSignIn: false }, 'createSession'),
    1400,
    1600,
  ],
  ['and not before', requests('polling', { viewersSignIn: false }, 'createSession'), 0, 0],
  [
    'nobody is authorized where nobody signs in',
    requests('polling', { viewersSignIn: false }, 'authorize'),
    0,
    0,
  ],
  [
    'a device that knows no MVPD requests the configuration, once',
    requests('journey', { knowsMvpd: false }, 'getConfiguration'),
    1990,
    2000,
  ],
  ['one that knows it does not', requests('journey', {}, 'getConfiguration'), 0, 0],
  ['those who come in a spike leave', requests('profiles', { arrivals: spike }, 'getProfiles'), 3500, 5500],
  [
    'devices that come after the end send nothing',
    requests('registration', { arrivals: { shape: 'even', windowMs: 600_000 } }, 'registerClient'),
    150,
    250,
  ],
  [
    'in a large fleet as well',
    requests(
      'registration',
      { devices: 1_000_000, arrivals: { shape: 'even', windowMs: 600_000 } },
      'registerClient',
    ),
    95_000,
    105_000,
  ],
])('%s', (_name, count, least, most) => {
  expect(count).toBeGreaterThanOrEqual(least);
  expect(count).toBeLessThanOrEqual(most);
});

it('a burst is the busiest second, and arrives in it', () => {
  const { busiest, steady } = trafficOf(scenarios.profiles.traffic, { ...run, arrivals: spike });
  expect(busiest.requestsPerSecond).toBeGreaterThan(500);
  expect(busiest.requestsPerSecond).toBeGreaterThan(3 * steady.requestsPerSecond);
});
