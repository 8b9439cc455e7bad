import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { styleText } from 'node:util';
import { type ExitCode, messageOf, PassgateError, type World } from '../core/index.ts';
import type { Command } from './command.ts';
import { parseCommandLine } from './command-line.ts';

/** Runs what the command line asks for. Every error becomes one sentence on standard error and an exit code. */
export async function main(world: World, root: string, commands: readonly Command[]): Promise<ExitCode> {
  const colour = mayColour(world);
  try {
    const parsed = await parseCommandLine(world, commands, await versionOf(root));
    if (parsed.kind === 'text') {
      world.stdout.write(parsed.text);
      return 0;
    }
    const { command, values, args } = parsed;
    return await Promise.race([
      command.run({ world, root, colour }, values, args),
      outlasted(world.signal, command.graceMs),
    ]);
  } catch (error) {
    return tell(world, error, colour);
  }
}

function mayColour({ env, stderr }: World): boolean {
  return stderr.isTTY && (env.NO_COLOR ?? '') === '';
}

async function versionOf(root: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const known = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return known ? String(manifest.version) : 'unknown';
}

/** Rejects when an interrupted command has not ended by itself in its time. */
async function outlasted(signal: AbortSignal, graceMs: number): Promise<never> {
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  await sleep(graceMs, undefined, { ref: false });
  throw new PassgateError('INTERRUPTED', `Interrupted (${String(signal.reason)}).`, 'Run it again.');
}

function tell(world: World, error: unknown, colour: boolean): ExitCode {
  const red = (text: string): string => (colour ? styleText('red', text, { validateStream: false }) : text);
  if (world.env.PASSGATE_DEBUG === '1' && error instanceof Error) world.stderr.write(`${error.stack}\n`);
  if (world.signal.aborted && !(error instanceof PassgateError)) {
    // Ctrl-C also reaches helpers of ours, whose end then looks like an error of its own.
    world.stderr.write(`${red('passgate:')} Interrupted (${String(world.signal.reason)}).\n`);
    return 3;
  }
  if (error instanceof PassgateError) {
    world.stderr.write(`${red('passgate:')} ${error.message}\n`);
    if (error.hint !== '') world.stderr.write(`${error.hint}\n`);
    return error.exitCode;
  }
  world.stderr.write(
    `${red('passgate:')} Unexpected: ${messageOf(error)}\nPASSGATE_DEBUG=1 prints the stack; please report it.\n`,
  );
  return 3;
}
