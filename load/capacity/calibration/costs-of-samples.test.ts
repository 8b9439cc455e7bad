import { expect, it } from 'vitest';
import { calibrationSamples, costsOfSamples, type SampleUsage } from './costs-of-samples.ts';

/** What runs use on a machine where a request costs 0.2 or 0.3 ms, and a device 10 µs and 2,000 bytes. */
function used(devices: number, requests: number, requestMs: number): SampleUsage {
  return {
    requests,
    cpuSeconds: (250 + devices * 0.01 + requests * requestMs) / 1000,
    maxRssBytes: 60_000_000 + 2000 * devices,
  };
}
const { idle, large, busy } = calibrationSamples;
const runs = {
  idle: used(idle.devices, 0, 0),
  large: used(large.devices, 0, 0),
  identical: used(busy.devices, 2700, 0.2),
  differing: used(busy.devices, 2600, 0.3),
};
const counts = { requests: 100, bytesReceived: 64_000, bytesSent: 52_000, mostConnections: 40 };

it('the costs of a machine are found from what its runs used', () => {
  const found = costsOfSamples(runs, counts);
  expect(found?.cpuMsPerRequest.identical).toBeCloseTo(0.2);
  expect(found?.cpuMsPerRequest.differing).toBeCloseTo(0.3);
  expect(found?.startCpuMs.base).toBeCloseTo(250);
  expect(found?.startCpuMs.perDevice).toBeCloseTo(0.01);
  expect(found?.memoryBytes).toEqual({ base: 60_000_000, perDevice: 2000 });
  expect(found?.bytesPerRequest).toEqual({ sent: 640, received: 520 });
});

it('a body of its own never costs less than one that is known', () => {
  const found = costsOfSamples({ ...runs, differing: used(busy.devices, 2600, 0.1) }, counts);
  expect(found?.cpuMsPerRequest.differing).toBeCloseTo(0.2);
});

it.each<[string, Partial<typeof runs>, Partial<typeof counts>]>([
  ['more devices took less memory', { large: runs.idle }, {}],
  ['requests took no CPU', { identical: { ...runs.idle, requests: 2700 } }, {}],
  ['nothing was sent', { identical: runs.idle }, {}],
  ['the server saw nothing', {}, { requests: 0, bytesReceived: 0, bytesSent: 0 }],
])('there is no answer where %s', (_name, more, seen) => {
  expect(costsOfSamples({ ...runs, ...more }, { ...counts, ...seen })).toBeUndefined();
});
