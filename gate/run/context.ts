import type { LoadMeasurement, Masker, StageResult, Target, World } from '../../core/index.ts';
import type { LoadOptions } from '../../load/index.ts';
import type { DocumentMap, Since } from '../../openapi/index.ts';
import type { Baseline, RunConditions } from '../../reports/index.ts';

/** The provider under test, up and answering. */
export interface Provider {
  readonly target: Target;
  readonly kind: RunConditions['target']['kind'];
  /** What a simulator says it was made from; absent for a real provider. */
  readonly madeFrom?: DocumentMap;
}

/** What the stages share. */
export interface GateContext {
  readonly world: World;
  /** Folder of Passgate itself: its documents and pact files. */
  readonly root: string;
  readonly outDir: string;
  readonly masker: Masker;
  readonly documents: DocumentMap;
  /** The documents that clients were promised before (`--since`). */
  readonly since?: Since;
  /** The given target, or the embedded simulator, started by the first stage that asks. */
  readonly provider: () => Promise<Provider>;
  readonly load: {
    readonly devices: number;
    readonly durationMs: number;
    /** What to run instead of the gate's own scenarios. */
    readonly scenarios?: readonly ScenarioRun[];
  };
  /** What stages hand to later ones and to the report. */
  readonly produced: {
    pactFiles?: readonly string[];
    load: LoadMeasurement[];
    /** Stages that have ended. */
    stages: readonly StageResult[];
    baseline?: DraftBaseline;
  };
}

/** A load scenario and all that may be chosen about it. */
export type ScenarioRun = Omit<
  LoadOptions,
  'world' | 'root' | 'k6Path' | 'target' | 'outDir' | 'masker' | 'onProgress'
>;

/** What a run would be remembered by, if it holds. */
export interface DraftBaseline {
  readonly path: string;
  readonly baseline: Pick<Baseline, 'schema' | 'conditions' | 'counts' | 'rounds'>;
}
