import { resolve } from 'node:path';
import { compareRuns, readReport, renderComparison } from '../../reports/index.ts';
import { defineCommand, shared } from '../command.ts';
import { commandFacts } from './command-facts.ts';

export const compareCommand = defineCommand({
  ...commandFacts.compare,
  options: { json: shared.json },
  run: async ({ world }, options, [a = '', b = '']) => {
    const comparison = compareRuns(
      await readReport(resolve(world.cwd, a)),
      await readReport(resolve(world.cwd, b)),
    );
    if (options.json) world.stdout.write(`${JSON.stringify(comparison, null, 2)}\n`);
    else world.stderr.write(renderComparison(comparison));
    return 0;
  },
});
