import type { BaselineDraft } from '../../baseline/index.ts';
import type {
  ApiName,
  DocumentMap,
  LoadMeasurement,
  Masker,
  ResolvedTarget,
  World,
} from '../../core/index.ts';
import type { CollectContext, LoadOptions, LoadResult, WrittenThreshold } from '../../load/index.ts';
import type { EarlierDocuments } from '../../openapi/index.ts';
import type { CheckSelection } from './check-selection.ts';
import type { GateStage } from './stage.ts';

/** What the stages share; none of them changes it. */
export interface GateContext {
  readonly world: World;
  /** Folder of Passgate itself: its documents and pact files. */
  readonly root: string;
  readonly outDir: string;
  readonly masker: Masker;
  readonly documents: DocumentMap;
  /** The older documents that clients were written for (`--since`). */
  readonly since?: EarlierDocuments;
  /**
   * Returns the given target, or the embedded simulator, started by the first stage that needs it.
   */
  readonly provider: () => Promise<ResolvedTarget>;
  readonly load: LoadSelection;
  /** The checks that a rerun repeats: a stage runs no more than these need. Absent in other runs. */
  readonly selection?: CheckSelection;
}

/** What the stages that send load have to run. */
export interface LoadSelection {
  readonly devices: number;
  readonly durationMs: number;
  /** What to run instead of the gate's own scenarios. */
  readonly scenarios?: readonly ScenarioRun[];
  /** A run whose runners are elsewhere, instead of any run of k6 here. */
  readonly brought?: BroughtLoad;
  /** What must hold, by option and configuration. */
  readonly thresholds?: readonly WrittenThreshold[];
}

/** A run that was, or is being, executed elsewhere. */
export interface BroughtLoad {
  readonly scenario: string;
  /** The bundle that its runners have; absent where it is not at hand. */
  readonly bundlePath?: string;
  /** Whether it goes to the simulator that was deployed for it, which needs no cap. */
  readonly isOwnSimulator?: boolean;
  /** Brings what the runners handed out, judged. */
  readonly bring: (given: CollectContext) => Promise<LoadResult>;
}

/** What stages hand to later ones and to the report. */
export interface Produced {
  readonly pactFiles: readonly string[];
  readonly load: readonly LoadMeasurement[];
  readonly baseline: BaselineDraft;
}

/** What is known of a run before its first request. */
export interface PlannedRun {
  readonly root: string;
  readonly isSinceGiven: boolean;
  /** Until a given target answers, nobody knows whether it is a simulator. */
  readonly kind: 'embedded' | 'provider';
  /** The APIs that the target serves. */
  readonly apis: readonly ApiName[];
}

/** A stage of Passgate's gate. */
export interface Stage extends GateStage<GateContext, Produced> {
  /** Returns the ids of the checks that are known before anything runs; a run has more. */
  readonly knownChecks?: (planned: PlannedRun) => readonly string[] | Promise<readonly string[]>;
}

/** A load scenario and all that may be chosen about it. */
export type ScenarioRun = Omit<
  LoadOptions,
  'world' | 'root' | 'k6Path' | 'target' | 'allowed' | 'outDir' | 'masker' | 'onProgress'
>;
