import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  readonly durationMs: number;
}

export interface Running {
  readonly pid: number;
  /** What it has written to standard output so far. */
  out(): string;
  /** What it has written to standard error so far. */
  err(): string;
  interrupt(): void;
  /** Presses Enter, where standard input is open. */
  enter(): void;
  readonly ended: Promise<Ended>;
}

/** Starts the real command line, as the set-up does, from the tree at `from`; `env` comes to the environment of the tests. */
export function start(
  args: readonly string[],
  cwd: string,
  from = root,
  env: Env = {},
  stdin: 'ignore' | 'pipe' = 'ignore',
): Running {
  const loader = pathToFileURL(join(from, 'core/typescript.mjs')).href;
  const words = ['--import', loader, join(from, 'scripts/passgate.ts'), ...args];
  return startNode(words, cwd, envOf(from, env), stdin);
}

/** The same by the set-up of the tree at `from`, as `npx passgate` does. */
export function startBySetUp(args: readonly string[], cwd: string, env: Env = {}, from = root): Running {
  return startNode([join(from, 'scripts/setup/run.mjs'), ...args], cwd, envOf(from, env));
}

type Env = Readonly<Record<string, string>>;

/** What Node keeps of compiled code is by path: that of a copy would stay beside the packages that it shares, and goes with it from here. */
export const ofCopy = (tree: string): Env =>
  tree === root ? {} : { NODE_COMPILE_CACHE: join(tree, '.compiled') };
const envOf = (from: string, env: Env): Env => ({ ...ofCopy(from), ...env });

function startNode(
  command: readonly string[],
  cwd: string,
  env: Env,
  stdin: 'ignore' | 'pipe' = 'ignore',
): Running {
  const startedMs = performance.now();
  const child = spawn(process.execPath, command, {
    cwd,
    stdio: [stdin, 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const texts = { out: '', err: '' };
  child.stdout?.on('data', (chunk: Buffer) => {
    texts.out += chunk;
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    texts.err += chunk;
  });
  const ended = once(child, 'close').then(([code]) => ({
    code: typeof code === 'number' ? code : null,
    ...texts,
    durationMs: performance.now() - startedMs,
  }));
  return {
    pid: child.pid ?? 0,
    out: () => texts.out,
    err: () => texts.err,
    interrupt: () => child.kill('SIGINT'),
    enter: () => child.stdin?.write('\n'),
    ended,
  };
}
