/**
 * A request and its answer as a recording has them, whatever recorded it. Readers of recordings
 * return these; `readExchange` makes of them what the rules read.
 */
export interface CapturedExchange {
  /** Where it stands in the recording: `/log/entries/12`, `line 12`. */
  readonly place: string;
  /** Milliseconds since the epoch by the recorder's clock; undefined where it says nothing. */
  readonly sentMs: number | undefined;
  /** When the whole answer had arrived, by the same clock. */
  readonly answeredMs: number | undefined;
  /**
   * The same moment as `sentMs` by a clock that is never set, from an origin of its own; undefined
   * where the recorder has none.
   */
  readonly steadyMs?: number | undefined;
  /** Address of the device, as the recorder saw it. */
  readonly address: string | undefined;
  readonly method: string;
  /** Absolute, or the path alone where the recorder does not say of which origin. */
  readonly url: string;
  readonly request: CapturedMessage;
  /** 0 where no answer arrived, or none was recorded. */
  readonly status: number;
  readonly response: CapturedMessage;
  /** Why the exchange says nothing about the client: what the recorder itself, or its network, did. */
  readonly excuse?: string | undefined;
}

export interface CapturedMessage {
  /** By name in lower case; undefined where the recorder keeps none. */
  readonly headers: ReadonlyMap<string, string> | undefined;
  /** Decoded text; the empty string where there was none. */
  readonly body: string;
  /** Why the body is missing or only a part of it; undefined where it is whole. */
  readonly bodyMissing?: string | undefined;
}

/** What holds for a recording as a whole. */
export interface RecordingFacts {
  /** `HAR of Chrome 128`, `journal of the simulator`. */
  readonly recorder: string;
  /** Headers in lower case that this recorder may leave out, such as those of browsers. */
  readonly omittedHeaders: readonly string[];
  /** Places at which exchanges are missing, by time, as far as the recording shows it. */
  readonly gaps: readonly RecordingGap[];
}

export interface RecordingGap {
  /** Milliseconds since the epoch; `-Infinity` and `Infinity` where nobody knows. */
  readonly fromMs: number;
  readonly toMs: number;
  readonly why: string;
}
