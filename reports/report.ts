import type { ApiName, LoadMeasurement, Machine, StageName, StageResult, Verdict } from '../core/index.ts';

/** Names the schema of `report.json`; raised whenever a reader of an older report would misread a newer one. */
export const reportSchema = 'passgate-report/1';

/** A variable of the environment that the result could have come out otherwise without. */
export interface EnvironmentCondition {
  readonly variable: string;
  /** Without credentials; of a secret only that it is set. */
  readonly value: string;
  /** What it did, in a few words. */
  readonly effect: string;
}

/** The conditions of a run. What could not be found out is absent. */
export interface RunConditions {
  readonly versions: {
    readonly passgate: string;
    readonly node: string;
    readonly k6?: string;
    readonly pact?: string;
  };
  /** As Node names it: `linux`, `darwin`. */
  readonly platform: string;
  /** What figures depend on; absent in reports of older versions. */
  readonly machine?: Machine;
  /** Commit of the tree that was gated; `dirty` says that files differ from it. */
  readonly commit?: { readonly sha: string; readonly dirty: boolean };
  readonly target: {
    readonly name: string;
    /** Absent when there was no target to be asked. */
    readonly origins?: Readonly<Record<ApiName, string>>;
    readonly kind: 'embedded' | 'simulator' | 'provider' | 'unknown';
    /** Origins that were reached through a proxy, and the variable that named it; absent where there are none. */
    readonly proxies?: readonly {
      readonly origin: string;
      readonly proxy: string;
      readonly variable: string;
    }[];
  };
  /** By name, each once; absent in reports of older versions. */
  readonly environment?: readonly EnvironmentCondition[];
  /** What the speed of the target was held to: an earlier run, `auto` or its file, or another target beside it. */
  readonly comparison?: {
    readonly baseline?: string;
    readonly reference?: string;
    readonly devices: number;
    /** Only where they are not what they are by themselves. */
    readonly rounds?: number;
    readonly tolerancePercent?: number;
  };
  /** The git ref that the documents were held to (`--since`). */
  readonly since?: string;
  /** Present where every check was required (`--strict`), also those that the target declared it cannot arrange. */
  readonly strict?: true;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  /** False when the run was cut short: then the verdict is never `passed`. */
  readonly complete: boolean;
  /** How far the run came: stages that ended, of those asked for, without `report`; `during` is the stage in which it was cut short. */
  readonly reached: { readonly ended: number; readonly asked: number; readonly during?: StageName };
}

/** One documented answer of one operation. */
export interface CoverageRow {
  readonly operation: string;
  readonly answer: string;
  readonly specified: boolean;
  readonly sampled: boolean;
  readonly contracted: boolean;
  /** Absent where the run judged none of the answer's checks. */
  readonly verified?: boolean;
  /** Absent where the run measured no load. */
  readonly loaded?: boolean;
  /** Ids of the checks that verify the answer; absent where none does. */
  readonly checks?: readonly string[];
}

/** `report.json`. Its JSON Schema is `report.schema.json` beside this file; a test holds the two together. */
export interface Report {
  readonly schema: typeof reportSchema;
  readonly verdict: Verdict;
  readonly exitCode: 0 | 1 | 3;
  readonly run: RunConditions;
  /** Lockstep map: document → SHA-256 of its LF-normalised bytes. */
  readonly documents: Readonly<Partial<Record<ApiName, string>>>;
  readonly stages: readonly StageResult[];
  readonly coverage: readonly CoverageRow[];
  readonly load: readonly LoadMeasurement[];
}
