import type { CertifiedRecording } from '../../core/index.ts';
import type { Report } from '../report.ts';
import type { Cause } from './cause.ts';
import { quoted } from './shell-line.ts';

/** Returns the command of a report that does not say with which options it was made. */
export function olderRerunCommand(
  { stage, operations, checkIds }: Cause,
  { run, load, certificate }: Report,
): string {
  if (certificate !== undefined) return certifyCommand(certificate.recording);
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

/** What the proxy recorded is a HAR file as well. */
function certifyCommand({ source, file }: CertifiedRecording): string {
  if (file === undefined) return 'npx passgate certify --guided';
  return `npx passgate certify --${source === 'journal' ? 'journal' : 'har'} ${quoted(file)}`;
}

/** Returns the options of a comparison; a run without one was there to be saved. */
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
