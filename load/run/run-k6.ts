import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { killProcess, messageOf, PassgateError, type World } from '../../core/index.ts';
import { planPathKey } from '../protocol.ts';
import type { K6Outputs } from './k6-outputs.ts';
import { type ProcessUsage, watchProcess } from './process-usage.ts';

export interface K6Run {
  readonly world: World;
  readonly k6Path: string;
  readonly scriptPath: string;
  readonly planPath: string;
  /** An empty k6 configuration, so that the user's own cannot change what is measured. */
  readonly configPath: string;
  /** All that it is told beside what its outputs read: see `k6Environment`. */
  readonly environment: Readonly<Record<string, string>>;
  /** After this long k6 is ended, whatever it is doing. */
  readonly mostMs: number;
  readonly outputs?: K6Outputs;
  /**
   * Fires when the scenario has handed out all it has: what keeps k6 alive after that is not the
   * run.
   */
  readonly finished?: AbortSignal;
  /** How long it may stay then. */
  readonly lingerMs?: number;
  /** Receives every line that k6 prints. */
  readonly onLine: (line: string) => void;
}

export interface K6Outcome extends ProcessUsage {
  /** k6's own exit code; 128 + the signal's number where a signal ended it. */
  readonly exitCode: number;
  /** What ended it from outside, if anything did. */
  readonly endedBy?: 'finished' | 'interruption' | 'time limit' | 'signal';
}

/** Between asking k6 to end and ending it. */
const graceMs = 2000;
/** k6 with its dashboard stays for as long as a browser shows it. */
const mostLingerMs = 10_000;
const signalNumbers: Readonly<Record<string, number>> = { SIGKILL: 9, SIGTERM: 15, SIGSEGV: 11, SIGABRT: 6 };

/**
 * Runs k6 once and waits for its end. It gets a process group of its own, and the group ends with
 * the run.
 * @throws PassgateError `TOOL_MISSING` (exit 3) when k6 cannot be started
 */
export async function runK6(run: K6Run): Promise<K6Outcome> {
  const child = start(run);
  const usage = watchProcess(child.pid ?? 0);
  const lines = readLines(child, run.onLine);
  let endedBy: K6Outcome['endedBy'];
  const end = (by: K6Outcome['endedBy']): void => {
    endedBy ??= by;
    child.kill('SIGTERM');
    setTimeout(() => endGroup(child), graceMs).unref();
  };
  const interrupt = (): void => end('interruption');
  const limit = setTimeout(() => end('time limit'), run.mostMs);
  run.finished?.addEventListener('abort', () => {
    clearTimeout(limit);
    setTimeout(() => end('finished'), run.lingerMs ?? mostLingerMs).unref();
  });
  run.world.signal.addEventListener('abort', interrupt, { once: true });
  if (run.world.signal.aborted) interrupt();
  try {
    const ended = await ending(child, run.k6Path);
    await lines;
    const by = endedBy ?? (ended.signal === null ? undefined : 'signal');
    return {
      exitCode: ended.code ?? 128 + (signalNumbers[ended.signal ?? ''] ?? 0),
      ...(by === undefined ? {} : { endedBy: by }),
      ...usage.stop(),
    };
  } finally {
    usage.stop();
    clearTimeout(limit);
    run.world.signal.removeEventListener('abort', interrupt);
    endGroup(child);
  }
}

function start({ k6Path, scriptPath, planPath, configPath, outputs, environment }: K6Run): ChildProcess {
  return spawn(
    k6Path,
    [
      'run',
      ...['--config', configPath],
      ...['--env', `${planPathKey}=${planPath}`],
      // The verdict is Passgate's: no summary, no thresholds, no progress bar, only the lines of
      // the script.
      ...['--quiet', '--no-color', '--summary-mode', 'disabled', '--no-thresholds'],
      ...['--log-format', 'raw', '--log-output', 'stderr'],
      '--no-usage-report',
      '--include-system-env-vars=false',
      ...(outputs?.outputs ?? []).flatMap((output) => ['--out', output]),
      scriptPath,
    ],
    {
      env: { ...outputs?.environment, ...environment },
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    },
  );
}

async function readLines(child: ChildProcess, onLine: (line: string) => void): Promise<void> {
  if (child.stderr === null) return;
  for await (const line of createInterface({ input: child.stderr, crlfDelay: Number.POSITIVE_INFINITY })) {
    onLine(line);
  }
}

function ending(
  child: ChildProcess,
  k6Path: string,
): Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }> {
  return new Promise((resolve, reject) => {
    child.once('error', (error) => {
      reject(
        new PassgateError(
          'TOOL_MISSING',
          `k6 could not be started from ${k6Path}: ${messageOf(error)}.`,
          'Run `npx passgate doctor`; PASSGATE_K6 can name the path of k6 2.2 or newer.',
          { cause: error },
        ),
      );
    });
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
}

/** Ends the whole group for good, if it is still there. */
function endGroup(child: ChildProcess): void {
  const running = child.exitCode === null && child.signalCode === null;
  if (running && child.pid !== undefined) killProcess(-child.pid);
}

const meanings: Readonly<Record<number, string>> = {
  2: 'k6 itself crashed',
  99: 'a threshold of k6 failed',
  102: 'k6 exceeded its own time limit',
  104: 'k6 refused its configuration',
  105: 'k6 was stopped from outside',
  106: 'k6 could not start its control API',
  107: 'the scenario threw an error',
  108: 'the scenario aborted the test',
  109: 'k6 itself crashed',
  110: 'the scenario marked the test as failed',
  137: 'k6 was killed, probably because the system ran out of memory',
};

/** Explains an exit code of k6 in a sentence. */
export function exitSentence({ exitCode, endedBy }: K6Outcome): string {
  if (endedBy === 'time limit') return 'k6 did not finish within its time limit and was stopped';
  return `${meanings[exitCode] ?? 'k6 ended early'} (k6's exit code ${exitCode})`;
}
