/**
 * What a load run measured, in the shape of the report's `load[]`. Figures that were not measured
 * are absent, never 0.
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

/**
 * Counts per bucket; bucket i holds values up to and including `boundsMs[i]`, the last one
 * everything above.
 */
export interface Histogram {
  readonly boundsMs: readonly number[];
  readonly counts: readonly number[];
}

export interface OperationMeasurement {
  readonly operation: string;
  readonly requests: number;
  /** Answers by HTTP status; `0` is a request that got no answer. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Without an answer or with a status that was not expected, 429s apart; absent in old reports. */
  readonly failed?: number;
  readonly invalid: number;
  readonly lateness?: Distribution;
  readonly latency?: Distribution;
}

/**
 * One second of the run: counts, and percentiles of what was sent in it; those are absent where
 * nothing was.
 */
export interface SeriesPoint {
  /** Seconds since the steady phase began. */
  readonly second: number;
  readonly due: number;
  readonly sent: number;
  readonly throttled: number;
  readonly invalid: number;
  readonly failed: number;
  readonly latencyP50Ms?: number;
  readonly latencyP95Ms?: number;
  readonly latencyP99Ms?: number;
  readonly latenessP50Ms?: number;
  readonly latenessP95Ms?: number;
  readonly latenessP99Ms?: number;
}

/**
 * A figure known from samples: the estimate, and the bounds between which the true one lies with 95
 * % confidence.
 */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What a limiter was found out to be, from nothing but its answers. */
export interface LimiterEstimate {
  /**
   * Requests a second that one device (or, for `fleet`, all of them) is served for as long as it
   * likes.
   */
  readonly ratePerSecond?: Estimate;
  /** Requests that are served beyond the rate, at once. */
  readonly burst?: Estimate;
  /** Whom the limit counts; absent where the run could not tell. */
  readonly scope?: 'device' | 'fleet';
  /** The known models that explain every answer with the figures judged by; empty when none does. */
  readonly models: readonly string[];
  /** The figures that the target declares; absent: those that Adobe documents. */
  readonly declared?: { readonly ratePerSecond: number; readonly burst: number };
  /**
   * Answers that could be judged, and those of them that no arrival time between sending and answer
   * explains.
   */
  readonly judged: number;
  readonly violations: number;
  /** What one device saw, to be drawn: seconds since its first request. */
  readonly example: readonly {
    readonly sentSecond: number;
    readonly throttled: boolean;
    /** What the nearest model says of it; absent where it could be either. */
    readonly expected?: 'admitted' | 'throttled';
  }[];
}

/**
 * Why a step failed: requests were throttled where no 429 is expected, too many failed, answers were
 * too slow, none came, or the load generator did not keep up.
 */
export type StepFailure = 'throttled' | 'failed' | 'latency' | 'no-answer' | 'generator';

/** One step of a run whose rate rises until the target fails. */
export interface BreakpointStep {
  readonly devices: number;
  readonly rateDue: number;
  readonly rateAchieved: number;
  readonly latencyP99Ms?: number;
  readonly latenessP99Ms?: number;
  /** What responses waited for their connection; only where that is above the bound of the latency. */
  readonly connectingP99Ms?: number;
  readonly failed: number;
  /** Answers 429 that no call expected; absent in reports of earlier versions, as is `failedBy`. */
  readonly throttled?: number;
  /** Whether it passed. */
  readonly held: boolean;
  /** Empty for a step that passed, and for one that was not measured. */
  readonly failedBy?: readonly StepFailure[];
  /** Responses in it; absent in reports of earlier versions. */
  readonly answers?: number;
  /** There where too few responses were received to judge it: it neither passed nor failed. */
  readonly measured?: false;
  /**
   * With how many steps before it it was judged, because each alone had too few responses. The
   * percentiles are those of all of them.
   */
  readonly joined?: number;
}

/** One of several runners of a run. */
export interface RunnerMeasurement {
  /** From 1. */
  readonly runner: number;
  /**
   * `complete`: all of its figures are there. `lost`: they end before the run. `doubled`: it was
   * started twice.
   */
  readonly state: 'complete' | 'lost' | 'doubled';
  readonly devices: number;
  readonly due: number;
  readonly sent: number;
  readonly latenessP99Ms?: number;
  /** Of a runner on the machine that made the report. */
  readonly exitCode?: number;
  readonly cpuSeconds?: number;
  readonly maxRssBytes?: number;
}

/** A figure of a run beside the one that a plan would have given. */
export interface PlannedFigure {
  readonly measured: number;
  readonly planned: number;
}

/** What the load generator cost, beside the table that plans are made with. Never a verdict. */
export interface CostComparison {
  /** CPU time of k6, its start included. */
  readonly cpuSecondsPer1000?: PlannedFigure;
  /** Peak memory of k6. */
  readonly memoryBytes?: PlannedFigure;
  /** Whether one of them differs enough to matter to whoever plans. */
  readonly isNotable: boolean;
}

/** What a large run asks of its machine, and what that can send. */
export interface ExpectedRate {
  /** By the plan of the run, in its busiest second. */
  readonly askedPerSecond: number;
  /** With all cores busy, by a calibration right before the run. */
  readonly possiblePerSecond: number;
}

/** The same beside what was sent. Never a verdict. */
export interface MachineRate extends ExpectedRate {
  /** In the second in which most were sent. */
  readonly reachedPerSecond: number;
}

export interface LoadMeasurement {
  readonly scenario: string;
  /** `smoke`, `load`, `soak`, `spike` or `breakpoint`. */
  readonly profile?: string;
  readonly devices: number;
  /** Between two polls of a device; absent where the scenario does not poll. */
  readonly intervalMs?: number;
  /** The steady phase; set-up and ramp are apart. */
  readonly durationMs?: number;
  readonly rampMs?: number;
  readonly setUp?: { readonly durationMs: number; readonly requests: number };
  /**
   * How devices share connections: those of a runner's virtual user, or a new one for each request.
   */
  readonly connections?: 'shared' | 'new';
  /**
   * `failed` counts requests without an answer or with a status that is not one of the expected;
   * `dropped` those due and never sent.
   */
  readonly requests: {
    readonly due: number;
    readonly sent: number;
    readonly dropped?: number;
    readonly failed: number;
  };
  /** Requests a second over the steady phase. */
  readonly rate: { readonly due: number; readonly achieved: number };
  /** From the due time to the moment the request is on its connection. */
  readonly lateness?: Distribution;
  /** k6's `duration`: sending, waiting, receiving. */
  readonly latency?: Distribution;
  /** `checked` bodies were judged; `remembered` of them by the verdict of an identical body. */
  readonly validation: {
    readonly mode?: 'all' | 'sampled' | 'off';
    readonly checked: number;
    readonly invalid: number;
    readonly remembered: number;
  };
  /** Answers 429, which are apart from failures. */
  readonly throttled: number;
  readonly operations: readonly OperationMeasurement[];
  readonly series: readonly SeriesPoint[];
  /** Only of scenarios that judge a limiter. */
  readonly limiter?: LimiterEstimate;
  /** Only of the profile `breakpoint`. */
  readonly steps?: readonly BreakpointStep[];
  /** Only of a run with several. */
  readonly runners?: readonly RunnerMeasurement[];
  /** Absent where the system does not tell what k6 used. */
  readonly cost?: CostComparison;
  /** Only of runs that are so large that their machine was measured before. */
  readonly machineRate?: MachineRate;
  readonly k6: {
    readonly version: string;
    /** Absent where k6 ran elsewhere. */
    readonly exitCode?: number;
    readonly cpuSeconds?: number;
    readonly maxRssBytes?: number;
  };
}
