import type {
  ApiName,
  ApiOrigins,
  ClientCertificate,
  Invocation,
  LoadMeasurement,
  Machine,
  StageName,
  StageResult,
  Verdict,
} from '../core/index.ts';

/**
 * The schema of `report.json`. Its number rises when a reader of older reports would misread newer
 * ones.
 */
export const reportSchema = 'passgate-report/1';

/** A variable of the environment that may have changed the result. */
export interface EnvironmentCondition {
  readonly variable: string;
  /** The value without credentials; for a secret only the fact that it is set. */
  readonly value: string;
  /** What the variable did, in a few words. */
  readonly effect: string;
}

/** The conditions of a run. Unknown ones are absent. */
export interface RunConditions extends Partial<Invocation> {
  readonly versions: {
    readonly passgate: string;
    readonly node: string;
    readonly k6?: string;
    readonly pact?: string;
  };
  /** As Node names it: `linux`, `darwin`. */
  readonly platform: string;
  /** The machine, on which figures depend; absent in reports of older versions. */
  readonly machine?: Machine;
  /** Commit of the working tree; `dirty`: files differ from it. */
  readonly commit?: { readonly sha: string; readonly dirty: boolean };
  readonly target: {
    readonly name: string;
    /** Of the APIs that the target serves; absent when no target was resolved. */
    readonly origins?: ApiOrigins;
    /** `recording`: nothing was asked of a provider; `name` is the recording. */
    readonly kind: 'embedded' | 'simulator' | 'provider' | 'recording' | 'unknown';
    /**
     * Origins that were reached through a proxy, and the variable that named it; absent where there
     * are none.
     */
    readonly proxies?: readonly {
      readonly origin: string;
      readonly proxy: string;
      readonly variable: string;
    }[];
  };
  /** By name, each once; absent in reports of older versions. */
  readonly environment?: readonly EnvironmentCondition[];
  /**
   * What the speed of the target was compared with: an earlier run (`auto` or its file), or another
   * target.
   */
  readonly comparison?: {
    readonly baseline?: string;
    readonly reference?: string;
    readonly devices: number;
    /** Present only where it differs from the default. */
    readonly rounds?: number;
    readonly tolerancePercent?: number;
  };
  /** The git ref that the documents were compared with (`--since`). */
  readonly since?: string;
  /**
   * Present where every check was required (`--strict`), also those whose state the target cannot
   * arrange.
   */
  readonly strict?: true;
  /**
   * Ids of the checks that the run was to repeat; absent in other runs. It may have more checks:
   * those that these need.
   */
  readonly rerun?: readonly string[];
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  /** False when the run was cut short: then the verdict is never `passed`. */
  readonly complete: boolean;
  /**
   * Stages that ended, of those requested, without `report`; `during`: the stage in which the run
   * was cut short.
   */
  readonly reached: { readonly ended: number; readonly asked: number; readonly during?: StageName };
}

/** One documented response of one operation. */
export interface CoverageRow {
  readonly operation: string;
  readonly answer: string;
  readonly specified: boolean;
  readonly sampled: boolean;
  readonly contracted: boolean;
  /** Absent where the run judged no check of the response. */
  readonly verified?: boolean;
  /** Absent where the run measured no load. */
  readonly loaded?: boolean;
  /** Ids of the checks that verify the response; absent where there is none. */
  readonly checks?: readonly string[];
}

/**
 * The content of `report.json`. Its JSON Schema is `report.schema.json`; a test compares the two.
 */
export interface Report {
  readonly schema: typeof reportSchema;
  readonly verdict: Verdict;
  readonly exitCode: 0 | 1 | 3;
  readonly run: RunConditions;
  /** Lockstep map: document to the SHA-256 of its LF-normalised bytes. */
  readonly documents: Readonly<Partial<Record<ApiName, string>>>;
  readonly stages: readonly StageResult[];
  readonly coverage: readonly CoverageRow[];
  readonly load: readonly LoadMeasurement[];
  /** Of a client whose exchanges were judged; absent in reports about a provider. */
  readonly certificate?: ClientCertificate;
}
