import { Readable } from 'node:stream';
import type { Output, World } from '../world.ts';

export interface MemoryWorld extends World {
  stdoutText(): string;
  stderrText(): string;
  /** Acts as Ctrl-C. */
  interrupt(): void;
}

/** Returns the twin of `processWorld` for tests: nothing leaves memory. */
export function memoryWorld(given: Partial<World> & { input?: string } = {}): MemoryWorld {
  const { input = '', ...overrides } = given;
  const out = memoryOutput();
  const err = memoryOutput();
  const controller = new AbortController();
  return {
    env: {},
    argv: [],
    cwd: '/',
    stdin: Readable.from([input]),
    stdout: out.output,
    stderr: err.output,
    pid: 1,
    nodeVersion: '24.0.0',
    platform: 'linux',
    self: [],
    signal: controller.signal,
    now: () => Date.now(),
    monotonicMs: () => performance.now(),
    ...overrides,
    stdoutText: out.text,
    stderrText: err.text,
    interrupt: () => controller.abort('SIGINT'),
  };
}

function memoryOutput(): { output: Output; text: () => string } {
  const written: string[] = [];
  return {
    output: { write: (text) => void written.push(text), isTTY: false, columns: 80 },
    text: () => written.join(''),
  };
}
