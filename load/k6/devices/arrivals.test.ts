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
const steps: Arrivals = { shape: 'steps', windowMs: 1000, steps: 10, stepMs: 12_000, targetP99Ms: 250 };

const arrivalsOf = (arrivals: Arrivals, seed = 1) =>
  Array.from({ length: devices }, (_, device) => arrivalMs(arrivals, seed, device));
const shareWithin = (moments: readonly number[], fromMs: number, toMs: number) =>
  moments.filter((ms) => ms >= fromMs && ms < toMs).length / devices;

describe('devices come', () => {
  it.each<[string, Arrivals, number, number, number]>([
    ['evenly: a fifth in each fifth of the window', even, 1000, 2000, 0.2],
    ['evenly: nobody after the window', even, 5000, 1e9, 0],
    ['in a spike: the base within the window', spike, 0, 5000, 0.2],
    ['in a spike: nobody between', spike, 5000, 30_000, 0],
    ['in a spike: all others within its burst', spike, 30_000, 32_000, 0.8],
    ['in steps: a tenth with the first', steps, 0, 1000, 0.1],
    ['in steps: nobody late in a step', steps, 1000, 12_000, 0],
    ['in steps: a tenth with the last', steps, 108_000, 109_000, 0.1],
  ])('%s', (_name, arrivals, fromMs, toMs, share) => {
    expect(shareWithin(arrivalsOf(arrivals), fromMs, toMs)).toBeCloseTo(share, 1);
  });

  it('at the same moments for the same seed, and at others for another', () => {
    expect(arrivalsOf(even)).toEqual(arrivalsOf(even));
    expect(arrivalsOf(even, 2)).not.toEqual(arrivalsOf(even));
  });
});

describe('devices leave', () => {
  it('after a spike, all that came with it and nobody else', () => {
    for (let device = 0; device < devices; device += 1) {
      const withBurst = arrivalMs(spike, 1, device) >= 30_000;
      expect(leaveMs(spike, 1, device)).toBe(withBurst ? 45_000 : Number.POSITIVE_INFINITY);
    }
  });

  it.each([even, steps])('never otherwise', (arrivals) => {
    expect(leaveMs(arrivals, 1, 7)).toBe(Number.POSITIVE_INFINITY);
  });
});
