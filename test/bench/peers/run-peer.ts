import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killProcess, type World } from '../../../core/index.ts';
import { fleetAt, handWritten } from '../load/fleets.ts';
import { assertLoopbackFiles, assertLoopbackSeen } from './address-check.ts';
import type { PeerCommand, PeerPlan, PreparedPeer } from './peer.ts';
import { scheduleSignIns } from './sign-ins.ts';
import { watchTree } from './tree-usage.ts';
import type { Witness } from './witness.ts';
import { decisionPauseMs, type FleetSize, seenFigures } from './witnessed.ts';
import type { Workload } from './workloads.ts';

/** What one run of a tool came to. A figure that nobody could tell is absent. */
export interface PeerFigures {
  /** Requests that came to the target. */
  readonly received: number;
  /** Requests by the tool's own count. */
  readonly ownCount: number;
  /** By the tool's own count. */
  readonly failed: number;
  /** Responses of the target with another status than 200. */
  readonly notOk: number;
  readonly sentPercent: number;
  readonly intervalErrorP99Ms?: number;
  /** User and system, of all processes of the tool, start-up included. */
  readonly cpuPer1000?: number;
  /** CPU before the first request came, seconds: what a run costs however short it is. */
  readonly startCpuSeconds?: number;
  /** The CPU after that. */
  readonly laterCpuPer1000?: number;
  /** Of k6 alone, for Passgate. */
  readonly generatorCpuPer1000?: number;
  readonly generatorMaxRssMb?: number;
  readonly maxRssMb?: number;
}

/** A tool that has not ended so long after its load should have is ended. */
const graceMs = 90_000;
/** It may end what it has started; after that its processes are killed. */
const endingMs = 3000;

export interface PeerRound {
  readonly world: World;
  readonly witness: Witness;
  readonly workload: Workload;
  readonly size: FleetSize;
  readonly say: (text: string) => void;
}

/**
 * Runs a tool once, against a fleet of its own. What it is given is checked before it is started, and what the target saw afterwards.
 * @throws Error where it would send, or has sent, anywhere but to loopback, and where it came to no figures
 */
export async function runPeer(peer: PreparedPeer, round: PeerRound): Promise<PeerFigures> {
  const { world, witness, workload, size, say } = round;
  const root = await mkdtemp(join(tmpdir(), 'passgate-peers-'));
  const [folder, outDir] = [join(root, 'given'), join(root, 'out')];
  try {
    await Promise.all([mkdir(folder), mkdir(outDir)]);
    await witness.begin(workload.fault);
    const fleet = await fleetAt(witness.target, size.devices, workload.authenticated);
    const fleetPath = join(folder, 'fleet.json');
    const plan: PeerPlan = { ...size, workload: workload.name, fleetPath, decisionPauseMs };
    await writeFile(fleetPath, handWritten(witness.target, fleet, workload.signIns));
    await writeFile(join(folder, 'plan.json'), JSON.stringify(plan));
    const command = await peer.command({ world, target: witness.target, fleet, plan, folder, outDir });
    for (const sentence of await assertLoopbackFiles(peer.title, folder)) say(sentence);
    const signIns = workload.signIns ? scheduleSignIns(witness, fleet, size.durationMs) : undefined;
    const running = ended(command, outDir, round);
    await Promise.allSettled([running]);
    const signedInAtMs = (await signIns?.stop()) ?? new Map<string, number>();
    const { output, cpuSeconds, startCpuSeconds, maxRssMb } = await running;
    const witnessed = await witness.report();
    say(assertLoopbackSeen(peer.title, witnessed.addresses));
    const seen = seenFigures(witnessed, size, signedInAtMs);
    const own = await peer.figuresIn(output, outDir);
    const per1000 = (seconds: number): number => (seconds / seen.received) * 1000;
    return {
      received: seen.received,
      ownCount: own.sent,
      failed: own.failed,
      notOk: witnessed.notOk,
      sentPercent: seen.sentShare * 100,
      ...(seen.intervalErrorP99Ms === undefined ? {} : { intervalErrorP99Ms: seen.intervalErrorP99Ms }),
      ...(cpuSeconds === undefined ? {} : { cpuPer1000: per1000(cpuSeconds) }),
      ...(cpuSeconds === undefined || startCpuSeconds === undefined
        ? {}
        : { startCpuSeconds, laterCpuPer1000: per1000(cpuSeconds - startCpuSeconds) }),
      ...(own.generatorCpuSeconds === undefined
        ? {}
        : { generatorCpuPer1000: per1000(own.generatorCpuSeconds) }),
      ...(own.generatorMaxRssMb === undefined ? {} : { generatorMaxRssMb: own.generatorMaxRssMb }),
      ...(maxRssMb === undefined ? {} : { maxRssMb }),
    };
  } finally {
    await rm(root, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Runs a command in a process group of its own, which ends with it. */
async function ended({ command, args, env }: PeerCommand, cwd: string, round: PeerRound) {
  const { world, witness, size } = round;
  const child = spawn(command, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const pid = child.pid ?? 0;
  const usage = watchTree(pid);
  let startCpuSeconds: number | undefined;
  void witness.firstPoll().then(async () => {
    startCpuSeconds = await usage.cpuSoFar();
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => {
      output = (output + data.toString()).slice(-200_000);
    });
  }
  const endGroup = (): void => {
    if (pid > 0) killProcess(-pid);
  };
  const end = (): void => {
    child.kill('SIGTERM');
    setTimeout(endGroup, endingMs).unref();
  };
  const late = setTimeout(end, size.durationMs + graceMs);
  world.signal.addEventListener('abort', end, { once: true });
  try {
    const code = await new Promise<string | number>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (exitCode, signal) => resolve(exitCode ?? signal ?? ''));
    });
    const used = await usage.stop();
    if (code !== 0)
      throw new Error(`It ended with ${code}: ${output.trim().split('\n').slice(-6).join(' ')}`);
    return { output, startCpuSeconds, ...used };
  } finally {
    await usage.stop();
    clearTimeout(late);
    world.signal.removeEventListener('abort', end);
    endGroup();
  }
}
