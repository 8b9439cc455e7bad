import type { CertifiedRecording } from '../../core/index.ts';
import type { Report } from '../report.ts';
import type { Cause } from './cause.ts';
import { olderRerunCommand } from './older-rerun.ts';
import { shellLine } from './shell-line.ts';

/** So many ids a reader copies; of a cause with more, the first shows whether it is gone. */
const mostIds = 3;

/**
 * Returns the command that repeats the checks of a cause, or of many the first, with every option
 * of the run that matters.
 */
export function rerunCommand(cause: Cause, report: Report): string {
  const { run, certificate } = report;
  const { command, options = [] } = run;
  if (command === undefined) return olderRerunCommand(cause, report);
  if (certificate !== undefined) return certifyLine(certificate.recording, options);
  if (command[0] === 'collect') return `${passgate([...command, ...options])} ${startAgain}`;
  if (command[0] === 'load') return loadLine(command, options);
  if (command[0] !== 'gate' || cause.stage === 'report') return passgate([...command, ...options]);
  const ids = cause.checkIds.slice(0, cause.checkIds.length > mostIds ? 1 : mostIds);
  return passgate([...command, ...options, ...ids.flatMap((id) => ['--rerun', id])]);
}

/**
 * Returns the command that repeats a whole run of load. A part of it alone would never pass, and the
 * files of a run in a cluster have to be applied. Tags are refused without the output of k6's own
 * metrics, which is not repeated.
 */
function loadLine(command: readonly string[], given: readonly string[]): string {
  const isWritten = given.includes('--kubernetes');
  const options = without(isWritten ? ['--part'] : ['--part', '--tag'], given);
  const more = isWritten && !options.includes('--wait') ? ['--wait'] : [];
  const line = passgate([...command, ...options, ...more]);
  return given.includes('--part') ? `${line} ${inParts}` : line;
}

/** All runners on one machine send the same, if it can. */
const inParts = '# on several machines: with --part N on each, then npx passgate report PART…';

/** Leaves out options with their values. */
function without(names: readonly string[], options: readonly string[]): readonly string[] {
  return options.filter(
    (word, index) =>
      !names.includes(word) &&
      !names.includes(options[index - 1] ?? '') &&
      !names.some((name) => word.startsWith(`${name}=`)),
  );
}

/** A run that was collected is over: its command serves its report. */
const startAgain = '--out DIR # a new folder, and start the runners again';

/**
 * Returns the command that repeats all that a gate left failed or unjudged; nothing of other runs.
 * @param out the folder of the report, where `--rerun-failed` would not look for it
 */
export function rerunAllCommand({ run }: Report, out?: string): string | undefined {
  if (run.command?.[0] !== 'gate' || run.rerun !== undefined) return undefined;
  return passgate(['gate', '--rerun-failed', ...(out === undefined ? [] : ['--out', out])]);
}

/** What a proxy or a guided session recorded is a HAR file as well; a script is run again. */
function certifyLine({ source, file }: CertifiedRecording, options: readonly string[]): string {
  if (options.some((word) => ['--har', '--journal', '--script'].includes(word))) {
    return passgate(['certify', ...options]);
  }
  if (file === undefined) return passgate(['certify', '--guided', ...options]);
  // A recording has what its provider knew: the option is refused beside it.
  const others = without(['--catalogue'], options);
  return passgate(['certify', source === 'journal' ? '--journal' : '--har', file, ...others]);
}

function passgate(words: readonly string[]): string {
  return shellLine(['npx', 'passgate', ...words]);
}
