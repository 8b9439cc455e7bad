import { join, relative, resolve } from 'node:path';
import { PassgateError } from '../core/index.ts';
import { isOfGate, listReports, plural, type Report } from '../reports/index.ts';
import type { CommandContext } from './command.ts';

/** Where reports are unless the user says otherwise. */
export const reportsFolder = 'reports/out';

interface GateReport {
  readonly path: string;
  readonly report: Report;
}

/** Returns the reports of gates in a folder and below it, newest first. */
async function gateReports(cwd: string, out: string | undefined): Promise<readonly GateReport[]> {
  const listed = await listReports([resolve(cwd, out ?? reportsFolder)]);
  return listed.flatMap((one) => ('report' in one && isOfGate(one.report) ? [one] : []));
}

/** Returns the ids of all checks that earlier gates had. */
export async function seenChecks(cwd: string, out: string | undefined): Promise<readonly string[]> {
  const reports = await gateReports(cwd, out);
  return reports.flatMap(({ report }) => report.stages.flatMap(({ checks }) => checks.map(({ id }) => id)));
}

/**
 * Returns the command line that repeats what the last gate left failed or unjudged, under its
 * options: those of this command line come later, so they win. The last gate is the newest that is
 * not itself a rerun, so that what failed and was not repeated since is never forgotten.
 * @throws PassgateError `USAGE` (exit 2) where there is no such gate, or nothing to repeat
 */
export async function rerunFailedLine(
  { world }: CommandContext,
  out: string | undefined,
): Promise<readonly string[]> {
  const folder = out ?? reportsFolder;
  const last = (await gateReports(world.cwd, out)).find(({ report }) => report.run.rerun === undefined);
  await refuseDamaged(resolve(world.cwd, folder), last);
  if (last === undefined) {
    const hint = 'Run the gate first, or name the folder of its report with --out DIR.';
    throw new PassgateError('USAGE', `There is no report of a gate in ${folder}.`, hint);
  }
  const ids = idsToRepeat(last.report);
  const path = relative(world.cwd, last.path);
  if (ids.length === 0) {
    const hint = 'Name checks with --rerun ID, or run the gate.';
    throw new PassgateError('USAGE', `Nothing failed in ${path}, so there is nothing to repeat.`, hint);
  }
  const { options = [], startedAt } = last.report.run;
  const words = options.length === 0 ? '' : ` with its options ${options.join(' ')}`;
  world.stderr.write(`Repeats ${plural(ids.length, 'check')} of ${path} (${startedAt})${words}\n`);
  const given = world.argv.slice(1).filter((word) => word !== '--rerun-failed');
  return ['gate', ...options, ...ids.flatMap((id) => ['--rerun', id]), ...given];
}

/**
 * Refuses to go on where the report of a whole gate, or the only one, cannot be read.
 * @throws PassgateError `INPUT_FILE` (exit 2)
 */
async function refuseDamaged(folder: string, last: GateReport | undefined): Promise<void> {
  const whole = join(folder, 'report.json');
  for (const one of await listReports([folder])) {
    if (!('problem' in one) || (last !== undefined && one.path !== whole)) continue;
    throw new PassgateError('INPUT_FILE', one.problem, 'Run the gate again, or remove that file.');
  }
}

/** A stage that other troubles kept from running is repeated as a whole. */
function idsToRepeat({ stages }: Report): readonly string[] {
  return stages
    .filter(({ name }) => name !== 'report')
    .flatMap(({ name, checks, skipped }) => {
      if (skipped !== undefined) return skipped.cause === 'not-selected' ? [] : [`${name}/ran`];
      return checks.filter(({ verdict, required }) => required && verdict !== 'passed').map(({ id }) => id);
    });
}
