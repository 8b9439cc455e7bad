import { statusOf } from '../../core/index.ts';
import { defineCommand, shared } from '../command.ts';
import { exitCodeOfChecks, tellChecks } from '../tell.ts';

export const generateCommand = defineCommand({
  name: 'generate',
  summary: 'make types, validators and tables from the documents',
  options: {
    check: {
      kind: 'flag',
      description: 'write nothing; fail when what is there is not what the documents say',
    },
    json: shared.json,
  },
  run: async ({ world, root }, options) => {
    const { checkGenerated, writeGenerated } = await import('../../openapi/index.ts');
    if (options.check) {
      const checks = await checkGenerated(root);
      if (options.json)
        world.stdout.write(`${JSON.stringify({ status: statusOf(checks), checks }, null, 2)}\n`);
      tellChecks(world, checks, 'What is generated is what the documents say');
      return exitCodeOfChecks(checks);
    }
    const { written, removed, unchanged } = await writeGenerated(root);
    if (options.json) world.stdout.write(`${JSON.stringify({ written, removed, unchanged }, null, 2)}\n`);
    for (const path of written) world.stderr.write(`wrote ${path}\n`);
    for (const path of removed) world.stderr.write(`removed ${path}\n`);
    world.stderr.write(
      `${written.length} written, ${removed.length} removed, ${unchanged.length} unchanged\n`,
    );
    return 0;
  },
});
