import type { ReadRecording } from '../../certify/index.ts';
import type { Check } from '../../core/index.ts';
import type { RunConditions } from '../../reports/index.ts';

/** Where what a client sent comes from. */
export interface ClientSource {
  /** What the report names as its target. */
  readonly target: RunConditions['target'];
  /** Records where that is left to do. Called once, when the folder of the report is ready. */
  readonly record: () => Promise<ReadRecording>;
  /** Checks of the recording itself: whether a guided session went as it should. */
  readonly checks?: readonly Check[];
  /** It was recorded already. If that was interrupted, it is judged as far as it came. */
  readonly isRecorded?: true;
}
