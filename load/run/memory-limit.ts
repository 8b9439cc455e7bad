import { bounds } from '../../core/index.ts';
import type { ProcessReading } from './process-usage.ts';

/** Eight times what a device was measured to need: `measuredCosts`. */
const bytesOfDevice = 16 * 1024;

/** What a runner had requested at some moment. */
export interface RequestsSoFar {
  readonly sent: number;
  readonly unanswered: number;
}

/** How a runner came to more memory than it may have. */
export interface MemoryExcess {
  /** What it may have. */
  readonly mostBytes: number;
  /** What it read while the second half of that filled. */
  readonly receivedBytes: number;
  /** Requests that were sent or without an answer meanwhile, at least 1. */
  readonly requests: number;
}

/** Returns the memory that a runner may have. See docs/bounds.md. */
export function mostRunnerBytes(devices: number): number {
  return bounds.runner.most + devices * bytesOfDevice;
}

/**
 * Watches the memory of a runner: k6 holds the body of each answer whole, however long it is, and
 * has no bound of its own.
 */
export class MemoryLimit {
  readonly #mostBytes: number;
  readonly #requests: () => RequestsSoFar;
  #atHalf: { readonly readBytes: number; readonly sent: number } | undefined;

  constructor(mostBytes: number, requests: () => RequestsSoFar) {
    this.#mostBytes = mostBytes;
    this.#requests = requests;
  }

  /** Returns the excess once there is one. */
  excessOf({ rssBytes, readBytes = 0 }: ProcessReading): MemoryExcess | undefined {
    const { sent, unanswered } = this.#requests();
    if (this.#atHalf === undefined || rssBytes < this.#mostBytes / 2) this.#atHalf = { readBytes, sent };
    if (rssBytes <= this.#mostBytes) return undefined;
    return {
      mostBytes: this.#mostBytes,
      receivedBytes: readBytes - this.#atHalf.readBytes,
      requests: Math.max(1, sent - this.#atHalf.sent + unanswered),
    };
  }
}
