import type { CertifiedRule, Check, ClientCertificate, StatedDeviation } from '../../core/index.ts';
import type { Report } from '../report.ts';
import { grouped, plural } from './format.ts';
import { type StatusLook, statusLooks } from './status-look.ts';

/**
 * What is known of a rule. `accepted`: broken, with an accepted deviation. `unshown`: unjudged, and
 * not required since the recording does not show what it is about. `unobservable`: no recording
 * shows it.
 */
export type RuleStanding = 'passed' | 'failed' | 'accepted' | 'unjudged' | 'unshown' | 'unobservable';

/** A rule as every renderer of a certificate shows it. */
export interface RuleView extends CertifiedRule {
  readonly sentence: string;
  readonly standing: RuleStanding;
  readonly look: StatusLook;
  /** What happened, or why it is unjudged: whole sentences. Empty where it passed. */
  readonly findings: readonly string[];
  /** What to make the client do, or to show instead. */
  readonly remedy: string | undefined;
  readonly check: Check;
  readonly deviation: StatedDeviation | undefined;
}

/** A certificate as every renderer shows it. */
export interface CertificateView {
  /** `Big Screen 1.2` */
  readonly client: string;
  readonly rules: readonly RuleView[];
  readonly phases: readonly { readonly phase: string; readonly rules: readonly RuleView[] }[];
  /** What was recorded, as rows of label and text. */
  readonly recording: readonly (readonly [label: string, text: string])[];
  readonly deviations: readonly StatedDeviation[];
}

const looks: Readonly<Record<RuleStanding, StatusLook>> = {
  passed: statusLooks.passed,
  failed: statusLooks.failed,
  accepted: { ...statusLooks.failed, sign: '!', emoji: '⚠️', word: 'accepted deviation', colour: 'warn' },
  unjudged: statusLooks.unjudged,
  unshown: { ...statusLooks.unjudged, sign: '-', word: 'not shown', colour: 'quiet' },
  unobservable: { ...statusLooks.unjudged, sign: '-', word: 'to be shown', colour: 'quiet' },
};

/** Returns the view of a certificate; undefined for a report about a provider. */
export function certificateView(report: Report): CertificateView | undefined {
  const { certificate } = report;
  if (certificate === undefined) return undefined;
  const checks = new Map(report.stages.flatMap((stage) => stage.checks).map((check) => [check.id, check]));
  const rules = certificate.rules.flatMap((rule) => {
    const check = checks.get(`certify/${rule.id}`);
    return check === undefined ? [] : [ruleView(rule, check, certificate)];
  });
  const phases = [...new Set(rules.map(({ phase }) => phase))].map((phase) => ({
    phase,
    rules: rules.filter((rule) => rule.phase === phase),
  }));
  return {
    client: clientText(certificate),
    rules,
    phases,
    recording: recordingRows(certificate, phases),
    deviations: certificate.deviations,
  };
}

/** Returns `Big Screen 1.2`. */
export function clientText({ client: { name, version } }: ClientCertificate): string {
  return version === undefined ? name : `${name} ${version}`;
}

function ruleView(rule: CertifiedRule, check: Check, { deviations }: ClientCertificate): RuleView {
  const standing = standingOf(rule, check, deviations);
  const evidence = check.evidence.filter(({ kind }) => kind !== 'deviation');
  const prefix = `${rule.id}: `;
  const without = (text: string): string => (text.startsWith(prefix) ? text.slice(prefix.length) : text);
  return {
    ...rule,
    sentence: without(check.title),
    standing,
    look: looks[standing],
    findings: evidence.map(
      ({ message, where }) => `${without(message)}${where === undefined ? '' : ` (${where})`}.`,
    ),
    remedy: evidence[0]?.hint,
    check,
    deviation: deviations.find((one) => one.rule === rule.id),
  };
}

function standingOf(
  { id, observable, level }: CertifiedRule,
  { verdict, required, evidence }: Check,
  deviations: readonly StatedDeviation[],
): RuleStanding {
  if (!observable) return 'unobservable';
  if (verdict === 'passed') return 'passed';
  if (verdict === 'unjudged') {
    const isShown =
      required || level !== 'mandatory' || evidence.some(({ exchange }) => exchange !== undefined);
    return isShown ? 'unjudged' : 'unshown';
  }
  const isAccepted = deviations.some((one) => one.rule === id && one.outcome === 'accepted');
  return isAccepted ? 'accepted' : 'failed';
}

function recordingRows(
  { recording, features }: ClientCertificate,
  phases: CertificateView['phases'],
): CertificateView['recording'] {
  const { file, sha256, recorder, from, to, exchanges, recognised, devices, gaps, driven } = recording;
  const covered = phases
    .filter(({ rules }) => rules.some(({ occasions }) => occasions > 0))
    .map(({ phase }) => phase);
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['recording', file],
    ['SHA-256', sha256],
    ['recorded by', recorder],
    ['from', from && momentText(from)],
    ['to', to && momentText(to)],
    ['exchanges', `${grouped(exchanges)}, ${grouped(recognised)} of them of documented operations`],
    ['devices', grouped(devices)],
    ['phases driven', covered.join(', ') || 'none'],
    ['shows', features.join(', ') || 'nothing that not every client has'],
    ['steps driven', driven.join('; ') || undefined],
    ['lacks', gaps.join('; ') || undefined],
  ];
  return rows.flatMap(([label, text]) => (text === undefined ? [] : [[label, text] as const]));
}

/** Returns `2026-11-30 21:08:00 UTC`. */
export function momentText(moment: string): string {
  return `${moment.slice(0, 19).replace('T', ' ')} UTC`;
}

/** Returns `AU-04 until 2027-01-31: reason`, with what came of it. */
export function deviationText({ rule, reason, until, outcome }: StatedDeviation): string {
  const outcomes: Readonly<Record<StatedDeviation['outcome'], string>> = {
    accepted: `accepted until ${until}`,
    expired: `EXPIRED, accepted until ${until}`,
    'not-needed': `not needed, the rule is kept (accepted until ${until})`,
    unjudged: `excuses nothing, the rule is unjudged (accepted until ${until})`,
  };
  return `${rule} ${outcomes[outcome]}: ${reason}`;
}

/** Returns `3 mandatory rules`. */
export function mandatoryRules(count: number): string {
  return plural(count, 'mandatory rule');
}
