import {
  BodyTooLong,
  type Check,
  type Evidence,
  type Masker,
  type Target,
  type World,
} from '../../core/index.ts';
import type { RowFilter } from '../pact/filter.ts';
import type { ApiStates } from '../real-provider/api-states.ts';
import { unreadBody } from '../verification/judge-exchange.ts';
import { Obstruction } from '../verification/obstruction.ts';
import { reasonOf } from '../verification/recorder.ts';
import type { RequestCounts } from '../verification/request-counts.ts';
import type { SetUpCalls } from '../verification/set-up-calls.ts';
import type { TargetWatch } from '../verification/target-watch.ts';

export interface ConformanceOptions {
  readonly world: World;
  readonly root: string;
  readonly target: Target;
  readonly masker: Masker;
  /** How a real provider is brought into its states; absent where a simulator does it. */
  readonly states: ApiStates | undefined;
  readonly counts: RequestCounts;
  readonly watch?: TargetWatch;
  readonly setUps?: SetUpCalls;
  readonly filter?: RowFilter;
  readonly onDone?: (check: Check) => void;
}

/** Returns the evidence of a request that failed. Throws on the signal. */
export function lost(error: unknown, { world }: ConformanceOptions): Evidence {
  world.signal.throwIfAborted();
  if (error instanceof BodyTooLong) return unreadBody(error.response.status, error.message);
  if (error instanceof Obstruction) return error.evidence;
  return { kind: 'target', message: `The request to the target failed: ${reasonOf(error)}` };
}
