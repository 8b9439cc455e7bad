import type { Report } from '../report.ts';
import { fieldsOf } from '../view/cases.ts';
import { causeText, type Finding, findingsOf } from '../view/findings.ts';
import { cut } from '../view/format.ts';
import { headlineOf } from '../view/headline.ts';

/** GitHub shows ten annotations of a kind for a step and drops the rest. */
const most = 10;

/** A runner cuts a message after 4,096 characters: a long answer must not cost what mends it. */
const mostOfField = 400;

/** A file of the repository, with or without a line: what GitHub can show an annotation beside. */
const place = /^([\w][\w./-]*\.(?:yaml|json|ts))(?::(\d+))?(?: #\S.*)?$/;

/**
 * Workflow commands for GitHub Actions, worst first, one to a line: what fails the gate is an error, the rest a
 * warning. Empty when everything holds.
 */
export function renderAnnotations(report: Report): string {
  const findings = findingsOf(report);
  const { word, rest } = headlineOf(report);
  if (findings.length === 0) {
    return report.verdict === 'passed' ? '' : command('error', { title: `Passgate: ${word}` }, rest);
  }
  const shown = findings.slice(0, findings.length > most ? most - 1 : most).map(annotation);
  const left = findings.length - shown.length;
  if (left > 0) {
    shown.push(
      command('warning', { title: `Passgate: ${word}` }, `${left} more causes stand in report.html`),
    );
  }
  return shown.join('');
}

function annotation(finding: Finding): string {
  const { evidence, required, verdict, stage } = finding;
  const kind = required ? 'error' : 'warning';
  const [, file, line] = place.exec(evidence.where ?? '') ?? place.exec(evidence.rule?.source ?? '') ?? [];
  const fields = fieldsOf(evidence).map(([label, value]) => `${label}: ${cut(value, mostOfField)}`);
  const text = [cut(causeText(finding), mostOfField), ...fields];
  const properties = {
    title: `Passgate ${stage}: ${verdict === 'failed' ? 'falls short' : 'could not be judged'}`,
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
  };
  return command(kind, properties, text.join('\n'));
}

function command(
  kind: 'error' | 'warning',
  properties: Readonly<Record<string, string>>,
  text: string,
): string {
  const given = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(value)}`);
  return `::${kind} ${given.join(',')}::${escapedData(text)}\n`;
}

/** As GitHub's own toolkit escapes the message of a workflow command. */
function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
