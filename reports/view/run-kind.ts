import type { Report } from '../report.ts';
import { plural } from './format.ts';

/** Returns whether a report is of a whole gate: every stage was selected, and every check of each. */
export function isFullGate(report: Report): boolean {
  return isOfGate(report) && report.run.rerun === undefined && leftOut(report).length === 0;
}

/** Returns whether a report is of the command `gate`. Reports of older versions do not say. */
export function isOfGate({ run, stages, certificate }: Report): boolean {
  const [command = 'gate'] = run.command ?? [];
  return command === 'gate' && certificate === undefined && stages.some(({ name }) => name === 'documents');
}

/** Returns the command of a report for people, with what it left out: `gate --devices 5, only verify`. */
export function commandText(report: Report): string {
  const { command = [isOfGate(report) ? 'gate' : 'unknown'], options = [], rerun } = report.run;
  const words = [...command, ...options].join(' ');
  if (rerun !== undefined) return `${words}, ${plural(rerun.length, 'check')} repeated`;
  const left = leftOut(report);
  if (!isOfGate(report) || left.length === 0) return words;
  const ran = report.stages
    .map(({ name }) => name)
    .filter((name) => name !== 'report' && !left.includes(name));
  return `${words}, only ${ran.join(', ')}`;
}

function leftOut({ stages }: Report): readonly string[] {
  return stages.filter(({ skipped }) => skipped?.cause === 'not-selected').map(({ name }) => name);
}
