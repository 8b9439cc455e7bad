import { spawn } from 'node:child_process';
import {
  bounds,
  boundText,
  environmentOfCommand,
  messageOf,
  PassgateError,
  type World,
} from '../../../core/index.ts';

export interface KubectlAnswer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface KubectlCall {
  readonly input?: string;
  readonly timeoutMs?: number;
  /** Whether it goes on when Passgate is interrupted. */
  readonly isLast?: boolean;
}

/** Runs one command of kubectl, with the cluster and the namespace that it is set to. */
export type Kubectl = (args: readonly string[], call?: KubectlCall) => Promise<KubectlAnswer>;

const usualTimeoutMs = 30_000;

/**
 * Returns the kubectl on PATH. It has a process group of its own, so that Ctrl-C reaches it only
 * through us, and none of Passgate's secrets in its environment.
 */
export function kubectlOf({ env, signal: interruption }: Pick<World, 'env' | 'signal'>): Kubectl {
  const environment = environmentOfCommand(env);
  return (args, { input = '', timeoutMs = usualTimeoutMs, isLast = false } = {}) =>
    new Promise((resolve, reject) => {
      const child = spawn('kubectl', [...args], {
        env: environment,
        stdio: ['pipe', 'pipe', 'pipe'],
        detached: true,
      });
      const end = (): void => void child.kill('SIGKILL');
      const late = setTimeout(end, timeoutMs);
      if (!isLast) interruption.addEventListener('abort', end, { once: true });
      const settle = (): void => {
        clearTimeout(late);
        interruption.removeEventListener('abort', end);
      };
      const texts = { stdout: '', stderr: '' };
      for (const name of ['stdout', 'stderr'] as const) {
        child[name].setEncoding('utf8').on('data', (chunk: string) => {
          texts[name] += chunk;
          if (texts[name].length <= bounds.childOutput.most) return;
          texts[name] = '';
          settle();
          end();
          const message = `kubectl ${args[0] ?? ''} printed more than ${boundText(bounds.childOutput)}, the most that is read.`;
          reject(new PassgateError('CLUSTER', message, 'Run that command by hand to see what it prints.'));
        });
      }
      // One that ends without reading says why by its exit code.
      child.stdin.on('error', () => {});
      child.stdin.end(input);
      child.once('error', (error) => {
        settle();
        reject(
          new PassgateError(
            'TOOL_MISSING',
            `kubectl could not be started: ${messageOf(error)}.`,
            'Install kubectl and put it on PATH, or apply the folder by hand: its README.md says how.',
            { cause: error },
          ),
        );
      });
      child.once('close', (code, signal) => {
        settle();
        const reason =
          signal === null
            ? ''
            : interruption.aborted
              ? 'interrupted'
              : `no answer within ${timeoutMs / 1000} s`;
        resolve({ code: code ?? 1, stdout: texts.stdout, stderr: texts.stderr || reason });
      });
    });
}

/** Returns the last line that kubectl printed, without its own prefix. */
export function reasonOf({ stderr }: KubectlAnswer): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  return (lines.at(-1) ?? 'no reason given').trim().replace(/^(error|Error from server \(\w+\)): /, '');
}

/** Returns the error of a command that the cluster did not take. */
export function clusterError(what: string, answer: KubectlAnswer, hint: string): PassgateError {
  const reason = reasonOf(answer);
  return new PassgateError('CLUSTER', `${what}: ${reason}${/[.?!]$/.test(reason) ? '' : '.'}`, hint);
}
