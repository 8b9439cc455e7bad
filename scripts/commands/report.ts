import { dirname, resolve } from 'node:path';
import { exitCodeOf } from '../../core/index.ts';
import { readReport, renderSummary, writeRenderings } from '../../reports/index.ts';
import { defineCommand, shared } from '../command.ts';
import { openInBrowser } from '../open.ts';

export const reportCommand = defineCommand({
  name: 'report',
  summary: 'show again what earlier gates found and write every format of it again; exits as they did',
  arguments: [{ name: 'DIR…', description: 'folders that the gate wrote to, or their report.json' }],
  options: {
    open: { kind: 'flag', description: 'open report.html in the browser' },
    json: shared.json,
  },
  run: async ({ world, colour }, options, folders) => {
    const found = [];
    for (const folder of folders) found.push(await readReport(resolve(world.cwd, folder)));
    for (const { report, path } of found) {
      const [page = ''] = await writeRenderings(report, dirname(path));
      const summary = { colour, columns: world.stderr.columns, reportPath: path };
      world.stderr.write(`${renderSummary(report, summary)}Page: ${page}\n`);
      if (options.open) await openInBrowser(world, page);
    }
    const reports = found.map(({ report }) => report);
    const [only, ...others] = reports;
    if (options.json) {
      world.stdout.write(`${JSON.stringify(others.length === 0 ? only : reports, null, 2)}\n`);
    }
    return exitCodeOf(reports.map(({ verdict }) => verdict));
  },
});
