import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  isRecord,
  messageOf,
  PassgateError,
  parsedJson,
  plainEnvironment,
  readLines,
  temporaryFolder,
  type World,
} from '../core/index.ts';
import type { Catalogue } from '../simulator/index.ts';

export interface EmbeddedSimulator {
  readonly url: string;
  readonly pid: number;
  /** Aborted when the process ends before `close`; the reason says how it ended. */
  readonly lost: AbortSignal;
  close(): Promise<void>;
}

const startTimeoutMs = 30_000;
const closeTimeoutMs = 2_000;
const longestErrorText = 2_000;

/**
 * Starts `passgate simulate` as a process of its own. It hangs on a channel to this process, so
 * that it ends with it however this one ends, and in a session of its own, so that Ctrl-C reaches
 * it only through us.
 * @param catalogue what it knows; default: the reference catalogue
 * @throws PassgateError `INTERNAL` (exit 3) when it ends or stays silent before it is ready
 */
export async function startEmbeddedSimulator(
  world: World,
  catalogue?: Catalogue,
): Promise<EmbeddedSimulator> {
  const [command = '', ...before] = world.self;
  const folder = catalogue === undefined ? undefined : await folderWith(catalogue);
  const given = folder === undefined ? 'reference' : join(folder, catalogueFile);
  // Contracts and load judge the limit: one that is off could not be judged.
  const isOff = catalogue !== undefined && rateModelOf(catalogue) === 'off';
  const limit = isOff ? ['--rate-limit', 'leaky-bucket'] : [];
  const args = [...before, 'simulate', '--port', '0', '--catalogue', given, ...limit];
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
    env: plainEnvironment(world.env, ['PASSGATE_CONTROL_TOKEN', 'PASSGATE_DEBUG']),
    cwd: world.cwd,
  });
  const ended = once(child, 'exit').then(([code, signal]) => howItEnded(code, signal), messageOf);
  let errorText = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    errorText = `${errorText}${chunk.toString()}`.slice(-longestErrorText);
  });
  const ready = await Promise.race([
    readyUrl(child),
    ended,
    sleep(startTimeoutMs, `was not ready after ${startTimeoutMs / 1000} s`, { ref: false }),
    cancelled(world.signal),
  ]);
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  if (typeof ready === 'string' || child.pid === undefined) {
    child.kill('SIGKILL');
    const output = errorText.trim() === '' ? '' : ` Its output: ${errorText.trim()}`;
    throw new PassgateError(
      world.signal.aborted ? 'INTERRUPTED' : 'INTERNAL',
      `The embedded simulator ${typeof ready === 'string' ? ready : 'did not start'}.${output}`,
      'Run `passgate simulate` by itself, or gate your own provider with --target.',
    );
  }
  return running(child, child.pid, ready.url, ended);
}

function rateModelOf({ limits }: Catalogue): string | undefined {
  const rate = limits?.rate;
  return typeof rate === 'string' ? rate : rate?.model;
}

const catalogueFile = 'catalogue.json';

async function folderWith(catalogue: Catalogue): Promise<string> {
  const folder = await temporaryFolder('passgate-catalogue-');
  await writeFile(join(folder, catalogueFile), JSON.stringify(catalogue), { mode: 0o600 });
  return folder;
}

function running(child: ChildProcess, pid: number, url: string, ended: Promise<string>): EmbeddedSimulator {
  const lost = new AbortController();
  let closing = false;
  void ended.then((how) => {
    if (!closing) lost.abort(`The embedded simulator ${how}`);
  });
  return {
    url,
    pid,
    lost: lost.signal,
    close: async () => {
      closing = true;
      if (child.connected) child.disconnect();
      const over = new AbortController();
      const late = sleep(closeTimeoutMs, 'late', { signal: over.signal }).catch(() => 'over');
      if ((await Promise.race([ended, late])) === 'late') child.kill('SIGKILL');
      over.abort();
      await ended;
    },
  };
}

async function readyUrl(child: ChildProcess): Promise<{ url: string } | string> {
  const { stdout } = child;
  if (stdout === null) return 'has no output';
  return new Promise((resolve) => {
    const lines = readLines(stdout, (line) => {
      const output = parsedJson(line);
      if (!isRecord(output) || typeof output.url !== 'string') return;
      lines.close();
      stdout.resume();
      resolve({ url: output.url });
    });
    void lines.ended.then(() => resolve('exited before it was ready'));
  });
}

function howItEnded(code: unknown, signal: unknown): string {
  return typeof signal === 'string' ? `was ended by ${signal}` : `exited with code ${String(code)}`;
}

function cancelled(signal: AbortSignal): Promise<string> {
  return new Promise((resolve) => {
    const give = (): void => resolve('was interrupted while it started');
    if (signal.aborted) give();
    signal.addEventListener('abort', give, { once: true });
  });
}
