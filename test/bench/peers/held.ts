import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '../../../core/index.ts';
import type { PeerOrReason, PeersRun } from './measure.ts';
import { type PeerFigures, runPeer } from './run-peer.ts';
import type { Workload } from './workloads.ts';

/** What a tool must come to with a number of devices to hold them; all of it is seen from the target's side. */
export const heldRule = { leastSentPercent: 99.5, mostIntervalErrorMs: 50 } as const;

/** One number of devices, and what a tool came to in each attempt; undefined where it came to no figures. */
export interface HeldStep {
  readonly devices: number;
  readonly attempts: readonly (PeerFigures | undefined)[];
}

export interface HeldRow {
  readonly title: string;
  readonly steps: readonly HeldStep[];
  /** The most that it held; absent where it did not hold the first number. */
  readonly held?: number;
  readonly reason?: string;
}

/** Connections of the tool before are gone by then. */
const restMs = 1000;

/**
 * Gives each tool more and more devices, by turns at each number, until it does not hold them in any of the `rounds` attempts.
 * @throws Error where it is interrupted
 */
export async function measureHeld(
  workload: Workload,
  tools: readonly PeerOrReason[],
  { world, witness, size, rounds, say }: PeersRun,
): Promise<HeldRow[]> {
  const ready = tools.flatMap(({ prepared }) => (prepared === undefined ? [] : [prepared]));
  const steps = await climb(ready, size.devices, rounds, async (tool, devices) => {
    await sleep(restMs, undefined, { signal: world.signal });
    const round = { world, witness, workload, size: { ...size, devices }, say };
    const figures = await runPeer(tool, round).catch((error: unknown) => {
      say(messageOf(error));
      return undefined;
    });
    say(`${workload.name}, ${tool.title}, ${devices} devices: ${JSON.stringify(figures)}`);
    return figures;
  });
  return tools.map(({ peer, prepared, reason }) => {
    const taken = (prepared && steps.get(prepared)) ?? [];
    const held = taken.findLast(isHeld)?.devices;
    return {
      title: prepared?.title ?? peer.name,
      steps: taken,
      ...(held === undefined ? {} : { held }),
      ...(reason === undefined ? {} : { reason }),
    };
  });
}

/** Attempts the first number of devices with each tool, then the next with those that held it, until none is left. */
export async function climb<Tool>(
  tools: readonly Tool[],
  first: number,
  attempts: number,
  attempt: (tool: Tool, devices: number) => Promise<PeerFigures | undefined>,
): Promise<Map<Tool, HeldStep[]>> {
  const steps = new Map(tools.map((tool) => [tool, [] as HeldStep[]]));
  for (const devices of moreAndMore(first)) {
    const left = [...steps].filter(([, taken]) => taken.every(isHeld));
    if (left.length === 0) break;
    for (const [tool, taken] of left) {
      const made: (PeerFigures | undefined)[] = [];
      while (made.length < attempts && !made.some(holds)) made.push(await attempt(tool, devices));
      taken.push({ devices, attempts: made });
    }
  }
  return steps;
}

const isHeld = ({ attempts }: HeldStep): boolean => attempts.some(holds);

/** Returns whether a tool held the devices of a run by `heldRule`. */
export function holds(figures: PeerFigures | undefined): boolean {
  if (figures === undefined) return false;
  const { sentPercent, intervalErrorP99Ms = Number.POSITIVE_INFINITY, failed } = figures;
  return (
    failed === 0 &&
    sentPercent >= heldRule.leastSentPercent &&
    intervalErrorP99Ms <= heldRule.mostIntervalErrorMs
  );
}

/** A quarter more each time, from a thousand on in whole thousands: ten steps lead to ten times as many. */
function* moreAndMore(first: number): Generator<number> {
  for (let devices = first; ; devices *= 1.25) {
    yield devices < 1000 ? Math.round(devices) : Math.round(devices / 1000) * 1000;
  }
}
