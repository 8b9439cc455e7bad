import type { Report } from '../report.ts';
import {
  type CertificateView,
  certificateView,
  mandatoryRules,
  type RuleStanding,
  type RuleView,
} from './certificate-view.ts';
import { sentenceOf } from './evidence-fields.ts';
import { plural } from './format.ts';
import { type Headline, statusLooks } from './status-look.ts';

/**
 * Returns the headline of a certification; undefined for a report about a provider. What was never
 * shown is part of it: a certificate must not look like more than it is.
 */
export function certificateHeadline(report: Report): Headline | undefined {
  const view = certificateView(report);
  if (view === undefined || !report.run.complete) return undefined;
  const look = statusLooks[report.verdict];
  if (report.verdict === 'failed') return { word: 'NOT CERTIFIED', rest: failedReason(view), look };
  if (report.verdict === 'unjudged') return { word: 'NOT JUDGED', rest: unjudgedReason(report, view), look };
  const accepted = withStanding(view, 'accepted');
  const kept = withStanding(view, 'passed').filter(({ level }) => level === 'mandatory');
  const rest = `${view.client} keeps all ${mandatoryRules(kept.length)} that the recording shows${remarks(view)}`;
  if (accepted.length === 0) return { word: 'CERTIFIED', rest, look };
  const word = `CERTIFIED WITH ${plural(accepted.length, 'DEVIATION').replace(/s$/, 'S')}`;
  return {
    word,
    rest: `${rest}; it breaks ${idsOf(accepted)}, which is accepted`,
    look: statusLooks.unjudged,
  };
}

function failedReason(view: CertificateView): string {
  const broken = withStanding(view, 'failed').filter(({ check }) => check.required);
  const [first] = broken;
  const evidence = first?.check.evidence[0];
  const reason = evidence === undefined ? 'the report has no evidence' : sentenceOf(evidence);
  const unjudged = requiredUnjudged(view).length;
  const rest = unjudged === 0 ? '' : `; ${unjudged} more could not be judged`;
  const counted = broken.length === 1 ? '' : ', first';
  return `${view.client} breaks ${mandatoryRules(broken.length)}${counted}: ${reason}${rest}`;
}

function unjudgedReason(report: Report, view: CertificateView): string {
  const recording = report.stages
    .flatMap(({ checks }) => checks)
    .find(({ id, verdict }) => id === 'certify/recording' && verdict === 'unjudged')?.evidence[0];
  if (recording !== undefined) return sentenceOf(recording);
  const unjudged = requiredUnjudged(view);
  if (unjudged.length === 0) return 'no mandatory rule was judged';
  const [first] = unjudged;
  const todo = first?.remedy === undefined ? '' : `; for ${first.id}: ${first.remedy.replace(/\.$/, '')}`;
  return `${view.client} broke no mandatory rule, but ${mandatoryRules(unjudged.length)} could not be judged: ${idsOf(unjudged)}${todo}`;
}

/** Returns what a pass does not say: what was not shown, and what nobody can record. */
function remarks(view: CertificateView): string {
  const unshown = withStanding(view, 'unshown').length;
  const unobservable = withStanding(view, 'unobservable').length;
  const recommended = withStanding(view, 'failed').length;
  return [
    ...(recommended === 0 ? [] : [`; it breaks ${plural(recommended, 'recommended rule')}`]),
    ...(unshown === 0 ? [] : [`; ${plural(unshown, 'rule')} not exercised`]),
    ...(unobservable === 0 ? [] : [`; ${plural(unobservable, 'rule')} must be shown in another way`]),
  ].join('');
}

function requiredUnjudged(view: CertificateView): readonly RuleView[] {
  return view.rules.filter(({ check }) => check.required && check.verdict === 'unjudged');
}

function withStanding({ rules }: CertificateView, standing: RuleStanding): readonly RuleView[] {
  return rules.filter((rule) => rule.standing === standing);
}

const mostIds = 6;

function idsOf(rules: readonly RuleView[]): string {
  const left = rules.length - mostIds;
  const ids = rules.slice(0, mostIds).map(({ id }) => id);
  return `${ids.join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
}
