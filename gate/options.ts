import type { BaselineOptions } from '../baseline/index.ts';
import type { Invocation, ResolvedTarget, World } from '../core/index.ts';
import type { LoadSelection, Stage } from './run/context.ts';
import type { GateEvent } from './run/stage.ts';

export interface GateOptions {
  readonly world: World;
  /** Folder of Passgate itself. */
  readonly root: string;
  /** Folder that the report and everything beside it is written to. */
  readonly outDir: string;
  /** A name from `passgate.config.ts` or a URL; absent for a simulator of Passgate's own. */
  readonly target?: string;
  /** A target that is known already, instead of `target`: nothing is asked of it. */
  readonly known?: ResolvedTarget;
  /** Folders that the run reads: none of them may be where it clears. */
  readonly inputs?: readonly string[];
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  /** Ids of the checks to repeat: nothing is run but what they need. Instead of `only` and `skip`. */
  readonly rerun?: readonly string[];
  /** Ids that earlier reports name, beside those that are known without a run. */
  readonly seenChecks?: readonly string[];
  readonly load?: Partial<LoadSelection>;
  /** The values of `--threshold`: what must hold under load beside what the configuration says. */
  readonly thresholds?: readonly string[];
  /**
   * A git ref: fails on what breaks clients of the documents there, unless the major version is
   * raised.
   */
  readonly since?: string;
  /** Stops after the first stage that fails. */
  readonly bail?: boolean;
  /** Makes every check a required one. */
  readonly strict?: boolean;
  /** What to compare the provider's figures with. */
  readonly baseline?: BaselineOptions;
  /** The command line that asked for the run, for its report. */
  readonly invocation?: Invocation;
  readonly onEvent?: (event: GateEvent) => void;
  /**
   * Receives what people must see before the first request: the resolved target, and where an
   * earlier report went.
   */
  readonly onNotice?: (text: string) => void;
  /** Replaces the stages in tests. */
  readonly stages?: readonly Stage[];
}
