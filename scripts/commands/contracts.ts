import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { definedOnly, type ExitCode, statusOf, temporaryFolder } from '../../core/index.ts';
import { type CommandContext, defineCommand, shared } from '../command.ts';
import { withLiveLine } from '../live.ts';
import { exitCodeOfChecks, printChecks } from '../print-checks.ts';
import { commandFacts } from './command-facts.ts';

export const contractsCommand = defineCommand({
  ...commandFacts.contracts,
  graceMs: 5_000,
  options: {
    out: {
      kind: 'text',
      value: 'DIR',
      description: 'folder for the pact files (default: contracts/pacts of Passgate)',
    },
    filter: {
      kind: 'text',
      value: 'TEXT',
      description:
        'run only contracts of this operation, with this text in their title, or with this id of a check; writes pact files only with --out',
    },
    json: shared.json,
  },
  run: async ({ world, root, colour }, options) => {
    const { filter, out } = options;
    // The pact files of a few contracts must not take the place of those of all.
    const temporary =
      filter !== undefined && out === undefined ? await temporaryFolder('passgate-') : undefined;
    try {
      const pactDir =
        temporary ?? (out === undefined ? resolve(root, 'contracts/pacts') : resolve(world.cwd, out));
      const { json } = options;
      return await run({ world, root, colour, pactDir, isTemporary: temporary !== undefined, json, filter });
    } finally {
      if (temporary !== undefined) await rm(temporary, { recursive: true, force: true });
    }
  },
});

interface ContractsRun extends Omit<CommandContext, 'invocation'> {
  readonly pactDir: string;
  /** Whether the folder goes away again. */
  readonly isTemporary: boolean;
  readonly json: boolean;
  readonly filter: string | undefined;
}

async function run({
  world,
  root,
  colour,
  pactDir,
  isTemporary,
  json,
  filter,
}: ContractsRun): Promise<ExitCode> {
  const { runContracts } = await import('../../contracts/index.ts');
  const { checks, pactFiles } = await withLiveLine({ world, colour }, 'contracts', (onProgress) =>
    runContracts({ world, root, pactDir, onProgress, ...definedOnly({ filter }) }),
  );
  const written = isTemporary ? [] : pactFiles;
  if (json) {
    world.stdout.write(
      `${JSON.stringify({ status: statusOf(checks), pactFiles: written, checks }, null, 2)}\n`,
    );
  }
  printChecks(world, checks, 'Every consumer contract is met');
  for (const path of written) world.stderr.write(`wrote ${path}\n`);
  return exitCodeOfChecks(checks);
}
