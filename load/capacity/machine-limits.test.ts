import { describe, expect, it } from 'vitest';
import type { Capacity } from './capacity.ts';
import { measuredCosts } from './costs.ts';
import { fitOf, type MachineOffer, offerOfThisMachine } from './machine-limits.ts';

const offer: MachineOffer = { cores: 4, memoryBytes: 8e9, openFiles: 10_000, ports: 28_232 };
const rates = { requestsPerSecond: 0, operations: {} };
const capacity: Capacity = {
  scenario: 'polling',
  devices: 100_000,
  intervalMs: 15_000,
  connections: 'shared',
  runners: 2,
  neededRunners: 2,
  headroom: 0.3,
  cores: 2,
  memoryBytes: 1e9,
  cpuMsPerRequest: 0.2,
  network: { sentBytesPerSecond: 1, receivedBytesPerSecond: 1 },
  perRunner: {
    devices: 50_000,
    cores: 1,
    memoryBytes: 5e8,
    requestsPerSecond: 3333,
    connections: 700,
    mostConnections: 4096,
    openFiles: 4160,
    ports: 4096,
  },
  target: { requests: {}, start: rates, steady: rates, busiest: rates, codesEnd: rates, codeLifetimeMs: 1 },
  isAssumed: false,
  costs: measuredCosts,
};
const { perRunner } = capacity;

describe('the limit that a load reaches first', () => {
  it.each<[string, Partial<Capacity>, Partial<MachineOffer>, string, number, string]>([
    ['is the cores, which are enough', {}, {}, 'cores', 1, 'more machines'],
    ['the cores of five machines', { cores: 17 }, {}, 'cores', 5, 'more machines'],
    ['the memory of two', { memoryBytes: 9e9 }, {}, 'memory', 2, 'more machines'],
    [
      'the files of a process, which more machines do not change',
      {},
      { openFiles: 1024 },
      'open files',
      1,
      'ulimit -n 4160',
    ],
    ['the ports of connections that are shared', { runners: 20 }, {}, 'ports', 3, 'ip_local_port_range'],
    [
      'the ports of connections that are new',
      { connections: 'new', perRunner: { ...perRunner, ports: 60_000 } },
      {},
      'ports',
      5,
      '--connections shared',
    ],
  ])('%s', (_name, needs, offers, name, machines, remedy) => {
    const fit = fitOf({ ...capacity, ...needs }, { ...offer, ...offers });
    expect(fit.limits[0]?.name).toBe(name);
    expect(fit.machines).toBe(machines);
    expect(fit.limits[0]?.remedy).toContain(remedy);
  });

  it('is none that the system does not tell', () => {
    const { limits } = fitOf(capacity, { cores: 4, memoryBytes: 8e9 });
    expect(limits.map(({ name }) => name)).toEqual(['cores', 'memory']);
  });
});

it('this machine has cores, memory and, on Linux, files and ports', async () => {
  const { cores, memoryBytes, openFiles, ports } = await offerOfThisMachine();
  expect(cores).toBeGreaterThan(0);
  expect(memoryBytes).toBeGreaterThan(1e8);
  if (process.platform !== 'linux') return;
  expect(openFiles).toBeGreaterThan(0);
  expect(ports).toBeGreaterThan(1000);
});
