import { describe, expect, it } from 'vitest';
import type { Arrivals } from '../../protocol.ts';
import { arrivalMs, leaveMs } from './arrivals.ts';

const devices = 10_000;
const even: Arrivals = { shape: 'even', windowMs: 5000 };
const spike: Arrivals = {
  shape: 'spike',
  windowMs: 5000,
  baseShare: 0.2,
  burstAtMs: 30_000,
  burstMs: 2000,
  leaveAtMs: 45_000,
};
const steps: Arrivals = { shape: 'steps', windowMs: 1000, steps: 10, stepMs: 12_000 };

const arrivalsOf = (arrivals: Arrivals, seed = 1) =>
  Array.from({ length: devices }, (_, device) => arrivalMs(arrivals, seed, device));
const shareWithin = (moments: readonly number[], fromMs: number, toMs: number) =>
  moments.filter((ms) => ms >= fromMs && ms < toMs).length / devices;

describe('arrivalMs', () => {
  it.each<[string, Arrivals, number, number, number]>([
    ['spreads even arrivals: a fifth in each fifth of the window', even, 1000, 2000, 0.2],
    ['starts no device after the window', even, 5000, 1e9, 0],
    ['starts the base of a spike within the window', spike, 0, 5000, 0.2],
    ['starts no device between the base and the burst of a spike', spike, 5000, 30_000, 0],
    ['starts all other devices within the burst of a spike', spike, 30_000, 32_000, 0.8],
    ['starts a tenth of the devices with the first step', steps, 0, 1000, 0.1],
    ['starts no device late in a step', steps, 1000, 12_000, 0],
    ['starts a tenth of the devices with the last step', steps, 108_000, 109_000, 0.1],
  ])('%s', (_name, arrivals, fromMs, toMs, share) => {
    expect(shareWithin(arrivalsOf(arrivals), fromMs, toMs)).toBeCloseTo(share, 1);
  });

  it('returns the same times for the same seed and other times for another', () => {
    expect(arrivalsOf(even)).toEqual(arrivalsOf(even));
    expect(arrivalsOf(even, 2)).not.toEqual(arrivalsOf(even));
  });
});

describe('leaveMs', () => {
  it('makes exactly the devices of the burst leave after a spike', () => {
    for (let device = 0; device < devices; device += 1) {
      const withBurst = arrivalMs(spike, 1, device) >= 30_000;
      expect(leaveMs(spike, 1, device)).toBe(withBurst ? 45_000 : Number.POSITIVE_INFINITY);
    }
  });

  it.each([even, steps])('never otherwise', (arrivals) => {
    expect(leaveMs(arrivals, 1, 7)).toBe(Number.POSITIVE_INFINITY);
  });
});
