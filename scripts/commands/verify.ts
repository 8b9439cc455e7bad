import { resolve } from 'node:path';
import { createMasker, definedOnly, proxySecrets, statusOf } from '../../core/index.ts';
import { pactFilesIn } from '../../gate/index.ts';
import { sensitiveNames } from '../../openapi/generated/sensitive.ts';
import { defineCommand, shared } from '../command.ts';
import { withLiveLine } from '../live.ts';
import { exitCodeOfChecks, printChecks } from '../print-checks.ts';
import { withProvider } from '../provider.ts';
import { commandFacts } from './command-facts.ts';

export const verifyCommand = defineCommand({
  ...commandFacts.verify,
  graceMs: 10_000,
  options: {
    target: shared.target,
    pacts: {
      kind: 'text',
      value: 'DIR',
      description: 'folder of the pact files (default: contracts/pacts of Passgate)',
    },
    filter: {
      kind: 'text',
      value: 'TEXT',
      description:
        'verify only interactions of this operation, with this text in their title, or with this id of a check',
    },
    json: shared.json,
  },
  run: async ({ world, root, colour }, options) => {
    const { verifyProvider } = await import('../../contracts/index.ts');
    const folder =
      options.pacts === undefined ? resolve(root, 'contracts/pacts') : resolve(world.cwd, options.pacts);
    const pactFiles = await pactFilesIn(folder);
    return withProvider(world, options.target, async ({ target }) => {
      const masker = createMasker({ names: sensitiveNames });
      for (const secret of proxySecrets(world.env)) masker.learn(secret);
      const filter = definedOnly({ filter: options.filter });
      const { checks } = await withLiveLine({ world, colour }, 'verify', (onProgress) =>
        verifyProvider({ world, root, target, pactFiles, masker, onProgress, ...filter }),
      );
      const result = { status: statusOf(checks), checks };
      if (options.json) world.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
      const which = options.filter === undefined ? '' : ' that --filter selects';
      printChecks(world, checks, `${target.name} meets every contract${which}`);
      return exitCodeOfChecks(checks);
    });
  },
});
