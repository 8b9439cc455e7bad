import { resolve } from 'node:path';
import { statusOf } from '../../core/index.ts';
import { defineCommand, shared } from '../command.ts';
import { exitCodeOfChecks, tellChecks } from '../tell.ts';

export const contractsCommand = defineCommand({
  name: 'contracts',
  summary: 'run the consumer contracts and write the pact files',
  graceMs: 5_000,
  options: {
    out: {
      kind: 'text',
      value: 'DIR',
      description: 'folder for the pact files (default: contracts/pacts of Passgate)',
    },
    json: shared.json,
  },
  run: async ({ world, root }, options) => {
    const { runContracts } = await import('../../contracts/index.ts');
    const pactDir =
      options.out === undefined ? resolve(root, 'contracts/pacts') : resolve(world.cwd, options.out);
    const { checks, pactFiles } = await runContracts({ world, root, pactDir });
    const result = { status: statusOf(checks), pactFiles, checks };
    if (options.json) world.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
    tellChecks(world, checks, 'Every consumer contract holds');
    for (const path of pactFiles) world.stderr.write(`wrote ${path}\n`);
    return exitCodeOfChecks(checks);
  },
});
