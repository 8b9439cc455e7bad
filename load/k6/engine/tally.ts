import { bucketCount, bucketOf, takeSparse } from '../../histogram.ts';
import type { OperationCounts } from '../../lines.ts';

/** HTTP statuses have three digits; 0 is a request without an answer. */
const statusCount = 1000;

/**
 * What is counted of one operation within the current second. It lives as long as the run, so that
 * a request can hold on to it.
 */
export interface OperationTally {
  sent(): void;
  answered(status: number, latencyMs: number, latenessMs: number, failed: boolean): void;
  /** Counts how long an answered request waited for its connection; only of those that waited. */
  connected(waitedMs: number): void;
  /**
   * Counts a request without an answer. It has neither latency nor lateness, because it may never
   * have been on a connection.
   */
  unanswered(): void;
  judged(valid: boolean, cached: boolean): void;
  /** Takes the counts out: they are zero afterwards. `undefined` when there are none. */
  take(): OperationCounts | undefined;
}

/** Variables of a function, not fields of an object: they cost k6's engine half. */
export function createTally(): OperationTally {
  const statuses = new Int32Array(statusCount);
  const latency = new Int32Array(bucketCount);
  const lateness = new Int32Array(bucketCount);
  const connecting = new Int32Array(bucketCount);
  let requests = 0;
  let failed = 0;
  let checked = 0;
  let invalid = 0;
  let cached = 0;
  let latencyMaxMs = 0;
  let latenessMaxMs = 0;
  let connectingMaxMs = 0;
  let touched = false;

  function answered(status: number, latencyMs: number, latenessMs: number, isFailure: boolean): void {
    touched = true;
    statuses[status] = (statuses[status] ?? 0) + 1;
    if (isFailure) failed += 1;
    const latencyBucket = bucketOf(latencyMs);
    latency[latencyBucket] = (latency[latencyBucket] ?? 0) + 1;
    if (latencyMs > latencyMaxMs) latencyMaxMs = latencyMs;
    const latenessBucket = bucketOf(latenessMs);
    lateness[latenessBucket] = (lateness[latenessBucket] ?? 0) + 1;
    if (latenessMs > latenessMaxMs) latenessMaxMs = latenessMs;
  }

  function take(): OperationCounts | undefined {
    if (!touched) return undefined;
    const counted = takeSparse(statuses);
    const byStatus: Record<string, number> = {};
    for (let index = 0; index + 1 < counted.length; index += 2) {
      byStatus[String(counted[index])] = counted[index + 1] ?? 0;
    }
    const counts = {
      requests,
      statuses: byStatus,
      failed,
      checked,
      invalid,
      cached,
      latency: takeSparse(latency),
      latencyMaxMs,
      lateness: takeSparse(lateness),
      latenessMaxMs,
      ...(connectingMaxMs > 0 ? { connecting: takeSparse(connecting), connectingMaxMs } : {}),
    };
    touched = false;
    requests = 0;
    failed = 0;
    checked = 0;
    invalid = 0;
    cached = 0;
    latencyMaxMs = 0;
    latenessMaxMs = 0;
    connectingMaxMs = 0;
    return counts;
  }

  return {
    sent: () => {
      requests += 1;
      touched = true;
    },
    answered,
    connected: (waitedMs) => {
      const bucket = bucketOf(waitedMs);
      connecting[bucket] = (connecting[bucket] ?? 0) + 1;
      if (waitedMs > connectingMaxMs) connectingMaxMs = waitedMs;
    },
    unanswered: () => {
      touched = true;
      statuses[0] = (statuses[0] ?? 0) + 1;
      failed += 1;
    },
    judged: (valid, isCached) => {
      touched = true;
      checked += 1;
      if (!valid) invalid += 1;
      if (isCached) cached += 1;
    },
    take,
  };
}
