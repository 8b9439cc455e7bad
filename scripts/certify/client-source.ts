import type { ReadRecording } from '../../certify/index.ts';
import type { RunConditions } from '../../reports/index.ts';

/** Where what a client sent comes from. */
export interface ClientSource {
  /** What the report names as its target. */
  readonly target: RunConditions['target'];
  /** Records where that is left to do. Called once, when the folder of the report is ready. */
  readonly record: () => Promise<ReadRecording>;
}
