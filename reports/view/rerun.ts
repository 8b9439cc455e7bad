import type { Report } from '../report.ts';
import type { Finding } from './findings.ts';

/** The command that judges again just what a finding is about, against the same target. */
export function rerunCommand({ stage, operations, checkIds }: Finding, { run, load }: Report): string {
  const { kind, name } = run.target;
  const target = kind === 'embedded' ? '' : ` --target ${quoted(name)}`;
  const [operation] = operations;
  if (stage === 'verify' && operation !== undefined) {
    return `npx passgate verify${target} --filter ${quoted(operation)}`;
  }
  const scenario = /^load\/([^/]+)\//.exec(checkIds[0] ?? '')?.[1];
  const measured = load.find((one) => one.scenario === scenario);
  if (stage === 'load' && measured !== undefined) {
    return `npx passgate load ${quoted(measured.scenario)}${target} --devices ${measured.devices}`;
  }
  const since = stage === 'documents' && run.since !== undefined ? ` --since ${quoted(run.since)}` : '';
  const comparison = stage === 'baseline' ? comparisonOptions(run.comparison) : '';
  return `npx passgate gate${target} --only ${stage}${since}${comparison}`;
}

/** A run that was to be kept, and had nothing to be compared with, is to be kept again. */
function comparisonOptions(comparison: Report['run']['comparison']): string {
  if (comparison === undefined) return '';
  const { baseline, reference, devices, rounds, tolerancePercent } = comparison;
  const other =
    reference === undefined
      ? baseline === undefined
        ? ' --save-baseline'
        : ` --baseline ${quoted(baseline)}`
      : ` --reference ${quoted(reference)}`;
  const most = rounds === undefined ? '' : ` --rounds ${rounds}`;
  const tolerance = tolerancePercent === undefined ? '' : ` --tolerance ${tolerancePercent}`;
  return `${other} --devices ${devices}${most}${tolerance}`;
}

/** As a shell takes it for one word. */
function quoted(word: string): string {
  return /^[\w./:@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
