import type { RecordingFacts } from '../exchange/captured.ts';
import type { Exchange } from '../exchange/exchange.ts';
import type { DeviceHistory } from './device-history.ts';
import { devicesOf, type RecordedDevices } from './devices.ts';
import { featuresOf } from './features.ts';
import { inOrder } from './in-order.ts';
import {
  type Feature,
  isObservable,
  type ObservableRule,
  type Rule,
  type RuleBreak,
  type RuleDoubt,
} from './rule.ts';
import { clientRules } from './rules.ts';

/** What a recording says about a client. */
export interface Certification {
  readonly rules: readonly JudgedRule[];
  readonly devices: readonly DeviceHistory[];
  /** Exchanges of documented operations that could be given to no device. */
  readonly unassigned: readonly Exchange[];
  readonly features: ReadonlySet<Feature>;
  /** All exchanges, and those of documented operations. */
  readonly exchanges: number;
  readonly recognised: number;
}

export interface JudgedRule {
  readonly rule: Rule;
  readonly verdict: 'passed' | 'failed' | 'unjudged';
  /** Decides the verdict on the client. */
  readonly required: boolean;
  /** Times that the client could have broken it. */
  readonly occasions: number;
  readonly breaks: readonly DeviceFinding<RuleBreak>[];
  readonly doubts: readonly DeviceFinding<RuleDoubt>[];
  /** Why it is unjudged; undefined where it is judged. */
  readonly reason: string | undefined;
  /** What to make the client do, or to show instead; undefined where it is judged. */
  readonly remedy: string | undefined;
}

/** What was found at a device. */
export type DeviceFinding<Found> = Found & { readonly device: string };

/**
 * Judges a client by what it sent, rule by rule. It depends on nothing but the exchanges, in
 * whatever order they are recorded, and not on how lenient the provider was.
 */
export function certify(
  exchanges: readonly Exchange[],
  recording: RecordingFacts,
  rules: readonly Rule[] = clientRules,
): Certification {
  const { devices, unassigned }: RecordedDevices = devicesOf(inOrder(exchanges), recording);
  const features = featuresOf(devices);
  return {
    rules: rules.map((rule) => judgedRule(rule, devices, features)),
    devices,
    unassigned: unassigned.filter(({ operation }) => operation !== undefined),
    features,
    exchanges: exchanges.length,
    recognised: exchanges.reduce((sum, { operation }) => sum + (operation === undefined ? 0 : 1), 0),
  };
}

/**
 * A doubt is an answer that was lost, or a clock that was set: in a long recording there are always
 * some. They leave a rule open only where it was not kept this many times as often.
 */
const occasionsThatSettle = 20;

function judgedRule(
  rule: Rule,
  devices: readonly DeviceHistory[],
  features: ReadonlySet<Feature>,
): JudgedRule {
  if (!isObservable(rule)) {
    const nothing = { occasions: 0, breaks: [], doubts: [] };
    return {
      rule,
      ...nothing,
      verdict: 'unjudged',
      required: false,
      reason: 'No recording shows it',
      remedy: rule.show,
    };
  }
  const { occasions, breaks, doubts } = findingsOf(rule, devices);
  const seen = rule.feature === undefined || features.has(rule.feature);
  const required = rule.level === 'mandatory' && (seen || breaks.length > 0);
  const judged = { rule, required, occasions, breaks, doubts };
  if (breaks.length > 0) return { ...judged, verdict: 'failed', reason: undefined, remedy: undefined };
  const [doubt] = doubts;
  const isOpen = doubts.length > 0 && occasions < doubts.length * occasionsThatSettle;
  if (doubt !== undefined && isOpen)
    return { ...judged, verdict: 'unjudged', reason: doubt.why, remedy: rule.drive };
  if (occasions > 0) return { ...judged, verdict: 'passed', reason: undefined, remedy: undefined };
  const reason = seen
    ? 'The client was never in a situation that this rule is about'
    : `The recording shows nothing of this: ${rule.feature}`;
  return { ...judged, verdict: 'unjudged', reason, remedy: rule.drive };
}

/** Keeps nothing of devices at which there is nothing to say: fleets have thousands of them. */
function findingsOf(
  rule: ObservableRule,
  devices: readonly DeviceHistory[],
): Pick<JudgedRule, 'occasions' | 'breaks' | 'doubts'> {
  const breaks: DeviceFinding<RuleBreak>[] = [];
  const doubts: DeviceFinding<RuleDoubt>[] = [];
  let occasions = 0;
  for (const history of devices) {
    const device = history.name;
    const outcome = rule.judge(history);
    occasions += outcome.occasions;
    for (const one of outcome.breaks) breaks.push({ device, ...one });
    for (const one of outcome.doubts) doubts.push({ device, ...one });
  }
  return { occasions, breaks, doubts };
}
