import { join, relative, resolve } from 'node:path';
import { PassgateError } from '../core/index.ts';
import { isOfGate, leftToRepeat, listReports, plural, type Report, shellLine } from '../reports/index.ts';
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
 * Returns the command line that repeats what a gate left failed or unjudged, under its options:
 * those of this command line come later, so they win. It is the newest gate that left something
 * which has not passed since, first of those that are not themselves reruns: what failed and was not
 * repeated is never forgotten.
 * @throws PassgateError `USAGE` (exit 2) where there is no such gate, or nothing to repeat
 */
export async function rerunFailedLine(
  { world }: CommandContext,
  out: string | undefined,
): Promise<readonly string[]> {
  const folder = out ?? reportsFolder;
  const all = await gateReports(world.cwd, out);
  const isRerun = ({ report }: GateReport): boolean => report.run.rerun !== undefined;
  const gates = [...all.filter((one) => !isRerun(one)), ...all.filter(isRerun)];
  const [last] = gates;
  await refuseDamaged(resolve(world.cwd, folder), last);
  if (last === undefined) {
    const hint = 'Run the gate first, or name the folder of its report with --out DIR.';
    throw new PassgateError('USAGE', `There is no report of a gate in ${folder}.`, hint);
  }
  const found = gates
    .map((gate) => ({ ...gate, ids: leftToRepeat(gate.report, newerThan(gate, all)) }))
    .find(({ ids }) => ids.length > 0);
  if (found === undefined) throw nothingLeft(relative(world.cwd, last.path), gates);
  const { options = [], startedAt } = found.report.run;
  const words = options.length === 0 ? '' : ` with its options ${shellLine(options)}`;
  const path = relative(world.cwd, found.path);
  world.stderr.write(`Repeats ${plural(found.ids.length, 'check')} of ${path} (${startedAt})${words}\n`);
  const given = world.argv.slice(1).filter((word) => word !== '--rerun-failed');
  return ['gate', ...options, ...found.ids.flatMap((id) => ['--rerun', id]), ...given];
}

function newerThan({ path }: GateReport, all: readonly GateReport[]): readonly Report[] {
  const place = all.findIndex((one) => one.path === path);
  return all.slice(0, place).map(({ report }) => report);
}

function nothingLeft(path: string, gates: readonly GateReport[]): PassgateError {
  const hint = 'Name checks with --rerun ID, or run the gate.';
  const since = gates.some(({ report }) => leftToRepeat(report, []).length > 0)
    ? ', and what failed in earlier reports has passed since'
    : '';
  return new PassgateError(
    'USAGE',
    `Nothing failed in ${path}${since}, so there is nothing to repeat.`,
    hint,
  );
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
