import { join, resolve } from 'node:path';
import { definedOnly, exists, servedApis, statusOf } from '../../core/index.ts';
import { coverageChecks, coverageRows } from '../../gate/index.ts';
import { type CoverageRow, readReport } from '../../reports/index.ts';
import { type CommandContext, defineCommand, shared } from '../command.ts';
import { exitCodeOfChecks, printChecks } from '../print-checks.ts';
import { commandFacts } from './command-facts.ts';

const usualFolder = 'reports/out';

export const coverageCommand = defineCommand({
  ...commandFacts.coverage,
  options: {
    report: {
      kind: 'text',
      value: 'DIR',
      description: `folder of the gate report that names what was verified and loaded (default: ${usualFolder}, if there is one)`,
    },
    write: {
      kind: 'flag',
      description: 'rewrite the table of documented answers, to be reviewed and committed',
    },
    json: shared.json,
  },
  run: async (context, options) => {
    const { world, root } = context;
    if (options.write) {
      const { writeCoverageTable } = await import('../../contracts/index.ts');
      world.stderr.write(`wrote ${await writeCoverageTable(root)}\n`);
    }
    const rows = await withReport(context, options.report);
    const checks = await coverageChecks(root);
    if (options.json) {
      world.stdout.write(
        `${JSON.stringify({ status: statusOf(checks), coverage: rows, checks }, null, 2)}\n`,
      );
    } else world.stdout.write(matrix(rows));
    printChecks(world, checks, 'Every documented answer is under contract');
    return exitCodeOfChecks(checks);
  },
});

/**
 * Returns the coverage, with verified and loaded answers from a report. Where there is none in the
 * usual folder, those columns are empty; the others come from the tree.
 * @throws PassgateError `INPUT_FILE` (exit 2) where a folder was named that has none
 */
async function withReport(
  { world, root }: CommandContext,
  named: string | undefined,
): Promise<CoverageRow[]> {
  const folder = named ?? usualFolder;
  const path = resolve(world.cwd, folder);
  const isThere = named !== undefined || (await exists(join(path, 'report.json')).catch(() => false));
  const found = isThere ? await readReport(path) : undefined;
  const verified = found?.report.stages.find(
    (stage) => stage.name === 'verify' && stage.status !== 'skipped',
  );
  if (found === undefined)
    world.stderr.write(
      `There is no report in ${folder}: the columns verified and loaded stay empty until a gate writes one.\n`,
    );
  const origins = found?.report.run.target.origins;
  return coverageRows(root, {
    load: found?.report.load ?? [],
    ...definedOnly({ verified: verified?.checks, apis: origins && servedApis(origins) }),
  });
}

const columns = ['specified', 'sampled', 'contracted', 'verified', 'loaded'] as const;

/** Returns a line for each answer, and the counts of each operation above its answers. */
function matrix(rows: readonly CoverageRow[]): string {
  const width = Math.max(0, ...rows.map(({ answer }) => answer.length)) + 4;
  const lines: string[] = [`${''.padEnd(width)}${columns.join('  ')}`];
  for (const operation of new Set(rows.map((row) => row.operation))) {
    const own = rows.filter((row) => row.operation === operation);
    const counts = columns.map((name) => countOf(own, name));
    lines.push(`${operation.padEnd(width)}${counts.join('  ').trimEnd()}`);
    for (const row of own) {
      const marks = columns.map((name) => markOf(row[name]).padEnd(name.length));
      lines.push(`  ${row.answer.padEnd(width - 2)}${marks.join('  ').trimEnd()}`);
    }
  }
  const sums = columns.map((name) => countOf(rows, name));
  lines.push(`${'all'.padEnd(width)}${sums.join('  ').trimEnd()}`);
  return `${lines.join('\n')}\n`;
}

/** Returns the number of covered answers; empty where it is not known, which is not zero. */
function countOf(rows: readonly CoverageRow[], name: (typeof columns)[number]): string {
  const known = rows.flatMap((row) => row[name] ?? []);
  return (known.length === 0 ? '' : `${known.filter(Boolean).length}`).padEnd(name.length);
}

function markOf(covered: boolean | undefined): string {
  if (covered === undefined) return '';
  return covered ? '✓' : '·';
}
