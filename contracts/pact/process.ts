import { type ChildProcess, fork } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import {
  moduleBeside,
  PassgateError,
  plainEnvironment,
  typescriptOptions,
  type World,
} from '../../core/index.ts';
import type { PactJob, PactProcessMessage } from './job.ts';

/** Enough of what the core printed to explain a crash. */
const printedLimit = 4_000;

/**
 * Runs the Pact core in a process of its own and hands over each answer. The process is killed when
 * the signal is aborted (`INTERRUPTED`) and ends with this one: its channel closes. Throws
 * `INTERNAL` where it crashed.
 */
export async function runPactProcess(
  world: World,
  job: PactJob,
  onAnswer: (answer: PactProcessMessage) => void,
): Promise<void> {
  if (world.signal.aborted) throw interrupted(job);
  const program = fileURLToPath(moduleBeside('./child', import.meta.url));
  const child = fork(program, [JSON.stringify(job)], {
    execArgv: [...typescriptOptions(program)],
    // Without proxies, as all that it asks is on this machine. The core reports its use to its
    // makers unless this is set.
    env: { ...plainEnvironment(world.env), PACT_DO_NOT_TRACK: 'true' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc', 'pipe'],
  });
  const kill = () => void child.kill('SIGKILL');
  world.signal.addEventListener('abort', kill, { once: true });
  try {
    await answered(child, onAnswer);
  } catch (error) {
    if (world.signal.aborted) throw interrupted(job);
    throw error;
  } finally {
    world.signal.removeEventListener('abort', kill);
    kill();
  }
}

function answered(child: ChildProcess, onAnswer: (answer: PactProcessMessage) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let printed = '';
    let failure: string | undefined;
    let ended = false;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        printed = (printed + text).slice(-printedLimit);
      });
    }
    const lines = createInterface({ input: answersOf(child) });
    lines.on('line', (line) => {
      const answer: PactProcessMessage = JSON.parse(line);
      if (answer.kind === 'error') failure = answer.message;
      else if (answer.kind === 'end') ended = true;
      else onAnswer(answer);
      // Its work is done; the channel would keep it alive.
      if (ended || failure !== undefined) child.kill('SIGKILL');
    });
    child.once('error', reject);
    child.once('close', () => {
      if (ended) resolve();
      else reject(crashed(failure ?? (printed.trim() || 'it printed nothing')));
    });
  });
}

function answersOf(child: ChildProcess): Readable {
  const stream = child.stdio[4];
  if (stream !== undefined && stream !== null && 'read' in stream) return stream;
  throw crashed('its answers cannot be read');
}

function crashed(why: string): PassgateError {
  return new PassgateError(
    'INTERNAL',
    `The process of the Pact core stopped early: ${why}`,
    'Rerun it; if it fails again, please report it with what the core printed.',
  );
}

function interrupted({ kind }: PactJob): PassgateError {
  return kind === 'verify'
    ? new PassgateError('INTERRUPTED', 'The verification was interrupted.', 'Rerun it to judge the provider.')
    : new PassgateError('INTERRUPTED', 'The contracts were interrupted.', 'Rerun them.');
}
