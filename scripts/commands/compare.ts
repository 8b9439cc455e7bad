import { resolve } from 'node:path';
import { compareRuns, readReport, renderComparison } from '../../reports/index.ts';
import { defineCommand, shared } from '../command.ts';

export const compareCommand = defineCommand({
  name: 'compare',
  summary: 'show two runs of the gate side by side: verdicts, figures, conditions',
  arguments: [
    { name: 'A', description: 'a folder that the gate wrote to, or its report.json' },
    { name: 'B', description: 'the other folder or report.json' },
  ],
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
