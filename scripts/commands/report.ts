import { dirname, join, resolve } from 'node:path';
import { exists, exitCodeOf, PassgateError, type Verdict } from '../../core/index.ts';
import { createDisplay, runGate } from '../../gate/index.ts';
import type { RunPart } from '../../load/index.ts';
import { type Report, readReport, writeRenderings } from '../../reports/index.ts';
import { type CommandContext, defineCommand, shared } from '../command.ts';
import { openInBrowser } from '../open.ts';
import { printReportList } from '../print-report-list.ts';
import { reportsFolder } from '../rerun-failed.ts';
import { summaryText } from '../summary-text.ts';
import { commandFacts } from './command-facts.ts';

export const reportCommand = defineCommand({
  ...commandFacts.report,
  graceMs: 15_000,
  options: {
    out: {
      kind: 'text',
      repeats: false,
      value: 'DIR',
      description: 'folder for the report of merged parts (default: reports/out/merged)',
    },
    list: {
      kind: 'flag',
      repeats: false,
      description: 'list the reports in these folders and below them, newest first; exits with 0',
    },
    open: { kind: 'flag', repeats: false, description: 'open report.html in the browser' },
    json: shared.json,
  },
  run: async (context, options, given) => {
    const { world } = context;
    const named = given.length === 0 && options.list ? [reportsFolder] : given;
    const folders = named.map((folder) => resolve(world.cwd, folder));
    if (options.list) return printReportList(world, folders, options);
    if (folders.length === 0) {
      const hint = 'Name the folder of a report; passgate report --list shows which there are.';
      throw new PassgateError('USAGE', "Missing required argument 'DIR'.", hint);
    }
    const { finished, parts } = await sorted(folders, options.out !== undefined);
    const found = [];
    for (const folder of finished) found.push(await readReport(folder));
    const outDir = resolve(world.cwd, options.out ?? join('reports', 'out', 'merged'));
    if (parts.length > 0) found.push(await mergedReport(context, parts, outDir));
    const unwritten = await renderEach(context, found, options.open);
    const reports = found.map(({ report }) => report);
    const [only, ...others] = reports;
    if (options.json) {
      world.stdout.write(`${JSON.stringify(others.length === 0 ? only : reports, null, 2)}\n`);
    }
    // Told last: in a folder that cannot be written to a report can still be read.
    if (unwritten.length > 0) throw unwritten[0];
    return exitCodeOf(reports.map(({ verdict }): Verdict => verdict));
  },
});

interface FoundReport {
  readonly report: Report;
  readonly path: string;
}

/** Prints each report and writes its formats; returns why some were not written. */
async function renderEach(
  { world, colour }: CommandContext,
  found: readonly FoundReport[],
  open: boolean,
): Promise<readonly unknown[]> {
  const unwritten: unknown[] = [];
  for (const { report, path } of found) {
    const [page] = await writeRenderings(report, dirname(path)).catch((error: unknown) => {
      unwritten.push(error);
      return [];
    });
    world.stderr.write(summaryText({ world, colour }, report, page ?? path));
    if (open && page !== undefined) await openInBrowser(world, page);
  }
  return unwritten;
}

/**
 * Divides what was named into folders with a report and parts of a run. A folder that has both is a
 * part where others hold parts of the same run, or where a report of all of them is asked for.
 */
async function sorted(
  given: readonly string[],
  isMerged: boolean,
): Promise<{ readonly finished: readonly string[]; readonly parts: readonly RunPart[] }> {
  const { partsIn } = await import('../../load/index.ts');
  const folders = await Promise.all(
    given.map(async (folder) => ({
      folder,
      hasReport: await exists(join(folder, 'report.json')).catch(() => false),
      parts: await partsIn(folder),
    })),
  );
  const runOf = ({ described, logs }: RunPart): string | undefined =>
    described?.record.plan.run ?? logs[0]?.first.run;
  const isShared = (part: RunPart, folder: string): boolean =>
    folders.some((one) => one.folder !== folder && one.parts.some((other) => runOf(other) === runOf(part)));
  const finished: string[] = [];
  const parts: RunPart[] = [];
  for (const { folder, hasReport, parts: own } of folders) {
    const taken = hasReport && !isMerged ? own.filter((part) => isShared(part, folder)) : own;
    if (taken.length === 0) finished.push(folder);
    parts.push(...taken);
  }
  return { finished, parts };
}

/** Merges the parts of one run into one report. No k6 runs, and nothing is asked of the target. */
async function mergedReport(
  { world, root, colour, invocation }: CommandContext,
  parts: readonly RunPart[],
  outDir: string,
): Promise<FoundReport> {
  const { mergeRun } = await import('../../load/index.ts');
  const { record, bundlePath, judge } = await mergeRun(parts, world);
  const { target, scenario } = record;
  const display = createDisplay(world, { colour });
  try {
    const { report, reportPath } = await runGate({
      world,
      root,
      invocation: record.invocation ?? invocation,
      outDir,
      inputs: parts.map(({ folder }) => folder),
      only: ['load'],
      known: { target, kind: target.simulatorUrl === undefined ? 'provider' : 'simulator' },
      load: {
        brought: {
          scenario,
          bring: ({ masker }) => judge({ root, masker }),
          ...(bundlePath === undefined ? {} : { bundlePath }),
        },
      },
      onEvent: display.show,
    });
    return { report, path: reportPath };
  } finally {
    display.close();
  }
}
