import { totalmem } from 'node:os';
import { readText, thisMachine } from '../../core/index.ts';
import type { Capacity } from './capacity.ts';

/** What a machine offers; a figure that its system does not tell is absent. */
export interface MachineOffer {
  readonly cores: number;
  readonly memoryBytes: number;
  /** Files that one process may have open. */
  readonly openFiles?: number;
  /** Ports for connections to one address and port. */
  readonly ports?: number;
}

/** One thing that a machine has only so much of. `share`: of it that the load needs. */
export interface MachineLimit {
  readonly name: 'cores' | 'memory' | 'open files' | 'ports';
  readonly needed: number;
  readonly available: number;
  readonly share: number;
  /** What to do where it is not enough. */
  readonly remedy: string;
}

/** How a load fits on machines like this one. */
export interface MachineFit {
  /** The one that is reached first comes first. */
  readonly limits: readonly MachineLimit[];
  readonly machines: number;
}

/** Returns what this machine, or the container around this process, offers. */
export async function offerOfThisMachine(): Promise<MachineOffer> {
  const [limits, range, group] = await Promise.all(
    ['/proc/self/limits', '/proc/sys/net/ipv4/ip_local_port_range', '/sys/fs/cgroup/memory.max'].map((path) =>
      readText(path).catch(() => ''),
    ),
  );
  const openFiles = /^Max open files\s+(\d+)/m.exec(limits ?? '')?.[1];
  const [, first, last] = /^(\d+)\s+(\d+)/.exec(range ?? '') ?? [];
  const inGroup = Number(/^\d+/.exec(group ?? '')?.[0] ?? Number.POSITIVE_INFINITY);
  return {
    cores: thisMachine().cores,
    memoryBytes: Math.min(totalmem(), inGroup),
    ...(openFiles === undefined ? {} : { openFiles: Number(openFiles) }),
    ...(first === undefined ? {} : { ports: Number(last) - Number(first) + 1 }),
  };
}

/** Returns which limit of a machine a load reaches first, and how many such machines carry it. */
export function fitOf(capacity: Capacity, offer: MachineOffer): MachineFit {
  const { runners, perRunner, cores, memoryBytes, connections } = capacity;
  const shared = connections === 'shared';
  const rows: readonly (readonly [MachineLimit['name'], number, number | undefined, string])[] = [
    ['cores', cores, offer.cores, 'spread the runners over more machines'],
    ['memory', memoryBytes, offer.memoryBytes, 'spread the runners over more machines'],
    [
      'open files',
      perRunner.openFiles,
      offer.openFiles,
      `raise the limit (ulimit -n ${perRunner.openFiles}), or use more runners`,
    ],
    [
      'ports',
      perRunner.ports * runners,
      offer.ports,
      shared
        ? 'spread the runners over more machines, or widen net.ipv4.ip_local_port_range'
        : 'give --connections shared, or use more machines with a runner each',
    ],
  ];
  const limits = rows
    .flatMap(([name, needed, available, remedy]) =>
      available === undefined ? [] : [{ name, needed, available, share: needed / available, remedy }],
    )
    .sort((a, b) => b.share - a.share);
  const perMachine = limits.filter(({ name }) => name !== 'open files');
  const machines = Math.max(1, ...perMachine.map(({ share }) => Math.ceil(share)));
  return { limits, machines };
}
