import {
  bucketCount,
  bucketOf,
  encodeLine,
  type FindingLine,
  type Line,
  type OperationCounts,
  takeSparse,
} from '../protocol.ts';

/** What is counted of one operation within the current second. */
interface Tally {
  requests: number;
  statuses: Record<string, number>;
  failed: number;
  checked: number;
  invalid: number;
  remembered: number;
  readonly latency: Int32Array;
  latencyMaxMs: number;
}

const newTally = (latency: Int32Array): Tally => ({
  requests: 0,
  statuses: {},
  failed: 0,
  checked: 0,
  invalid: 0,
  remembered: 0,
  latency,
  latencyMaxMs: 0,
});

/** More kinds of finding than this in one virtual user are counted together, so that a run cannot drown in them. */
const mostKinds = 40;

type Finding = Omit<FindingLine, 'kind' | 'user'>;

/**
 * Counts what one virtual user does and hands it out as one line a second. Nothing is a k6 metric: a custom metric costs
 * a tenth of a request for each sample, a number in an array costs nothing.
 */
export class Recorder {
  private readonly user: number;
  private readonly startMs: number;
  private readonly write: (line: string) => void;
  private readonly dueCounts: Int32Array;
  private readonly lateness = new Int32Array(bucketCount);
  private readonly tallies = new Map<string, Tally>();
  private readonly seen = new Set<string>();
  private findings: Record<string, number> = {};
  private events: Record<string, number> = {};
  private second = 0;
  private sentCount = 0;
  private latenessMaxMs = 0;
  private dirty = false;

  constructor(user: number, startMs: number, durationMs: number, write: (line: string) => void) {
    this.user = user;
    this.startMs = startMs;
    this.write = write;
    this.dueCounts = new Int32Array(Math.ceil(durationMs / 1000) + 1);
  }

  /** To be called often: hands out the second that is over. */
  tick(nowMs: number): void {
    const second = Math.max(0, Math.floor((nowMs - this.startMs) / 1000));
    if (second === this.second) return;
    this.flush();
    this.second = second;
  }

  due(dueMs: number, count = 1): void {
    const second = Math.floor((dueMs - this.startMs) / 1000);
    const index = Math.min(this.dueCounts.length - 1, Math.max(0, second));
    this.dueCounts[index] = (this.dueCounts[index] ?? 0) + count;
    this.dirty = true;
  }

  sent(operation: string): void {
    this.sentCount += 1;
    this.tally(operation).requests += 1;
  }

  late(latenessMs: number): void {
    const bucket = bucketOf(latenessMs);
    this.lateness[bucket] = (this.lateness[bucket] ?? 0) + 1;
    if (latenessMs > this.latenessMaxMs) this.latenessMaxMs = latenessMs;
  }

  answered(operation: string, status: number, latencyMs: number, failed: boolean): void {
    const tally = this.tally(operation);
    tally.statuses[status] = (tally.statuses[status] ?? 0) + 1;
    if (failed) tally.failed += 1;
    if (status === 0) return;
    const bucket = bucketOf(latencyMs);
    tally.latency[bucket] = (tally.latency[bucket] ?? 0) + 1;
    if (latencyMs > tally.latencyMaxMs) tally.latencyMaxMs = latencyMs;
  }

  judged(operation: string, valid: boolean, remembered: boolean): void {
    const tally = this.tally(operation);
    tally.checked += 1;
    if (!valid) tally.invalid += 1;
    if (remembered) tally.remembered += 1;
  }

  /** Counts a kind of finding; its first example goes out whole. */
  finding(finding: Finding): void {
    const key = this.seen.has(finding.key) || this.seen.size < mostKinds ? finding.key : 'more kinds';
    this.findings[key] = (this.findings[key] ?? 0) + 1;
    this.dirty = true;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.line({ kind: 'finding', user: this.user, ...finding, key });
  }

  event(name: string): void {
    this.events[name] = (this.events[name] ?? 0) + 1;
    this.dirty = true;
  }

  line(line: Line): void {
    this.write(encodeLine(line));
  }

  /** Hands out what has been counted since the last line. */
  flush(): void {
    if (!this.dirty) return;
    const operations: Record<string, OperationCounts> = {};
    for (const [operation, tally] of this.tallies) {
      operations[operation] = { ...tally, latency: takeSparse(tally.latency) };
      this.tallies.set(operation, newTally(tally.latency));
    }
    this.line({
      kind: 'second',
      user: this.user,
      second: this.second,
      due: takeSparse(this.dueCounts),
      sent: this.sentCount,
      lateness: takeSparse(this.lateness),
      latenessMaxMs: this.latenessMaxMs,
      operations,
      findings: this.findings,
      events: this.events,
    });
    this.findings = {};
    this.events = {};
    this.sentCount = 0;
    this.latenessMaxMs = 0;
    this.dirty = false;
  }

  private tally(operation: string): Tally {
    this.dirty = true;
    const known = this.tallies.get(operation);
    if (known !== undefined) return known;
    const tally = newTally(new Int32Array(bucketCount));
    this.tallies.set(operation, tally);
    return tally;
  }
}
