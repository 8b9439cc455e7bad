import type {
  AllowedTarget,
  Check,
  ExpectedRate,
  Invocation,
  LoadMeasurement,
  Masker,
  Progress,
  Target,
  World,
} from '../../core/index.ts';
import type { WrittenFeeders } from '../feeders/feeders.ts';
import type { ConnectionMode, LoadPlan, Screen, ValidationMode } from '../protocol.ts';
import type { WrittenThreshold } from '../thresholds/thresholds-of.ts';
import type { LoadStage } from './stages.ts';
import type { MetricTags } from './tags.ts';

export interface LoadOptions {
  readonly world: World;
  /** The project's folder: the scenarios are bundled from its sources. */
  readonly root: string;
  readonly k6Path: string;
  readonly scenario: string;
  readonly target: Target;
  /** That load may go to the target, and how: resolved and checked by the caller. */
  readonly allowed: AllowedTarget;
  readonly devices?: number;
  /** Between two polls of a device, never below 3 s. */
  readonly intervalMs?: number;
  readonly durationMs?: number;
  /** Devices that start each second, in scenarios whose devices come once. */
  readonly ratePerSecond?: number;
  /** `smoke`, `load`, … */
  readonly profile?: string;
  /** Where viewers sign in; on a second screen unless given. */
  readonly screen?: Screen;
  /** What is polled; the code unless given. */
  readonly pollBy?: LoadPlan['pollBy'];
  readonly seed?: number;
  /** k6 processes that share the devices; one unless given. */
  readonly runners?: number;
  /** Runners deliver their lines to a collector, under the cap of the target like all that they send. */
  readonly hasCollector?: true;
  /** The only runner of them to start here, from 1; the others run elsewhere. */
  readonly part?: number;
  /** Which bodies are judged; all unless given. */
  readonly validate?: ValidationMode;
  /** Shared unless given. */
  readonly connections?: ConnectionMode;
  /** How devices come and leave, in place of what a profile says. */
  readonly stages?: readonly LoadStage[];
  /** Files with what devices are to have. */
  readonly feeders?: WrittenFeeders;
  /** Fingerprint of their data, once they are read. */
  readonly fed?: string;
  /** Thresholds of the user's own, wherever they were written. */
  readonly thresholds?: readonly WrittenThreshold[];
  /** Whether no other scenario runs beside: then a threshold that does not fit is refused. */
  readonly isAlone?: true;
  /** Outputs of k6's own, as its `--out` takes them: `json=samples.json`. */
  readonly k6Outputs?: readonly string[];
  /** Tags of k6's own metrics beside those that each run has. */
  readonly tags?: MetricTags;
  /** Whether k6 serves its web dashboard during the run, and leaves it as a page in `outDir`. */
  readonly dashboard?: boolean;
  /** What the machine can send, where that was measured: the report compares it with what was sent. */
  readonly expectedRate?: ExpectedRate;
  /** The command line that plans the run, which repeats it. */
  readonly invocation?: Invocation;
  /** Receives the bundle and k6's log. */
  readonly outDir: string;
  readonly masker: Masker;
  readonly onProgress?: (progress: Progress) => void;
  /**
   * Receives what the user must see before the first request: where the load goes, where a
   * dashboard is.
   */
  readonly onNotice?: (text: string) => void;
}

type OfThisMachine = 'k6Path' | 'outDir' | 'masker';

/** What a plan follows from: all but what only a run on this machine needs. */
export type PlanOptions = Omit<LoadOptions, OfThisMachine> & Partial<Pick<LoadOptions, OfThisMachine>>;

export interface LoadResult {
  readonly checks: Check[];
  /** Absent when the run came to no figures. */
  readonly measurement?: LoadMeasurement;
}
