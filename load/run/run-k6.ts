import { type ChildProcess, spawn } from 'node:child_process';
import { bounds, killProcess, messageOf, PassgateError, readLines, type World } from '../../core/index.ts';
import { planPathKey, runnerKey } from '../protocol.ts';
import type { K6Outputs } from './k6-outputs.ts';
import type { MemoryExcess, MemoryLimit } from './memory-limit.ts';
import { type ProcessUsage, watchProcess } from './process-usage.ts';

export interface K6Run {
  readonly world: World;
  readonly k6Path: string;
  readonly scriptPath: string;
  readonly planPath: string;
  /** Which of several runners it is; absent for a single one. */
  readonly runner?: K6Runner;
  /** An empty k6 configuration, so that the user's own cannot change what is measured. */
  readonly configPath: string;
  /** All that it is told beside what its outputs read: see `k6Environment`. */
  readonly environment: Readonly<Record<string, string>>;
  /** After this long k6 is ended, whatever it is doing. */
  readonly mostMs: number;
  /** Beyond it k6 is ended at once. */
  readonly memory?: MemoryLimit;
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

/** One of several k6 processes of a run. */
export interface K6Runner {
  /** Ends in its number, from 1. */
  readonly name: string;
  /** Its execution segment. */
  readonly flags: readonly string[];
  /** Host and port where it can be told to start. */
  readonly address: string;
}

export interface K6Outcome extends ProcessUsage {
  /**
   * k6's own exit code; 128 + the signal's number where a signal ended it. Absent where it ran
   * elsewhere.
   */
  readonly exitCode?: number;
  /** How each of several runners ended, by its number from 1; absent for a single one. */
  readonly runners?: ReadonlyMap<number, K6Outcome>;
  /** What ended it from outside, if anything did. */
  readonly endedBy?: 'finished' | 'interruption' | 'time limit' | 'memory limit' | 'signal';
  /** How it came to more memory than it may have; only where that ended it. */
  readonly excess?: MemoryExcess;
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
  let endedBy: K6Outcome['endedBy'];
  let excess: MemoryExcess | undefined;
  const usage = watchProcess(child.pid ?? 0, {
    onReading: (reading) => {
      excess ??= run.memory?.excessOf(reading);
      if (excess === undefined) return;
      endedBy ??= 'memory limit';
      // Whatever it still did would take more.
      endGroup(child);
    },
  });
  const lines = linesOf(child, run.onLine);
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
      ...(by === 'memory limit' && excess !== undefined ? { excess } : {}),
      ...usage.stop(),
    };
  } finally {
    usage.stop();
    clearTimeout(limit);
    run.world.signal.removeEventListener('abort', interrupt);
    endGroup(child);
  }
}

function start(run: K6Run): ChildProcess {
  const { k6Path, scriptPath, planPath, configPath, outputs, environment, runner } = run;
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
      ...(runner === undefined ? [] : runnerFlags(runner)),
      scriptPath,
    ],
    {
      env: { ...outputs?.environment, ...environment },
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    },
  );
}

function runnerFlags({ name, flags, address }: K6Runner): readonly string[] {
  return [...flags, ...['--env', `${runnerKey}=${name}`], ...['--paused', '--address', address]];
}

async function linesOf(child: ChildProcess, onLine: (line: string) => void): Promise<void> {
  if (child.stderr !== null) await readLines(child.stderr, onLine, bounds.runnerLine).ended;
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
  137: 'k6 was killed (SIGKILL), by the system where memory ran out, or by hand',
};

/**
 * Returns how several runners ended as one: what they used together, and how the first ended that
 * failed.
 */
export function joinOutcomes(runners: ReadonlyMap<number, K6Outcome>): K6Outcome {
  const all = [...runners.values()];
  const failed = all.find((outcome) => !endedWell(outcome)) ?? all.find(({ endedBy }) => endedBy);
  const sum = (pick: (outcome: K6Outcome) => number | undefined): number | undefined =>
    all.some((outcome) => pick(outcome) === undefined)
      ? undefined
      : all.reduce((total, outcome) => total + (pick(outcome) ?? 0), 0);
  const [cpuSeconds, maxRssBytes] = [sum((one) => one.cpuSeconds), sum((one) => one.maxRssBytes)];
  return {
    exitCode: failed?.exitCode ?? 0,
    ...(failed?.endedBy === undefined ? {} : { endedBy: failed.endedBy }),
    ...(failed?.excess === undefined ? {} : { excess: failed.excess }),
    ...(cpuSeconds === undefined ? {} : { cpuSeconds }),
    ...(maxRssBytes === undefined ? {} : { maxRssBytes }),
    runners,
  };
}

/** Tells whether k6 finished normally. */
export function endedWell({ exitCode, endedBy }: K6Outcome): boolean {
  return endedBy === 'finished' || ((exitCode ?? 0) === 0 && endedBy === undefined);
}

/** Explains an exit code of k6 in a sentence; of several runners those that failed. */
export function exitSentence(outcome: K6Outcome): string {
  const failed = [...(outcome.runners ?? [])].filter(([, one]) => !endedWell(one));
  if (failed.length === 0) return sentenceOf(outcome);
  return failed.map(([runner, one]) => `runner ${runner}: ${sentenceOf(one)}`).join('; ');
}

function sentenceOf({ exitCode, endedBy, excess }: K6Outcome): string {
  if (excess !== undefined) {
    const most = Math.round(excess.mostBytes / 2 ** 20);
    return `k6 needed more than ${most} MiB of memory for its load and was stopped`;
  }
  if (endedBy === 'time limit') return 'k6 did not finish within its time limit and was stopped';
  if (exitCode === undefined) return 'k6 ended early';
  return `${meanings[exitCode] ?? 'k6 ended early'} (k6's exit code ${exitCode})`;
}
