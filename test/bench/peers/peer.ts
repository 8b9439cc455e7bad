import type { Target, World } from '../../../core/index.ts';
import type { DeviceRecord } from '../../../load/protocol.ts';
import type { FleetSize } from './witnessed.ts';
import type { WorkloadName } from './workloads.ts';

export const peerNames = ['passgate', 'ring', 'gatling', 'locust', 'k6', 'artillery', 'loop'] as const;
export type PeerName = (typeof peerNames)[number];

/** A load generator, and how it is used here. */
export interface Peer {
  readonly name: PeerName;
  /** What of a response it judges. */
  readonly judged: Readonly<Record<WorkloadName, string>>;
  /** The devices that it is given at the most; absent: as many as are wanted. */
  readonly mostDevices?: number;
  /** False for what keeps to no interval: what it sent of what was due, and when, says nothing. */
  readonly isPaced?: false;
  /** Installs it where it is missing. @throws Error that says why it cannot be used on this machine */
  prepare(world: World): Promise<PreparedPeer>;
}

export interface PreparedPeer {
  /** `Gatling 3.15.1`. */
  readonly title: string;
  /** Writes all that the tool reads into the folder of the run, beside `plan.json` and `fleet.json`. */
  command(run: PeerRun): Promise<PeerCommand>;
  /** Its own word for a run, from what it printed and the files that it wrote. */
  figuresIn(output: string, folder: string): Promise<OwnFigures>;
}

/** One run of a tool. `fleet.json` is as `handWritten` has it; `plan.json` a `PeerPlan`. */
export interface PeerRun {
  readonly world: World;
  readonly target: Target;
  readonly fleet: readonly DeviceRecord[];
  readonly plan: PeerPlan;
  /** Holds all that the tool is given. */
  readonly folder: string;
  /** Where the tool may write. */
  readonly outDir: string;
}

export interface PeerPlan extends FleetSize {
  readonly workload: WorkloadName;
  readonly fleetPath: string;
  readonly decisionPauseMs: number;
}

export interface PeerCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** What a tool says of its own run. */
export interface OwnFigures {
  readonly sent: number;
  /** Requests that failed, or whose response was not what was to be judged. */
  readonly failed: number;
  /** CPU of the load generator alone, where the tool has more processes; seconds. */
  readonly generatorCpuSeconds?: number;
  readonly generatorMaxRssMb?: number;
}
