import {
  type Check,
  type ExitCode,
  messageOf,
  PassgateError,
  statusOf,
  type World,
} from '../../core/index.ts';
import { defineCommand, shared } from '../command.ts';
import { exitCodeOfChecks, printChecks } from '../print-checks.ts';
import { watchDocuments } from '../watch-documents.ts';
import { commandFacts } from './command-facts.ts';

export const generateCommand = defineCommand({
  ...commandFacts.generate,
  graceMs: 2_000,
  options: {
    check: {
      kind: 'flag',
      description: 'write nothing; fail if the generated files do not match the documents',
    },
    watch: {
      kind: 'flag',
      description: 'check the documents and generate again after every save, until Ctrl-C',
    },
    json: shared.json,
  },
  run: async ({ world, root }, { check, watch, json }) => {
    if (watch) {
      if (json)
        throw new PassgateError(
          'USAGE',
          '--json cannot be combined with --watch, which prints more than one document.',
          'Remove one of them.',
        );
      return watched(world, root, check);
    }
    if (check) {
      const { checkGenerated } = await import('../../openapi/index.ts');
      const checks = await checkGenerated(root);
      if (json) world.stdout.write(`${JSON.stringify({ status: statusOf(checks), checks }, null, 2)}\n`);
      printGenerated(world, checks);
      return exitCodeOfChecks(checks);
    }
    await generate(world, root, json);
    return 0;
  },
});

async function generate(world: World, root: string, json: boolean): Promise<void> {
  const { writeGenerated } = await import('../../openapi/index.ts');
  const { written, removed, unchanged } = await writeGenerated(root);
  if (json) world.stdout.write(`${JSON.stringify({ written, removed, unchanged }, null, 2)}\n`);
  for (const path of written) world.stderr.write(`wrote ${path}\n`);
  for (const path of removed) world.stderr.write(`removed ${path}\n`);
  world.stderr.write(`${written.length} written, ${removed.length} removed, ${unchanged.length} unchanged\n`);
}

/**
 * Generates after every save until Ctrl-C, which is no failure here: the result of every save was
 * printed.
 */
async function watched(world: World, root: string, check: boolean): Promise<ExitCode> {
  await watchDocuments(world, root, async () => {
    const startedMs = world.monotonicMs();
    await round(world, root, check);
    const seconds = ((world.monotonicMs() - startedMs) / 1000).toFixed(1);
    world.stderr.write(
      `${new Date(world.now()).toTimeString().slice(0, 8)}, after ${seconds} s: waiting for a save\n\n`,
    );
  });
  return 0;
}

/**
 * Runs what the stages documents and generated of the gate judge. A document that is broken for now
 * does not end the watching.
 */
async function round(world: World, root: string, check: boolean): Promise<void> {
  const { checkDocuments, checkGenerated } = await import('../../openapi/index.ts');
  printChecks(world, await checkDocuments(root), 'The documents are valid, linted and complete');
  try {
    if (check) printGenerated(world, await checkGenerated(root));
    else await generate(world, root, false);
  } catch (error) {
    const hint = error instanceof PassgateError ? error.hint : '';
    world.stderr.write(`✗ Nothing was generated: ${messageOf(error)}\n${hint === '' ? '' : `${hint}\n`}`);
  }
}

function printGenerated(world: World, checks: readonly Check[]): void {
  printChecks(world, checks, 'The generated files match the documents');
}
