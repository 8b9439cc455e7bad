import { resolve } from 'node:path';
import { readReport, renderSummary } from '../../reports/index.ts';
import { defineCommand, shared } from '../command.ts';

export const reportCommand = defineCommand({
  name: 'report',
  summary: 'show again what an earlier gate found; exits as that gate did',
  arguments: [{ name: 'DIR', description: 'folder that the gate wrote to, or its report.json' }],
  options: { json: shared.json },
  run: async ({ world, colour }, options, [folder = '.']) => {
    const { report, path } = await readReport(resolve(world.cwd, folder));
    world.stderr.write(renderSummary(report, { colour, columns: world.stderr.columns, reportPath: path }));
    if (options.json) world.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    return report.exitCode;
  },
});
