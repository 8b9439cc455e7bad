import { relative } from 'node:path';
import { PassgateError, type World } from '../core/index.ts';
import { commandText, countsText, type ListedReport, listReports } from '../reports/index.ts';

interface ListOptions {
  readonly json: boolean;
  readonly open: boolean;
  readonly out: string | undefined;
}

/**
 * Prints the reports in folders and below them, newest first, on standard output: when, the verdict,
 * the checks, the command and the path; of a file that cannot be read why. Returns 0, since nothing
 * is judged.
 * @throws PassgateError `USAGE` (exit 2) for options that a list has no use for
 */
export async function printReportList(
  world: World,
  folders: readonly string[],
  { json, open, out }: ListOptions,
): Promise<0> {
  if (open || out !== undefined) {
    const flag = open ? '--open' : '--out';
    throw new PassgateError('USAGE', `${flag} has no effect with --list.`, 'Name one report without --list.');
  }
  const listed = await listReports(folders);
  if (json) {
    world.stdout.write(`${JSON.stringify(listed.map(jsonRow), null, 2)}\n`);
    return 0;
  }
  if (listed.length === 0) world.stderr.write(`There is no report in ${folders.join(', ')} or below.\n`);
  for (const one of listed) world.stdout.write(`${textRow(one, world.cwd)}\n`);
  return 0;
}

function jsonRow(one: ListedReport): Readonly<Record<string, unknown>> {
  const { path, at } = one;
  if ('problem' in one) return { path, at, problem: one.problem };
  const { run, verdict, exitCode, stages } = one.report;
  const checks = stages.flatMap((stage) => stage.checks);
  const of = (wanted: string): number => checks.filter((check) => check.verdict === wanted).length;
  const counts = { total: checks.length, failed: of('failed'), unjudged: of('unjudged') };
  const { complete, target } = run;
  return {
    path,
    at,
    command: commandText(one.report),
    target: target.name,
    verdict,
    exitCode,
    complete,
    checks: counts,
  };
}

function textRow(one: ListedReport, cwd: string): string {
  const at = one.at.replace('T', ' ').replace(/\..*$/, '');
  const path = relative(cwd, one.path) || one.path;
  if ('problem' in one) return `${at}  cannot be read  ${path}: ${one.problem.replace(/\s+/g, ' ')}`;
  const { verdict, run, stages } = one.report;
  const cut = run.complete ? '' : ', cut short';
  const counts = countsText(stages.flatMap(({ checks }) => checks));
  return `${at}  ${verdict.padEnd(8)}  ${counts}${cut}  ${commandText(one.report)}  ${path}`;
}
