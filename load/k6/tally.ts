import { bucketCount, bucketOf, type OperationCounts, takeSparse } from '../protocol.ts';

/** HTTP statuses have three digits; 0 is a request without an answer. */
const statusCount = 1000;

/** What is counted of one operation within the current second. It lives as long as the run, so that a request can hold on to it. */
export class Tally {
  private requests = 0;
  private failed = 0;
  private checked = 0;
  private invalid = 0;
  private remembered = 0;
  private latencyMaxMs = 0;
  private latenessMaxMs = 0;
  private touched = false;
  private readonly statuses = new Int32Array(statusCount);
  private readonly latency = new Int32Array(bucketCount);
  private readonly lateness = new Int32Array(bucketCount);

  sent(): void {
    this.requests += 1;
    this.touched = true;
  }

  answered(status: number, latencyMs: number, latenessMs: number, failed: boolean): void {
    this.touched = true;
    this.statuses[status] = (this.statuses[status] ?? 0) + 1;
    if (failed) this.failed += 1;
    const latency = bucketOf(latencyMs);
    this.latency[latency] = (this.latency[latency] ?? 0) + 1;
    if (latencyMs > this.latencyMaxMs) this.latencyMaxMs = latencyMs;
    const lateness = bucketOf(latenessMs);
    this.lateness[lateness] = (this.lateness[lateness] ?? 0) + 1;
    if (latenessMs > this.latenessMaxMs) this.latenessMaxMs = latenessMs;
  }

  /** It has neither latency nor lateness: it may never have been on a connection. */
  unanswered(): void {
    this.touched = true;
    this.statuses[0] = (this.statuses[0] ?? 0) + 1;
    this.failed += 1;
  }

  judged(valid: boolean, remembered: boolean): void {
    this.touched = true;
    this.checked += 1;
    if (!valid) this.invalid += 1;
    if (remembered) this.remembered += 1;
  }

  /** Takes the counts out: they are zero afterwards. `undefined` when there are none. */
  take(): OperationCounts | undefined {
    if (!this.touched) return undefined;
    const { requests, failed, checked, invalid, remembered, latencyMaxMs, latenessMaxMs } = this;
    this.touched = false;
    this.requests = 0;
    this.failed = 0;
    this.checked = 0;
    this.invalid = 0;
    this.remembered = 0;
    this.latencyMaxMs = 0;
    this.latenessMaxMs = 0;
    const statuses: Record<string, number> = {};
    const counted = takeSparse(this.statuses);
    for (let index = 0; index + 1 < counted.length; index += 2) {
      statuses[String(counted[index])] = counted[index + 1] ?? 0;
    }
    return {
      requests,
      statuses,
      failed,
      checked,
      invalid,
      remembered,
      latency: takeSparse(this.latency),
      latencyMaxMs,
      lateness: takeSparse(this.lateness),
      latenessMaxMs,
    };
  }
}
