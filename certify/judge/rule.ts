import type { Exchange } from '../exchange/exchange.ts';
import type { DeviceHistory } from './device-history.ts';

/** Part of a client's life that a rule is about, in the order in which a certificate lists them. */
export const phases = [
  'registration',
  'configuration',
  'authentication',
  'preauthorization',
  'authorization',
  'logout',
  'headers',
  'errors',
  'operation',
  'registration codes',
  'client administration',
] as const;

export type Phase = (typeof phases)[number];

/** `AU-04`: the area and a number, as the list of client rules has them. */
export type RuleId =
  `${'CR' | 'CF' | 'AU' | 'PA' | 'AZ' | 'LO' | 'HD' | 'ER' | 'TE' | 'RG' | 'VA'}-${string}`;

/**
 * What not every client has. A rule about one is required only where the recording shows the
 * feature.
 */
export const features = [
  'configuration',
  'primary screen',
  'second screen',
  'preauthorization',
  'several profiles',
  'TempPass',
  'promotional TempPass',
  'single sign-on',
  'partner single sign-on',
  'browser',
  'server',
  'registration codes',
  'client administration',
] as const;

export type Feature = (typeof features)[number];

interface RuleFacts {
  readonly id: RuleId;
  readonly phase: Phase;
  /** The rule in one sentence, addressed to the client: “Store the credentials and use them again.” */
  readonly sentence: string;
  /**
   * `mandatory` rules decide the verdict, the others inform. A rule whose sources disagree about
   * that is `recommended`.
   */
  readonly level: 'mandatory' | 'recommended' | 'optional';
  /** Where the rule stands; where sources disagree, both and what each says. */
  readonly source: string;
}

/** A rule that can be seen on the wire. */
export interface ObservableRule extends RuleFacts {
  readonly feature?: Feature;
  /** Rules that a client breaking this one may break by the same deed. */
  readonly implies?: readonly RuleId[];
  /** What to make the client do where the rule was never exercised: “Let the access token expire …” */
  readonly drive: string;
  /** Judges one device; pure. */
  readonly judge: (device: DeviceHistory) => RuleOutcome;
}

/** A rule that no recording shows. */
export interface UnobservableRule extends RuleFacts {
  /** What to show instead to whoever admits the client. */
  readonly show: string;
}

export type Rule = ObservableRule | UnobservableRule;

export function isObservable(rule: Rule): rule is ObservableRule {
  return 'judge' in rule;
}

/** What a rule found at one device. */
export interface RuleOutcome {
  /** How often the client could have broken the rule and the recording shows whether it did. */
  readonly occasions: number;
  readonly breaks: readonly RuleBreak[];
  /** Occasions that look like a break unless what the recording lacks excuses it. */
  readonly doubts: readonly RuleDoubt[];
}

/** Certain: nothing that the recording may lack excuses it. */
export interface RuleBreak {
  /** The exchange that broke the rule. */
  readonly exchange: Exchange;
  /** What happened, as a whole sentence without a secret. */
  readonly message: string;
  readonly expected?: string;
  readonly received?: string;
}

export interface RuleDoubt {
  readonly exchange: Exchange;
  /** What the recording leaves open, as a whole sentence. */
  readonly why: string;
}

/** What is said about one occasion; undefined: the client did as the rule says. */
export type OccasionOutcome = Omit<RuleBreak, 'exchange'> | { readonly why: string } | undefined;

/**
 * Judges occasions one by one. `judgeOne` returns undefined where the client kept the rule, `why`
 * where the recording leaves it open, else what is broken. `exchangeOf` names the exchange.
 */
export function judgeEach<Occasion>(
  occasions: Iterable<Occasion>,
  exchangeOf: (occasion: Occasion) => Exchange,
  judgeOne: (occasion: Occasion) => OccasionOutcome,
): RuleOutcome {
  const breaks: RuleBreak[] = [];
  const doubts: RuleDoubt[] = [];
  let settled = 0;
  for (const occasion of occasions) {
    const outcome = judgeOne(occasion);
    if (outcome !== undefined && 'why' in outcome) {
      doubts.push({ exchange: exchangeOf(occasion), why: outcome.why });
      continue;
    }
    settled += 1;
    if (outcome !== undefined) breaks.push({ exchange: exchangeOf(occasion), ...outcome });
  }
  return { occasions: settled, breaks, doubts };
}

/** Something that the device did, and what is said about it. */
export interface JudgedExchange {
  readonly at: Exchange;
  readonly outcome: OccasionOutcome;
}

/** Counts occasions that are judged already. */
export function outcomeOfEach(occasions: Iterable<JudgedExchange>): RuleOutcome {
  return judgeEach(
    occasions,
    ({ at }) => at,
    ({ outcome }) => outcome,
  );
}

/** Joins outcomes of several kinds of occasion of one rule. */
export function joinOutcomes(outcomes: readonly RuleOutcome[]): RuleOutcome {
  return {
    occasions: outcomes.reduce((sum, { occasions }) => sum + occasions, 0),
    breaks: outcomes.flatMap(({ breaks }) => breaks),
    doubts: outcomes.flatMap(({ doubts }) => doubts),
  };
}
