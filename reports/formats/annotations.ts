import type { Report } from '../report.ts';
import type { CauseView } from '../view/cause-view.ts';
import { cut } from '../view/format.ts';
import { viewOf } from '../view/report-view.ts';

/** GitHub shows ten annotations of a kind for a step and drops the rest. */
const mostAnnotations = 10;

/**
 * A runner cuts a message after 4,096 characters: one long value must not push out the others. A
 * command to copy comes last, and whole.
 */
const longestField = 300;

/** A file, with or without a line, perhaps with a pointer into it. */
const filePlace = /^([\w@][\w@./-]*\.\w+)(?::(\d+))?(?: #\S.*)?$/;

/**
 * Tells whether a file, as evidence names it, is one that GitHub can show an annotation beside:
 * relative to the folder that the command ran in, and part of the user's own repository.
 */
export type IsOwnFile = (file: string) => boolean;

/**
 * Returns workflow commands for GitHub Actions, worst first, one on each line: an error where a
 * required check did not pass, else a warning. Each is beside a file of the user's, where evidence
 * names one, else beside none: a file of an installed Passgate is not in their repository. Returns
 * an empty text when every check passed.
 */
export function renderAnnotations(report: Report, isOwnFile: IsOwnFile): string {
  const { causes, headline } = viewOf(report);
  const title = `Passgate: ${headline.word}`;
  if (causes.length === 0) {
    return report.verdict === 'passed' ? '' : command('error', { title }, headline.rest);
  }
  const most = causes.length > mostAnnotations ? mostAnnotations - 1 : mostAnnotations;
  const shown = causes.slice(0, most).map((cause) => annotation(cause, isOwnFile));
  const left = causes.length - shown.length;
  if (left > 0) shown.push(command('warning', { title }, `report.html shows ${left} more causes`));
  return shown.join('');
}

function annotation(
  { evidence, required, look, stage, title, fields }: CauseView,
  isOwnFile: IsOwnFile,
): string {
  const named = [evidence.where ?? '', evidence.rule?.source ?? ''].map((text) => filePlace.exec(text));
  const [, file, line] = named.find((one) => one !== null && isOwnFile(one[1] ?? '')) ?? [];
  const lines = fields.map(
    ({ label, text }) => `${label}: ${label === 'rerun' ? text : cut(text, longestField)}`,
  );
  const properties = {
    title: `Passgate ${stage}: ${look.word}`,
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
  };
  return command(required ? 'error' : 'warning', properties, [cut(title, longestField), ...lines].join('\n'));
}

function command(
  kind: 'error' | 'warning',
  properties: Readonly<Record<string, string>>,
  text: string,
): string {
  const given = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(value)}`);
  return `::${kind} ${given.join(',')}::${escapedData(text)}\n`;
}

/** Escapes a message as GitHub's own toolkit does. */
function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
