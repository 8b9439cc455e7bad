/**
 * What a load run measured, in the shape of the report's `load[]`. Figures that were not measured are absent, never 0.
 */

/** Percentiles in milliseconds and the distribution they came from. */
export interface Distribution {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly p999: number;
  readonly max: number;
  readonly count: number;
  readonly histogram: Histogram;
}

/** Counts per bucket; bucket i holds values up to and including `boundsMs[i]`, the last one everything above. */
export interface Histogram {
  readonly boundsMs: readonly number[];
  readonly counts: readonly number[];
}

export interface OperationMeasurement {
  readonly operation: string;
  readonly requests: number;
  /** Answers by HTTP status; `0` is a request that got no answer. */
  readonly statuses: Readonly<Record<string, number>>;
  readonly invalid: number;
  readonly latency?: Distribution;
}

/** One second of the run. */
export interface SeriesPoint {
  /** Seconds since the steady phase began. */
  readonly second: number;
  readonly due: number;
  readonly sent: number;
  readonly throttled: number;
  readonly invalid: number;
  readonly failed: number;
  readonly latencyP99Ms?: number;
  readonly latenessP99Ms?: number;
}

export interface LoadMeasurement {
  readonly scenario: string;
  readonly devices: number;
  /** `failed` counts requests without an answer or with a status that is not one of the expected. */
  readonly requests: { readonly due: number; readonly sent: number; readonly failed: number };
  /** Requests a second over the steady phase. */
  readonly rate: { readonly due: number; readonly achieved: number };
  /** From the due time to the moment the request is on its connection. */
  readonly lateness?: Distribution;
  /** k6's `duration`: sending, waiting, receiving. */
  readonly latency?: Distribution;
  /** `checked` bodies were judged; `remembered` of them by the verdict of an identical body. */
  readonly validation: { readonly checked: number; readonly invalid: number; readonly remembered: number };
  /** Answers 429, which are apart from failures. */
  readonly throttled: number;
  readonly operations: readonly OperationMeasurement[];
  readonly series: readonly SeriesPoint[];
  readonly k6: {
    readonly version: string;
    readonly exitCode: number;
    readonly cpuSeconds?: number;
    readonly maxRssBytes?: number;
  };
}
