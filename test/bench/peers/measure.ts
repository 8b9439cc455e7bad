import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf, type World } from '../../../core/index.ts';
import { ring } from './k6-scripts.ts';
import { passgate } from './passgate.ts';
import type { Peer, PreparedPeer } from './peer.ts';
import { type PeerFigures, type PeerRound, runPeer } from './run-peer.ts';
import type { Witness } from './witness.ts';
import type { FleetSize } from './witnessed.ts';
import type { Workload } from './workloads.ts';

/** A tool with a fleet of one size, and what its rounds came to. */
export interface PeerRow {
  readonly title: string;
  readonly isPassgate: boolean;
  readonly devices: number;
  readonly judged: string;
  readonly isPaced: boolean;
  /** By their number; undefined where the tool came to no figures in that round. */
  readonly rounds: readonly (PeerFigures | undefined)[];
  /** Why it was not measured, or not in each round. */
  readonly reason?: string;
}

/** A tool that is installed, or why it cannot be used here. */
export interface PeerOrReason {
  readonly peer: Peer;
  readonly prepared?: PreparedPeer;
  readonly reason?: string;
}

export interface PeersRun {
  readonly world: World;
  readonly witness: Witness;
  readonly size: FleetSize;
  readonly rounds: number;
  readonly say: (text: string) => void;
}

const warmUpMs = 4000;
/** Connections of the tool before are gone by then. */
const restMs = 1000;

/** Installs what is missing; a tool that cannot be installed keeps nobody else from being measured. */
export async function preparePeers(peers: readonly Peer[], world: World): Promise<PeerOrReason[]> {
  const prepared: PeerOrReason[] = [];
  for (const peer of peers) {
    prepared.push(
      await peer.prepare(world).then(
        (ready) => ({ peer, prepared: ready }),
        (error: unknown) => ({ peer, reason: messageOf(error) }),
      ),
    );
  }
  return prepared;
}

interface MeasuredRow {
  readonly tool: PeerOrReason;
  readonly devices: number;
  readonly figures: (PeerFigures | undefined)[];
  reason?: string;
}

/**
 * Measures one workload: in each round every tool after the other, so that a busy minute of the machine meets all of them.
 * @throws Error where it is interrupted
 */
export async function measureWorkload(
  workload: Workload,
  tools: readonly PeerOrReason[],
  { world, witness, size, rounds, say }: PeersRun,
): Promise<PeerRow[]> {
  const rows = contestantsOf(tools, size.devices).map((each): MeasuredRow => {
    const { reason } = each.tool;
    return { ...each, figures: [], ...(reason === undefined ? {} : { reason }) };
  });
  const round: Omit<PeerRound, 'size'> = { world, witness, workload, say };
  await warmUp(tools, { ...round, size: { ...size, durationMs: warmUpMs } });
  for (let number = 1; number <= rounds; number += 1) {
    for (const row of rows) {
      const { prepared } = row.tool;
      if (prepared === undefined) continue;
      await sleep(restMs, undefined, { signal: world.signal });
      const figures = await runPeer(prepared, { ...round, size: { ...size, devices: row.devices } }).catch(
        (error: unknown) => {
          row.reason = messageOf(error);
          return undefined;
        },
      );
      row.figures.push(figures);
      const told = figures === undefined ? row.reason : JSON.stringify(figures);
      say(`${workload.name}, round ${number}, ${prepared.title}, ${row.devices} devices: ${told}`);
    }
  }
  return rows.map(({ tool, devices, figures, reason }) => ({
    title: tool.prepared?.title ?? tool.peer.name,
    isPassgate: tool.peer === passgate,
    devices,
    judged: tool.peer.judged[workload.name],
    isPaced: tool.peer.isPaced !== false,
    rounds: figures,
    ...(reason === undefined ? {} : { reason }),
  }));
}

/** Each tool with as many devices as it is given, and Passgate also with each smaller number, to be compared at the same size. */
export function contestantsOf(
  tools: readonly PeerOrReason[],
  devices: number,
): { readonly tool: PeerOrReason; readonly devices: number }[] {
  const sized = tools.map((tool) => ({ tool, devices: Math.min(devices, tool.peer.mostDevices ?? devices) }));
  const smaller = new Set(
    sized
      .filter((each) => each.tool.prepared !== undefined && each.devices < devices)
      .map((each) => each.devices),
  );
  const ours = tools.filter(({ peer }) => peer === passgate);
  return [
    ...sized.filter((each) => each.devices === devices),
    ...[...smaller].flatMap((few) => ours.map((tool) => ({ tool, devices: few }))),
    ...sized.filter((each) => each.devices < devices),
  ];
}

/** A server that has not answered yet is slow for its first seconds, whoever asks first. */
async function warmUp(tools: readonly PeerOrReason[], round: PeerRound): Promise<void> {
  const first =
    tools.find(({ peer, prepared }) => peer === ring && prepared) ?? tools.find(({ prepared }) => prepared);
  if (first?.prepared === undefined) return;
  await runPeer(first.prepared, round).catch((error: unknown) => round.say(`warm-up: ${messageOf(error)}`));
}
