import type { ExchangeEvidence } from '../../../core/result.ts';
import { takeSparse } from '../../histogram.ts';
import {
  type Line,
  type NewFinding,
  type OperationCounts,
  otherFindings,
  type SharedEvent,
} from '../../lines.ts';
import { createTally, type OperationTally } from './tally.ts';

/**
 * More kinds of finding than this in one virtual user are counted together, so that a run cannot
 * drown in them.
 */
const mostKinds = 40;

/**
 * Counts what one virtual user does and hands it out as one line a second. Nothing is a k6 metric:
 * a custom metric costs a tenth of a request for each sample, a number in an array costs nothing.
 * `Event`: what the scenario counts beside `sharedEvents`.
 */
export class FigureRecorder<in Event extends string = never> {
  private readonly user: number;
  private readonly startMs: number;
  private readonly write: (line: Line) => void;
  private readonly dueCounts: Int32Array;
  private readonly tallies = new Map<string, OperationTally>();
  private readonly seen = new Set<string>();
  private findings: Record<string, number> = {};
  private events: Record<string, number> = {};
  private second = 0;
  private dueIndex = 0;
  private dueFromMs = Number.NaN;
  private dirty = false;

  constructor(user: number, startMs: number, durationMs: number, write: (line: Line) => void) {
    this.user = user;
    this.startMs = startMs;
    this.write = write;
    this.dueCounts = new Int32Array(Math.ceil(durationMs / 1000) + 1);
  }

  /** Writes the figures of a second that has ended. Call it often. */
  tick(nowMs: number): void {
    const second = Math.max(0, Math.floor((nowMs - this.startMs) / 1000));
    if (second === this.second) return;
    this.flush();
    this.second = second;
  }

  due(dueMs: number, count = 1): void {
    // Most are due in the second of the one before.
    if (!(dueMs >= this.dueFromMs && dueMs < this.dueFromMs + 1000)) this.turnTo(dueMs);
    this.dueCounts[this.dueIndex] = (this.dueCounts[this.dueIndex] ?? 0) + count;
    this.dirty = true;
  }

  private turnTo(dueMs: number): void {
    const second = Math.floor((dueMs - this.startMs) / 1000);
    this.dueIndex = Math.min(this.dueCounts.length - 1, Math.max(0, second));
    this.dueFromMs = this.startMs + second * 1000;
  }

  /** Returns the counts of an operation; keep them, as finding them costs more than counting. */
  tally(operation: string): OperationTally {
    const known = this.tallies.get(operation);
    if (known !== undefined) return known;
    const tally = createTally();
    this.tallies.set(operation, tally);
    return tally;
  }

  /**
   * Counts a kind of finding; its first example goes out whole, with the exchange that `show` makes
   * only then.
   */
  finding(finding: NewFinding, show?: () => ExchangeEvidence | undefined): void {
    const key = this.seen.has(finding.key) || this.seen.size < mostKinds ? finding.key : otherFindings;
    this.findings[key] = (this.findings[key] ?? 0) + 1;
    this.dirty = true;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    const exchange = show?.();
    this.line({
      kind: 'finding',
      user: this.user,
      ...finding,
      key,
      ...(exchange === undefined ? {} : { exchange }),
    });
  }

  event(name: Event | SharedEvent, count = 1): void {
    this.events[name] = (this.events[name] ?? 0) + count;
    this.dirty = true;
  }

  line(line: Line): void {
    this.write(line);
  }

  /** Hands out what has been counted since the last line. */
  flush(): void {
    const operations: Record<string, OperationCounts> = {};
    let sent = 0;
    for (const [operation, tally] of this.tallies) {
      const counts = tally.take();
      if (counts === undefined) continue;
      operations[operation] = counts;
      sent += counts.requests;
      this.dirty = true;
    }
    if (!this.dirty) return;
    this.line({
      kind: 'second',
      user: this.user,
      second: this.second,
      due: takeSparse(this.dueCounts),
      sent,
      operations,
      findings: this.findings,
      events: this.events,
    });
    this.findings = {};
    this.events = {};
    this.dirty = false;
  }
}
