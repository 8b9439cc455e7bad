import { spawn } from 'node:child_process';
import { environmentOfCommand, killTree, type World } from '../core/index.ts';

/** What a command that prints a secret did: its output, or why there is none. */
export type SecretOutput =
  | { readonly kind: 'ended'; readonly code: number; readonly stdout: string; readonly stderr: string }
  | {
      readonly kind: 'not started' | 'too late' | 'too long' | 'interrupted' | 'killed';
      readonly stderr: string;
    };

/** A software statement is a JWT of some kilobytes. */
export const mostSecretBytes = 64 * 1024;
/** Of what it writes for people, only the end is kept. */
const mostMessageBytes = 8 * 1024;
export const mostSecretMs = 30_000;

/**
 * Runs a command that prints a secret: no shell, no standard input, and none of Passgate's own
 * secrets in its environment. It has a process group of its own, so that Ctrl-C reaches it only
 * through us, and is ended with all of its children when its time or its room is over.
 */
export async function runSecretCommand(
  [program = '', ...args]: readonly string[],
  { cwd, env, platform, signal }: Pick<World, 'cwd' | 'env' | 'platform' | 'signal'>,
  mostMs = mostSecretMs,
): Promise<SecretOutput> {
  let stdout = '';
  let stderr = '';
  const child = spawnOrUndefined(program, args, { cwd, env: environmentOfCommand(env) });
  if (child === undefined) return { kind: 'not started', stderr };
  return new Promise((resolve) => {
    const settle = (output: SecretOutput): void => {
      clearTimeout(late);
      signal.removeEventListener('abort', interrupt);
      resolve(output);
    };
    // Whatever it started may hold its output open: nothing waits for that.
    const end = (kind: 'too late' | 'too long' | 'interrupted'): void => {
      child.removeAllListeners('close');
      child.stdout.destroy();
      child.stderr.destroy();
      void killTree(child.pid, platform).then(() => settle({ kind, stderr }));
    };
    const interrupt = (): void => end('interrupted');
    const late = setTimeout(() => end('too late'), mostMs);
    signal.addEventListener('abort', interrupt, { once: true });
    if (signal.aborted) interrupt();
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
      if (stdout.length > mostSecretBytes) end('too long');
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr = `${stderr}${chunk}`.slice(-mostMessageBytes);
    });
    child.once('error', () => settle({ kind: 'not started', stderr }));
    child.once('close', (code) =>
      settle(code === null ? { kind: 'killed', stderr } : { kind: 'ended', code, stdout, stderr }),
    );
  });
}

/** Starts it; undefined for words that no program can be given. */
function spawnOrUndefined(
  program: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env: Record<string, string> },
) {
  try {
    return spawn(program, [...args], { ...options, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  } catch {
    return undefined;
  }
}
