import { Console } from 'node:console';
import type { EventEmitter } from 'node:events';
import type { Readable } from 'node:stream';
import { isSource } from './module-beside.ts';
import { removeTemporaryFolders } from './temporary-folder.ts';

/** A stream that people or machines read. `columns` and `isTTY` are those of a terminal. */
export interface Output {
  write(text: string): void;
  readonly isTTY: boolean;
  readonly columns: number;
  /**
   * The terminal itself, for a library that draws on it; absent where there is none, or one without
   * a width.
   */
  readonly terminal?: NodeJS.WriteStream;
}

/**
 * Everything outside the program that Passgate touches beside files and sockets. Nothing else reads
 * `process`, so that a test can stand in for all of it (see `memoryWorld`).
 */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly stdin: Readable;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly pid: number;
  /** Version of Node without the `v`, and the platform as Node names it (`linux`, `darwin`). */
  readonly nodeVersion: string;
  readonly platform: string;
  /**
   * The command line that starts Passgate itself, for the parts that run in a process of their own.
   */
  readonly self: readonly string[];
  /**
   * Aborted by Ctrl-C, SIGTERM, SIGHUP, by the end of the parent that started this process with a
   * channel, or because standard output cannot be written.
   */
  readonly signal: AbortSignal;
  /** Wall clock, milliseconds since the epoch. */
  now(): number;
  /** Monotonic clock, milliseconds with fractions. */
  monotonicMs(): number;
}

export function processWorld(self: readonly string[]): World {
  const env = { ...process.env };
  // With it Node would accept every certificate, which judges nobody. Who asks the world finds it,
  // to tell that it was not followed.
  delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
  return {
    env,
    argv: process.argv.slice(2),
    cwd: process.cwd(),
    stdin: process.stdin,
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    pid: process.pid,
    nodeVersion: process.versions.node,
    platform: process.platform,
    self,
    signal: interruption(),
    now: () => Date.now(),
    monotonicMs: () => performance.now(),
  };
}

/**
 * Ends the process with this exit code once everything written has left it. Native threads (the
 * Pact core) and forgotten handles cannot keep it alive, and a reader that closed its end early (`|
 * head`) is no error. A document that the disk had no room for never ends in 0: then it is 2.
 */
export async function endProcess(code: number): Promise<never> {
  await drained(process.stdout);
  if (lostOutput !== undefined) {
    process.stderr.write(
      `passgate: Standard output could not be written: ${lostOutput.message.split(', ')[0]}.\nFree some space there, or send it elsewhere.\n`,
    );
  }
  await drained(process.stderr);
  ending = true;
  removeTemporaryFolders();
  process.exit(lostOutput !== undefined && code === 0 ? 2 : code);
}

/**
 * Guards the process that gives the exit code. An end other than by `endProcess` (a configuration
 * that calls `process.exit`, a promise that never settles) has judged nothing and never is 0. What
 * a configuration prints goes to standard error, because standard output may be one JSON document.
 * Returns a promise that is rejected by any uncaught error.
 */
export function guardProcess(): Promise<never> {
  // The set-up has watched over the loading until now: see scripts/setup/child.mjs.
  const events: EventEmitter = process;
  events.emit('passgate:guarded');
  globalThis.console = new Console(process.stderr);
  process.on('exit', () => {
    if (ending) return;
    process.stderr.write('passgate: The process ended before anything was judged.\n');
    process.exitCode = 3;
  });
  return new Promise((_resolve, reject) => process.on('uncaughtException', reject));
}

let ending = false;

/** Aborted when standard output took less than it was given: nobody would learn of what goes on. */
const outputLost = new AbortController();

/** Why it took less. */
let lostOutput: NodeJS.ErrnoException | undefined;

function drained(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise<void>((resolve) => stream.write('', () => resolve()));
}

/**
 * Forbids the Pact core in this very process to report its use to its makers, unless the
 * environment says otherwise.
 */
export function forbidTracking(): void {
  process.env.PACT_DO_NOT_TRACK ??= 'true';
}

/** What a Node process loads first (`--import`) to run Passgate's TypeScript, as a URL. */
export const typescriptLoader = new URL('./typescript.mjs', import.meta.url).href;

/** Returns the options of Node for a process that runs a module of Passgate: none where it is JavaScript. */
export function typescriptOptions(modulePath: string): readonly string[] {
  return isSource(modulePath) ? ['--import', typescriptLoader] : [];
}

/** Returns the command line that starts this entry file again from any folder. */
export function selfCommand(entryPath: string): readonly string[] {
  return [process.execPath, ...typescriptOptions(entryPath), entryPath];
}

/** Ends a process for good. Answers whether there was one to end. */
export function killProcess(pid: number): boolean {
  try {
    return process.kill(pid, 'SIGKILL');
  } catch {
    return false;
  }
}

function outputOf(stream: NodeJS.WriteStream): Output {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (stream !== process.stdout || error.code === 'EPIPE') return;
    lostOutput ??= error;
    outputLost.abort('standard output cannot be written');
  });
  return {
    write: (text) => void stream.write(text),
    isTTY: stream.isTTY === true,
    // Some pseudo-terminals say 0, and a library that divides by the width never ends there.
    ...(stream.isTTY && stream.columns > 0 ? { terminal: stream } : {}),
    get columns() {
      return stream.columns || 80;
    },
  };
}

function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => controller.abort(name));
  }
  if (process.channel !== undefined) process.on('disconnect', () => controller.abort('parent ended'));
  return AbortSignal.any([controller.signal, outputLost.signal]);
}
