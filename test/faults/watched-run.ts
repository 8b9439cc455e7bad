import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { processTreeReader } from '../../core/index.ts';
import { root } from '../testing/passgate-process.ts';
import type { Place } from './place.ts';
import type { FaultRow } from './row.ts';

/** What became of one start of a command. */
export interface WatchedRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly durationMs: number;
  readonly peakMiB: number;
  readonly isLate: boolean;
  /** Processes that outlived it, as command lines. */
  readonly orphans: readonly string[];
}

const lookEveryMs = 150;
/** A gate with its simulator and k6 takes a third of it. */
export const mostMiBByDefault = 1_200;
export const mostMsByDefault = 120_000;
/** A command ends within a second after what started it: docs/setup.md. */
const orphanGraceMs = 8_000;
const clientMs = 5_000;
const signalNumbers: Readonly<Record<string, number>> = { SIGINT: 2, SIGKILL: 9, SIGTERM: 15 };

/** Starts the real command line as a user does, in a process group of its own, and watches it to its end. */
export async function watchedRun(row: FaultRow, place: Place): Promise<WatchedRun> {
  const startedMs = performance.now();
  const child = start(row, place);
  const texts = { out: '', err: '' };
  child.stdout?.on('data', (chunk: Buffer) => {
    texts.out += chunk;
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    texts.err += chunk;
  });
  if (row.stdout === 'gone') child.stdout?.destroy();
  const ended = once(child, 'exit');
  let isOver = false;
  void ended.then(() => {
    isOver = true;
  });
  const mostMs = row.mostMs ?? mostMsByDefault;
  const readTree = processTreeReader(child.pid ?? 0, process.platform);
  let peakBytes = 0;
  let isLate = false;
  let isSignalled = row.signal === undefined;
  let isClientDue = row.client !== undefined;
  while (!isOver) {
    const tree = await readTree();
    peakBytes = Math.max(
      peakBytes,
      tree.reduce((sum, { rssBytes }) => sum + rssBytes, 0),
    );
    if (!isSignalled && isDue(row, tree.length, texts.out + texts.err)) {
      isSignalled = true;
      send(child, row);
    }
    const url = isClientDue ? /"url":"([^"]+)"/.exec(texts.out)?.[1] : undefined;
    if (url !== undefined) {
      isClientDue = false;
      void clientAt(`${url}${row.client}`).then(() => child.stdin?.write('\n'));
    }
    const overMs = performance.now() - startedMs - mostMs;
    isLate ||= overMs > 0;
    // What takes all memory of the machine would end other rows.
    if (overMs > 0 || peakBytes > 2 * (row.mostMiB ?? mostMiBByDefault) * 2 ** 20) {
      for (const pid of processesOf(place)) kill(pid);
    }
    await Promise.race([ended, sleep(lookEveryMs)]);
  }
  const [code, signal] = await ended;
  const durationMs = performance.now() - startedMs;
  const orphans = await orphansOf(place);
  return {
    code: typeof code === 'number' ? code : 128 + (signalNumbers[String(signal)] ?? 0),
    ...texts,
    durationMs,
    peakMiB: Math.round(peakBytes / 2 ** 20),
    isLate,
    orphans,
  };
}

function start(row: FaultRow, place: Place): ChildProcess {
  const words = row.args.map((word) => withPlace(word, place));
  const setUp = join(root, 'scripts/setup/run.mjs');
  const [command = '', ...args] =
    row.startBy === 'npx' ? ['npx', '--no', 'passgate', ...words] : [process.execPath, setUp, ...words];
  const full = row.stdout === 'full' ? openSync('/dev/full', 'w') : undefined;
  const child = spawn(command, args, {
    // npx finds the program by the folder.
    cwd: row.startBy === 'npx' ? root : place.work,
    detached: true,
    stdio: [row.stdin === 'open' || row.client !== undefined ? 'pipe' : 'ignore', full ?? 'pipe', 'pipe'],
    env: environmentOf(row, place),
  });
  if (full !== undefined) closeSync(full);
  return child;
}

/** Returns only what a program needs, so that nothing of the developer's machine decides a row. */
function environmentOf(row: FaultRow, place: Place): Record<string, string> {
  const given = {
    PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
    HOME: place.home,
    TMPDIR: place.tmp,
    PASSGATE_CACHE: place.cache,
    PASSGATE_K6: process.env.PASSGATE_K6,
    PASSGATE_TOKEN: 'of-a-row',
    FAULT_PLACE: place.base,
    ...row.env,
  };
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, withPlace(value, place)]],
    ),
  );
}

export function withPlace(word: string, place: Place): string {
  return word.replace(
    /\{(base|in|out|tmp|home|cache|work|target|port)\}/g,
    (_whole, name: 'in') => place[name],
  );
}

/** The set-up has started the program (and npx, a shell, the set-up), or the output says what is waited for. */
function isDue({ signal, startBy }: FaultRow, processes: number, text: string): boolean {
  if (signal?.once !== undefined) return signal.once.test(text);
  return processes >= (startBy === 'npx' ? 4 : 2);
}

/** Requests something as an application does, and has enough of a body that does not end. */
async function clientAt(url: string): Promise<void> {
  const signal = AbortSignal.timeout(clientMs);
  await fetch(url, { redirect: 'manual', signal })
    .then((response) => response.body?.pipeTo(new WritableStream(), { signal }))
    .catch(() => {});
}

function send({ pid }: ChildProcess, { signal }: FaultRow): void {
  if (pid === undefined || signal === undefined) return;
  try {
    process.kill(signal.to === 'group' ? -pid : pid, signal.name);
  } catch {
    // It has ended in this very moment, which its exit code tells.
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
}

async function orphansOf(place: Place): Promise<string[]> {
  for (let waitedMs = 0; waitedMs < orphanGraceMs; waitedMs += lookEveryMs) {
    if (processesOf(place).length === 0) return [];
    await sleep(lookEveryMs);
  }
  return processesOf(place).map((pid) => {
    const command = readOrEmpty(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');
    kill(pid);
    return command;
  });
}

/** Returns the processes with the folders of this place in their environment, whoever their parent is. Only Linux tells. */
function processesOf(place: Place): number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && readOrEmpty(`/proc/${name}/environ`).includes(place.base))
    .map(Number)
    .filter((pid) => readOrEmpty(`/proc/${pid}/cmdline`) !== '');
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
