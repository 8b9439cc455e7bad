import { randomBytes } from 'node:crypto';
import { type Check, definedOnly, type Evidence, type StatedDeviation } from '../../core/index.ts';
import type { Certification, JudgedRule } from '../judge/certify.ts';
import { isObservable } from '../judge/rule.ts';
import { RecordingMasker } from '../proxy/masking/recording-masker.ts';
import { andMore, groupBreaks, placeOf } from './break-groups.ts';
import { exchangeEvidence } from './exchange-evidence.ts';

/** What a recording is called in a check. */
interface NamedRecording {
  /** Of its file, or what else people call it. */
  readonly name: string;
}

interface ShownRecording extends NamedRecording {
  /** Hides what the recording holds of secrets and viewers. */
  readonly masker: RecordingMasker;
}

/**
 * Returns the checks of the stage `certify`: whether the recording shows the client at all, then
 * one for each rule. A broken rule with an accepted deviation stays failed, but does not decide.
 */
export function certificationChecks(
  certification: Certification,
  recording: NamedRecording,
  deviations: readonly StatedDeviation[],
): readonly Check[] {
  const shown = { ...recording, masker: new RecordingMasker(randomBytes(32)) };
  return [
    ...recordingChecks(certification, recording),
    ...targetChecks(certification, recording),
    ...certification.rules.map((judged) => {
      const deviation = deviations.find(({ rule }) => rule === judged.rule.id);
      return ruleCheck(judged, shown, deviation);
    }),
  ];
}

function recordingChecks(
  { exchanges, recognised, unassigned }: Certification,
  { name }: NamedRecording,
): readonly Check[] {
  const [id, title] = ['certify/recording', 'the recording shows the client'];
  if (recognised === 0) {
    const message =
      exchanges === 0
        ? 'the recording has no exchange'
        : `none of ${exchanges} exchanges is of a documented operation`;
    const hint = 'Record what the client sends to the provider: docs/certify.md says how.';
    const evidence: Evidence = { kind: 'recording', message, where: name, hint };
    return [{ id, title, required: true, verdict: 'unjudged', evidence: [evidence] }];
  }
  // Exchanges alone certify nothing: some rule must be judged.
  const shown: Check = { id, title, required: false, verdict: 'passed', evidence: [] };
  if (unassigned.length === 0) return [shown];
  const message = `${unassigned.length} of ${recognised} exchanges could be given to no device, and no rule was judged by them`;
  const places = unassigned.slice(0, 3).map(({ place }) => place);
  const evidence = { kind: 'recording', message, where: `${name}, ${andMore(places, unassigned.length)}` };
  const devices = { id: 'certify/devices', title: 'every exchange is of a device', required: false };
  return [shown, { ...devices, verdict: 'unjudged', evidence: [evidence] }];
}

/** Says where the recorder got no answer for the client: that says nothing of the client. */
function targetChecks({ devices, recognised }: Certification, { name }: NamedRecording): readonly Check[] {
  const excused = devices
    .flatMap(({ exchanges }) => exchanges)
    .filter(({ operation, excuse }) => operation !== undefined && excuse !== undefined);
  const [first] = excused;
  if (first === undefined) return [];
  const message = `the target did not answer ${excused.length} of ${recognised} requests: ${first.excuse}`;
  const where = `${name}, ${andMore(
    excused.slice(0, 3).map(({ place }) => place),
    excused.length,
  )}`;
  const hint = 'See that the target runs and can be reached from here, then record again.';
  const evidence: Evidence = { kind: 'target', message, where, hint };
  const title = 'the target answered what the client sent';
  const required = excused.length === recognised;
  return [{ id: 'certify/target', title, required, verdict: 'unjudged', evidence: [evidence] }];
}

function ruleCheck(
  judged: JudgedRule,
  recording: ShownRecording,
  deviation: StatedDeviation | undefined,
): Check {
  const { rule, verdict, required } = judged;
  const isAccepted = deviation?.outcome === 'accepted';
  return {
    id: `certify/${rule.id}`,
    title: `${rule.id}: ${rule.sentence}`,
    verdict,
    required: required && !isAccepted,
    evidence: [...ruleEvidence(judged, recording), ...deviationEvidence(judged, deviation)],
  };
}

function ruleEvidence(judged: JudgedRule, recording: ShownRecording): readonly Evidence[] {
  if (judged.verdict === 'passed') return [];
  return judged.verdict === 'failed'
    ? breakEvidence(judged, recording)
    : [unjudgedEvidence(judged, recording)];
}

function breakEvidence({ rule, breaks }: JudgedRule, { name, masker }: ShownRecording): readonly Evidence[] {
  return groupBreaks(breaks).map(({ first, count, places, received }) => {
    const times = count === 1 ? '' : ` (${count} times)`;
    return {
      kind: 'client-rule',
      message: `${rule.id}: ${first.message.replace(/\.$/, '')}${times}`,
      ...definedOnly({ expected: first.expected, received }),
      exchange: exchangeEvidence(first.exchange, masker),
      rule: { text: rule.sentence, source: rule.source },
      where: `${name}, ${places}`,
    };
  });
}

function unjudgedEvidence(
  { rule, reason = 'It could not be judged', remedy, doubts }: JudgedRule,
  { name, masker }: ShownRecording,
): Evidence {
  const places = doubts.slice(0, 3).map(placeOf);
  const where = doubts.length === 0 ? undefined : `${name}, ${andMore(places, doubts.length)}`;
  const [doubt] = doubts;
  return {
    kind: isObservable(rule) ? 'client-rule' : 'unobservable',
    message: `${rule.id}: ${reason.replace(/\.$/, '')}`,
    ...definedOnly({ where, hint: remedy, exchange: doubt && exchangeEvidence(doubt.exchange, masker) }),
    rule: { text: rule.sentence, source: rule.source },
  };
}

function deviationEvidence(
  { rule }: JudgedRule,
  deviation: StatedDeviation | undefined,
): readonly Evidence[] {
  if (deviation === undefined) return [];
  const { reason, until, outcome } = deviation;
  const messages: Readonly<Record<StatedDeviation['outcome'], string>> = {
    accepted: `accepted deviation until ${until}: ${reason}`,
    expired: `the deviation was accepted until ${until} and has expired: ${reason}`,
    'not-needed': `the deviation that is accepted until ${until} is not needed: the rule is kept`,
    unjudged: `the deviation that is accepted until ${until} excuses nothing: the rule is unjudged`,
  };
  const hints: Readonly<Partial<Record<StatedDeviation['outcome'], string>>> = {
    expired: 'Fix the client, or have the deviation accepted again with a later date.',
    'not-needed': 'Take it out of the file of deviations.',
  };
  return [
    {
      kind: 'deviation',
      message: `${rule.id}: ${messages[outcome]}`,
      where: `deviation ${rule.id}`,
      ...definedOnly({ hint: hints[outcome] }),
    },
  ];
}
