import type { Readable } from 'node:stream';

/** A stream that people or machines read. `columns` and `isTTY` are those of a terminal. */
export interface Output {
  write(text: string): void;
  readonly isTTY: boolean;
  readonly columns: number;
}

/**
 * Everything outside the program that Passgate touches beside files and sockets. Nothing else reads `process`, so that
 * a test can stand in for all of it (see `memoryWorld`).
 */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly stdin: Readable;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly pid: number;
  /** The command line that starts Passgate itself, for the parts that run in a process of their own. */
  readonly self: readonly string[];
  /** Aborted by Ctrl-C, SIGTERM, SIGHUP, or by the end of the parent that started this process with a channel. */
  readonly signal: AbortSignal;
  /** Wall clock, milliseconds since the epoch. */
  now(): number;
  /** Monotonic clock, milliseconds with fractions. */
  monotonicMs(): number;
}

export function processWorld(self: readonly string[]): World {
  return {
    env: process.env,
    argv: process.argv.slice(2),
    cwd: process.cwd(),
    stdin: process.stdin,
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    pid: process.pid,
    self,
    signal: interruption(),
    now: () => Date.now(),
    monotonicMs: () => performance.now(),
  };
}

/** Sets how the process will end once nothing is left to do. Never cuts work short, unlike `process.exit`. */
export function setExitCode(code: number): void {
  process.exitCode = code;
}

function outputOf(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => void stream.write(text),
    isTTY: stream.isTTY === true,
    get columns() {
      return stream.columns ?? 80;
    },
  };
}

function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => controller.abort(name));
  }
  if (process.channel !== undefined) process.on('disconnect', () => controller.abort('parent ended'));
  return controller.signal;
}
