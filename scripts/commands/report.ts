import { dirname, resolve } from 'node:path';
import { exitCodeOf } from '../../core/index.ts';
import { readReport, renderSummary, writeRenderings } from '../../reports/index.ts';
import { defineCommand, shared } from '../command.ts';
import { openInBrowser } from '../open.ts';

export const reportCommand = defineCommand({
  name: 'report',
  summary: 'print the results of earlier gates and rewrite every report format; exits with their exit code',
  arguments: [{ name: 'DIR…', description: 'folders that the gate wrote to, or their report.json' }],
  options: {
    open: { kind: 'flag', description: 'open report.html in the browser' },
    json: shared.json,
  },
  run: async ({ world, colour }, options, folders) => {
    const found = [];
    for (const folder of folders) found.push(await readReport(resolve(world.cwd, folder)));
    const unwritten: unknown[] = [];
    for (const { report, path } of found) {
      world.stderr.write(renderSummary(report, { colour, columns: world.stderr.columns, reportPath: path }));
      const [page] = await writeRenderings(report, dirname(path)).catch((error: unknown) => {
        unwritten.push(error);
        return [];
      });
      if (page !== undefined) world.stderr.write(`Page: ${page}\n`);
      if (options.open && page !== undefined) await openInBrowser(world, page);
    }
    const reports = found.map(({ report }) => report);
    const [only, ...others] = reports;
    if (options.json) {
      world.stdout.write(`${JSON.stringify(others.length === 0 ? only : reports, null, 2)}\n`);
    }
    // Told last: in a folder that cannot be written to a report can still be read.
    if (unwritten.length > 0) throw unwritten[0];
    return exitCodeOf(reports.map(({ verdict }) => verdict));
  },
});
