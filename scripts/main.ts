import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { styleText } from 'node:util';
import {
  createMasker,
  definedOnly,
  type ErrorCode,
  type ExitCode,
  environmentSecrets,
  type Masker,
  machineTrouble,
  messageOf,
  PassgateError,
  readText,
  recordOf,
  type World,
} from '../core/index.ts';
import type { Command } from './command.ts';
import { parseCommandLine } from './command-line.ts';

/**
 * Runs what the command line asks for. Every error becomes one sentence on standard error and an
 * exit code, and with `--json` one document on standard output, unless what the command found is
 * there already.
 * @param loading the commands; one that cannot be loaded is such an error
 * @param uncaught rejected by an error that nobody waited for, which ends the run
 */
export async function main(
  given: World,
  root: string,
  loading: readonly Command[] | Promise<readonly Command[]>,
  uncaught: Promise<never> = new Promise(() => {}),
): Promise<ExitCode> {
  const { world, hasPrinted } = listeningTo(given);
  const colour = mayColour(world);
  try {
    const parsed = await parseCommandLine(world, await loading, await versionOf(root));
    if (parsed.kind === 'text') {
      world.stdout.write(parsed.text);
      return 0;
    }
    const { command, values, args, invocation } = parsed;
    return await Promise.race([
      command.run({ world, root, colour, invocation }, values, args),
      outlasted(world.signal, command.graceMs),
      uncaught,
    ]);
  } catch (error) {
    // Where the generated files are missing or broken, that is the error.
    const generated = await import('../openapi/generated/sensitive.ts').catch(() => undefined);
    const masker = createMasker(definedOnly({ names: generated?.sensitiveNames }));
    for (const secret of environmentSecrets(world.env)) masker.learn(secret);
    const output = maskedOutput(await understood(world.signal, error), masker);
    if (world.env.PASSGATE_DEBUG === '1' && error instanceof Error) {
      world.stderr.write(`${masker.text(error.stack ?? '')}\n`);
    }
    printError(world, output, colour ? pageOf(root, world.cwd, output.code) : undefined);
    if (world.argv.includes('--json') && !hasPrinted()) {
      world.stdout.write(
        `${JSON.stringify({ error: { ...output, page: pageOf(root, world.cwd, output.code) } }, null, 2)}\n`,
      );
    }
    return output.exitCode;
  }
}

/** Returns the same world, and whether anything was written to its standard output. */
function listeningTo(world: World): { readonly world: World; readonly hasPrinted: () => boolean } {
  let printed = false;
  const stdout: World['stdout'] = {
    ...world.stdout,
    write: (text) => {
      printed = true;
      world.stdout.write(text);
    },
  };
  return { world: { ...world, stdout }, hasPrinted: () => printed };
}

function mayColour({ env, stderr }: World): boolean {
  return stderr.isTTY && (env.NO_COLOR ?? '') === '';
}

async function versionOf(root: string): Promise<string> {
  const { version = 'unknown' } = recordOf(JSON.parse(await readText(join(root, 'package.json'))));
  return String(version);
}

/** Rejects when an interrupted command has not ended by itself in its time. */
async function outlasted(signal: AbortSignal, graceMs: number): Promise<never> {
  await aborted(signal);
  await sleep(graceMs, undefined, { ref: false });
  throw interrupted(signal);
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function interrupted({ reason }: AbortSignal): PassgateError {
  return new PassgateError('INTERRUPTED', `Interrupted (${String(reason)}).`, 'Rerun the command.');
}

/** An error as `--json` tells it: a stable interface. */
interface ErrorOutput {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string;
  readonly exitCode: ExitCode;
}

function maskedOutput({ code, message, hint, exitCode }: PassgateError, masker: Masker): ErrorOutput {
  return { code, message: masker.text(message), hint: masker.text(hint), exitCode };
}

/** How long a signal to the process group may reach this process after its helpers. */
const signalDelayMs = 200;

/** Returns what an error means for people: only what neither a signal nor the machine caused is a bug. */
async function understood(signal: AbortSignal, error: unknown): Promise<PassgateError> {
  if (error instanceof PassgateError) return error;
  // Ctrl-C also reaches helpers of ours, whose end then looks like an error of its own.
  await Promise.race([aborted(signal), sleep(signalDelayMs)]);
  if (signal.aborted) return interrupted(signal);
  const generated = /^.*openapi\/generated\/.*$/m.exec(messageOf(error))?.[0];
  if (generated !== undefined) {
    const message = `The generated files cannot be loaded: ${generated}`;
    return new PassgateError('DRIFT', message, 'Run: npx passgate generate');
  }
  const hint = 'Set PASSGATE_DEBUG=1 to print the stack, and please report this as a bug.';
  return (
    machineTrouble(error) ?? new PassgateError('INTERNAL', `Unexpected error: ${messageOf(error)}`, hint)
  );
}

/** @param page where more is said of the error; absent where nobody is there to open it */
function printError(world: World, { message, hint }: ErrorOutput, page: string | undefined): void {
  const name = page === undefined ? 'passgate:' : styleText('red', 'passgate:', { validateStream: false });
  const lines = [`${name} ${message}`, hint, page === undefined ? '' : `More: ${page}`];
  world.stderr.write(`${lines.filter((line) => line !== '').join('\n')}\n`);
}

/** Returns where an error code is explained, from the working folder where that is shorter. */
function pageOf(root: string, cwd: string, code: ErrorCode): string {
  const page = join(root, 'docs', 'errors.md');
  const near = relative(cwd, page);
  return `${near.startsWith('..') ? page : near}#${code.toLowerCase()}`;
}
