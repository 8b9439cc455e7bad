import type { MeasuredServer } from './child.ts';
import type { Driver } from './drivers.ts';

/** What polls cost a server. Every list has a figure for each round. */
export interface Cost {
  /** CPU seconds of the server's process per 1,000 polls. */
  readonly cpuPer1000: number[];
  readonly ratePerSecond: number[];
  /** As the driver sees it. */
  readonly p50Ms: number[];
  readonly p99Ms: number[];
  readonly maxMs: number[];
  /** As the server sees it: from the head of a request read to its answer written. */
  readonly servedP50Ms: number[];
  readonly servedP99Ms: number[];
  /** Longest pause of the server's garbage collector. */
  readonly pauseMs: number[];
  refused: number;
}

export interface RoundPlan {
  readonly ratePerSecond: number;
  readonly rounds: number;
  readonly secondsPerRound: number;
  readonly warmUpSeconds: number;
}

/**
 * Returns the cost of several rounds of polls at each server, the servers by turns after a warm-up
 * of each. Throws for a URL that is not on this machine.
 */
export async function costsByTurns(
  servers: readonly (readonly [MeasuredServer, Driver])[],
  how: RoundPlan,
): Promise<Cost[]> {
  const costs: Cost[] = [];
  for (const [{ url }, driver] of servers) {
    if (new URL(url).hostname !== '127.0.0.1') throw new Error(`${url} is not this machine.`);
    await driver(url, how.ratePerSecond, how.warmUpSeconds);
    costs.push(noCost());
  }
  for (let round = 0; round < how.rounds; round += 1) {
    for (const [index, cost] of costs.entries()) {
      const server = servers[index];
      if (server !== undefined) await addRound(cost, ...server, how);
    }
  }
  return costs;
}

function noCost(): Cost {
  return {
    cpuPer1000: [],
    ratePerSecond: [],
    p50Ms: [],
    p99Ms: [],
    maxMs: [],
    servedP50Ms: [],
    servedP99Ms: [],
    pauseMs: [],
    refused: 0,
  };
}

async function addRound(cost: Cost, measured: MeasuredServer, driver: Driver, how: RoundPlan): Promise<void> {
  const before = await measured.usage();
  const seen = await driver(measured.url, how.ratePerSecond, how.secondsPerRound);
  const after = await measured.usage();
  const cpuSeconds = after.cpuSeconds - before.cpuSeconds;
  cost.cpuPer1000.push((cpuSeconds / (after.requests - before.requests)) * 1000);
  cost.ratePerSecond.push(seen.sent / how.secondsPerRound);
  cost.p50Ms.push(seen.p50Ms);
  cost.p99Ms.push(seen.p99Ms);
  cost.maxMs.push(seen.maxMs);
  cost.servedP50Ms.push(after.servedP50Ms);
  cost.servedP99Ms.push(after.servedP99Ms);
  cost.pauseMs.push(after.pauseMs);
  cost.refused += seen.refused;
}

export function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? 0;
}
