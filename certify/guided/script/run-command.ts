import { spawn } from 'node:child_process';
import { killTree, type Masker, messageOf, type World } from '../../../core/index.ts';
import type { TriggerEnd } from '../trigger.ts';

/** A command of a script. */
export interface ScriptCommand {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Lines for its standard input. */
  readonly input: readonly string[];
  /** Exit codes that are no fault. */
  readonly exitCodes: readonly number[];
}

const longestOutput = 4_000;
const shownLines = 5;

/**
 * Runs a command to its end. It is ended with all of its children when `signal` is aborted. Its last
 * lines are quoted where it fails, with secrets masked.
 */
export async function runCommand(
  { argv, cwd, env, input, exitCodes }: ScriptCommand,
  { platform }: Pick<World, 'platform'>,
  masker: Masker,
  signal: AbortSignal,
): Promise<TriggerEnd> {
  const [file = '', ...args] = argv;
  const name = masker.text(argv.join(' '));
  // In a session of its own, so that Ctrl-C reaches it only through us.
  const child = spawn(file, args, {
    cwd,
    env: { ...env },
    stdio: 'pipe',
    detached: true,
  });
  let output = '';
  const keep = (chunk: Buffer): void => {
    output = `${output}${chunk.toString()}`.slice(-longestOutput);
  };
  // One that reads none may end before it was written.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input.map((line) => `${line}\n`).join(''));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = new Promise<string | number>((resolve) => {
    child.once('error', (error) => resolve(`could not be started: ${messageOf(error)}`));
    child.once('close', (code, killed) => resolve(code ?? `was ended by ${killed ?? 'a signal'}`));
  });
  const kill = (): void => void killTree(child.pid, platform);
  signal.addEventListener('abort', kill, { once: true });
  if (signal.aborted) kill();
  const end = await ended;
  signal.removeEventListener('abort', kill);
  if (typeof end === 'number' && exitCodes.includes(end)) return { ok: true };
  const what = typeof end === 'number' ? `ended with exit code ${end}` : end;
  const lines = masker.text(output).trim().split('\n').slice(-shownLines).join('\n    ');
  return {
    ok: false,
    why: `The command ${name} ${what}.${lines === '' ? '' : ` Its last lines:\n    ${lines}`}`,
  };
}
