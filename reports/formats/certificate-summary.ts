import { type CertificateView, deviationText, type RuleView } from '../view/certificate-view.ts';
import { wrapped } from '../view/format.ts';

/** How many lines the rules of one phase take at most. */
const mostRemedies = 3;

/**
 * Returns the blocks of a certification between its broken rules and its verdict: recommended rules
 * that are broken, what to make the client do, by phase, and the deviations.
 */
export function certificateBlocks(view: CertificateView, width: number): readonly string[] {
  const recommended = view.rules.filter(({ standing, check }) => standing === 'failed' && !check.required);
  return [
    linesOf(
      'Broken, recommended only:',
      recommended.map(({ id, findings }) => `${id} ${findings[0] ?? ''}`),
      width,
    ),
    unjudgedBlock(view, width),
    linesOf('Deviations:', view.deviations.map(deviationText), width),
    recordingLine(view, width),
  ].filter((block) => block !== '');
}

function linesOf(title: string, lines: readonly string[], width: number): string {
  if (lines.length === 0) return '';
  return [title, ...lines.map((line) => `  ${wrapped(line, width - 2, '    ')}`)].join('\n');
}

/** Required rules only: what decides comes first, and the page has the rest. */
function unjudgedBlock({ phases, rules }: CertificateView, width: number): string {
  const isMissing = ({ check }: RuleView): boolean => check.required && check.verdict === 'unjudged';
  const lines = phases.flatMap(({ phase, rules: ofPhase }) => phaseLines(phase, ofPhase.filter(isMissing)));
  if (lines.length === 0) return '';
  const count = rules.filter(isMissing).length;
  const title = `Not judged yet: ${count} mandatory ${count === 1 ? 'rule' : 'rules'}. Make the client do this:`;
  return linesOf(title, lines, width);
}

/** Returns a line for each thing to do in a phase, with the rules that it is for. */
function phaseLines(phase: string, rules: readonly RuleView[]): readonly string[] {
  const remedies = [...new Set(rules.map(({ remedy }) => remedy ?? ''))];
  const lines = remedies.map((remedy) => {
    const ids = rules.filter((rule) => (rule.remedy ?? '') === remedy).map(({ id }) => id);
    return `${phase} ${ids.join(', ')}: ${remedy}`;
  });
  const left = lines.length - mostRemedies;
  return left > 1 ? [...lines.slice(0, mostRemedies), `${phase}: ${left} more in report.html`] : lines;
}

function recordingLine({ client, recording }: CertificateView, width: number): string {
  const shown = ['recording', 'SHA-256', 'recorded by', 'exchanges', 'devices', 'lacks'];
  const facts = recording
    .filter(([label]) => shown.includes(label))
    .map(([label, text]) => (label === 'recording' ? text : `${label} ${text}`));
  return wrapped(`${client}: ${facts.join(' · ')}`, width, '  ');
}
