import { bucketBoundMs, bucketCount, bucketOf } from '../../histogram.ts';
import { type Arrivals, scheduleStartMs } from '../../protocol.ts';
import type { DeviceAnswer } from '../http/exchange.ts';
import type { DueSource } from './source.ts';
import { createTimerWheel } from './timer-wheel.ts';

/** Fewer answers than this say nothing about a percentile. */
const fewestAnswers = 20;

/**
 * Ends a run whose load rises by steps with the first step that the target cannot carry. Each
 * virtual user judges by what it saw itself: all see the same target. What the steps were like is
 * worked out outside, from the figures of all.
 */
export class StepJudge implements DueSource {
  readonly wheel = createTimerWheel(1);
  broken = false;
  private readonly targetP99Ms: number;
  private readonly stepMs: number;
  private readonly counts = new Int32Array(bucketCount);
  private answers = 0;
  private failures = 0;

  constructor({ targetP99Ms, stepMs }: Extract<Arrivals, { shape: 'steps' }>) {
    this.targetP99Ms = targetP99Ms;
    this.stepMs = stepMs;
    this.wheel.put(0, scheduleStartMs + stepMs);
  }

  observe({ status, sentMs, answeredMs }: DeviceAnswer): void {
    this.answers += 1;
    if (status === 0 || status >= 500) this.failures += 1;
    const bucket = bucketOf(answeredMs - sentMs);
    this.counts[bucket] = (this.counts[bucket] ?? 0) + 1;
  }

  start = (_device: number, dueMs: number): undefined => {
    const slow = this.answers >= fewestAnswers && this.p99Ms() > this.targetP99Ms;
    this.broken ||= slow || this.failures * 100 > this.answers;
    this.counts.fill(0);
    this.answers = 0;
    this.failures = 0;
    this.wheel.put(0, dueMs + this.stepMs);
    return undefined;
  };

  unsent = (): number => 0;

  private p99Ms(): number {
    const most = this.answers * 0.01;
    let above = 0;
    for (let bucket = this.counts.length - 1; bucket >= 0; bucket -= 1) {
      above += this.counts[bucket] ?? 0;
      if (above > most) return bucketBoundMs(bucket);
    }
    return 0;
  }
}
