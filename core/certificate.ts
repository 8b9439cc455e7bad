/**
 * What a certificate says of a client, in the shape of the report's `certificate`. The verdict on
 * each rule, and why, is in its check `certify/RULE`.
 */
export interface ClientCertificate {
  readonly client: { readonly name: string; readonly version?: string };
  readonly recording: CertifiedRecording;
  /** What the recording shows that not every client has, such as `second screen`. */
  readonly features: readonly string[];
  readonly rules: readonly CertifiedRule[];
  readonly deviations: readonly StatedDeviation[];
}

/** The recording that a client was judged by. */
export interface CertifiedRecording {
  readonly source: 'har' | 'journal' | 'proxy' | 'guided';
  /** As it was named; absent where nothing was written. */
  readonly file?: string;
  /** Of the bytes of the file. */
  readonly sha256?: string;
  readonly recorder: string;
  /** ISO 8601, UTC: the first request and the last answer. */
  readonly from?: string;
  readonly to?: string;
  readonly exchanges: number;
  /** Exchanges of documented operations. */
  readonly recognised: number;
  readonly devices: number;
  /** What the recording lacks, as it says itself. */
  readonly gaps: readonly string[];
  /** Steps of a guided session that were seen. */
  readonly driven: readonly string[];
}

export interface CertifiedRule {
  /** `AU-04` */
  readonly id: string;
  readonly phase: string;
  readonly level: 'mandatory' | 'recommended' | 'optional';
  readonly source: string;
  /** False for a rule that no recording can show. */
  readonly observable: boolean;
  /** Times that the client could have broken it. */
  readonly occasions: number;
  readonly breaks: number;
}

/** A deviation that whoever admits the client accepted, and what came of it. */
export interface StatedDeviation {
  /** Id of the rule. */
  readonly rule: string;
  readonly reason: string;
  /** The last day on which it is accepted: `2027-01-31`, UTC. */
  readonly until: string;
  /**
   * `accepted`: the rule is broken and does not decide. `expired`: it is broken and does.
   * `not-needed`: it is kept. `unjudged`: nobody knows, and nothing is accepted.
   */
  readonly outcome: 'accepted' | 'expired' | 'not-needed' | 'unjudged';
}
