import type { DocumentRule } from '../../openapi/index.ts';
import {
  type EndReason,
  type FindingLine,
  type Line,
  noAnswerKey,
  type OperationCounts,
  otherFindings,
  type SecondLine,
  type SharedEvent,
  statusFindingKey,
} from '../lines.ts';
import { BucketCounts } from './distribution.ts';

export interface OperationTotals {
  requests: number;
  readonly statuses: Record<string, number>;
  failed: number;
  checked: number;
  invalid: number;
  cached: number;
  readonly latency: BucketCounts;
  readonly lateness: BucketCounts;
}

export interface SecondTotals {
  due: number;
  sent: number;
  throttled: number;
  /** Of `throttled`, those that no call expected. */
  refused: number;
  invalid: number;
  failed: number;
  /** Of `failed`, those without an answer. */
  unanswered: number;
  /** See `heldByTarget`. */
  held: number;
  readonly latency: BucketCounts;
  readonly lateness: BucketCounts;
  readonly connecting: BucketCounts;
}

/** What one runner did. */
export interface RunnerTotals {
  due: number;
  sent: number;
  readonly lateness: BucketCounts;
}

/** A kind of finding: how often it was met, and the earliest example of it. */
export interface FindingTotals {
  count: number;
  example?: FindingLine;
  /** The rule that was broken, where a document states it. */
  rule?: DocumentRule;
}

const throttledStatus = '429';
/** k6's codes of a request, and of a connection, that took too long [k6 documentation, Error codes]. */
const timeoutCodes = [1050, 1211];
/** Lines of k6's own that are kept, for saying what went wrong. */
const mostMessages = 50;

/**
 * Adds up the lines of a run, in whatever order they come. `Event`: what its scenario counts beside
 * `sharedEvents`.
 */
export class Totals<in Event extends string = never> {
  readonly operations = new Map<string, OperationTotals>();
  readonly seconds: SecondTotals[] = [];
  readonly findings = new Map<string, FindingTotals>();
  readonly events = new Map<string, number>();
  readonly lateness = new BucketCounts();
  readonly latency = new BucketCounts();
  /** Waits for a connection, of the answered requests that had none at once. */
  readonly connecting = new BucketCounts();
  readonly runners = new Map<number, RunnerTotals>();
  /** What each device of a limiter test saw, by its number: see `DeviceLine`. */
  readonly devices = new Map<number, readonly number[]>();
  readonly ended = new Map<number, EndReason>();
  /** What k6 itself had to say. */
  readonly messages: string[] = [];
  brokenLines = 0;
  due = 0;
  sent = 0;
  /**
   * When the last answer came to those who gave up because the target no longer answered,
   * milliseconds into the run.
   */
  lostAtMs: number | undefined;
  /** Requests that were not waited for any longer. */
  abandoned = 0;

  /** Adds a line of a runner, by the number of that, from 0. */
  add(line: Line, runner = 0): void {
    if (line.kind === 'second') this.#addSecond(line, this.#runner(runner));
    else if (line.kind === 'finding') this.#addFinding(line);
    else if (line.kind === 'device') this.devices.set(line.device, line.exchanges);
    else if (line.kind === 'end') {
      this.ended.set(line.user, line.reason);
      this.abandoned += line.abandoned;
      if (line.reason === 'lost') this.lostAtMs = Math.max(this.lostAtMs ?? 0, line.answeredMs);
    }
  }

  addMessage(text: string): void {
    if (text.trim() !== '' && this.messages.length < mostMessages) this.messages.push(text);
  }

  sum(pick: (operation: OperationTotals) => number): number {
    return [...this.operations.values()].reduce((sum, operation) => sum + pick(operation), 0);
  }

  get failed(): number {
    return this.sum((operation) => operation.failed) + this.abandoned;
  }

  get throttled(): number {
    return this.sum((operation) => operation.statuses[throttledStatus] ?? 0);
  }

  get unanswered(): number {
    return this.sum((operation) => operation.statuses['0'] ?? 0) + this.abandoned;
  }

  /** Requests of which it is not known what became: in flight, or never told. */
  get open(): number {
    return this.sum(openRequests);
  }

  /**
   * Returns the requests of an operation, or of all, that were given up after their time and not
   * refused or cut off.
   */
  timedOut(operation?: string): number {
    const operations = operation === undefined ? [...this.operations.keys()] : [operation];
    const keys = operations.flatMap((one) => timeoutCodes.map((code) => noAnswerKey(one, code)));
    const met = keys.reduce((sum, key) => sum + (this.findings.get(key)?.count ?? 0), 0);
    return met + (operation === undefined ? this.abandoned : 0);
  }

  /**
   * Answers with a status that was expected. A 429 is one where devices break the rate on purpose,
   * and elsewhere a finding.
   */
  get expectedAnswers(): number {
    const others = this.sum(({ failed, statuses }) => failed - (statuses['0'] ?? 0));
    const tooSoon = [...this.findings.values()].filter(
      ({ example }) => example?.type === 'status' && example.received === throttledStatus,
    );
    return this.latency.total - others - tooSoon.reduce((sum, { count }) => sum + count, 0);
  }

  /**
   * Returns the 429s of an operation that no call expected. Where a virtual user met more kinds of
   * findings than it tells apart, each 429 counts as one.
   */
  refused(operation: string): number {
    const all = this.operations.get(operation)?.statuses[throttledStatus] ?? 0;
    if (this.findings.has(otherFindings)) return all;
    return this.findings.get(statusFindingKey(operation, Number(throttledStatus)))?.count ?? 0;
  }

  event(name: Event | SharedEvent): number {
    return this.events.get(name) ?? 0;
  }

  #addSecond(line: SecondLine, runner: RunnerTotals): void {
    const second = this.#second(line.second);
    for (let index = 0; index + 1 < line.due.length; index += 2) {
      const count = line.due[index + 1] ?? 0;
      this.#second(line.due[index] ?? 0).due += count;
      runner.due += count;
      this.due += count;
    }
    second.sent += line.sent;
    runner.sent += line.sent;
    this.sent += line.sent;
    for (const [name, counts] of Object.entries(line.operations)) {
      this.#addOperation(name, counts, second);
      runner.lateness.add(counts.lateness, counts.latenessMaxMs);
      second.refused += line.findings[statusFindingKey(name, Number(throttledStatus))] ?? 0;
    }
    for (const [key, count] of Object.entries(line.findings)) this.#finding(key).count += count;
    second.held += line.events.heldByTarget ?? 0;
    for (const [name, count] of Object.entries(line.events))
      this.events.set(name, (this.events.get(name) ?? 0) + count);
  }

  #addOperation(name: string, counts: OperationCounts, second: SecondTotals): void {
    const operation = this.operations.get(name) ?? {
      requests: 0,
      statuses: {},
      failed: 0,
      checked: 0,
      invalid: 0,
      cached: 0,
      latency: new BucketCounts(),
      lateness: new BucketCounts(),
    };
    this.operations.set(name, operation);
    operation.requests += counts.requests;
    operation.failed += counts.failed;
    operation.checked += counts.checked;
    operation.invalid += counts.invalid;
    operation.cached += counts.cached;
    for (const [status, count] of Object.entries(counts.statuses)) {
      operation.statuses[status] = (operation.statuses[status] ?? 0) + count;
    }
    for (const latency of [operation.latency, second.latency, this.latency]) {
      latency.add(counts.latency, counts.latencyMaxMs);
    }
    for (const lateness of [operation.lateness, second.lateness, this.lateness]) {
      lateness.add(counts.lateness, counts.latenessMaxMs);
    }
    for (const connecting of [second.connecting, this.connecting]) {
      connecting.add(counts.connecting ?? [], counts.connectingMaxMs ?? 0);
    }
    second.failed += counts.failed;
    second.unanswered += counts.statuses['0'] ?? 0;
    second.invalid += counts.invalid;
    second.throttled += counts.statuses[throttledStatus] ?? 0;
  }

  #addFinding(line: FindingLine): void {
    const finding = this.#finding(line.key);
    const { example } = finding;
    const isEarlier = example === undefined || line.atMs < example.atMs;
    // Not which line came first: a run judged from its logs shows the same example.
    if (isEarlier || (line.atMs === example.atMs && line.user < example.user)) finding.example = line;
  }

  #runner(number: number): RunnerTotals {
    const known = this.runners.get(number) ?? { due: 0, sent: 0, lateness: new BucketCounts() };
    this.runners.set(number, known);
    return known;
  }

  #finding(key: string): FindingTotals {
    const known = this.findings.get(key) ?? { count: 0 };
    this.findings.set(key, known);
    return known;
  }

  /** Seconds that nothing happened in have a place too, so that a gap is seen as one. */
  #second(index: number): SecondTotals {
    const last = Math.min(Math.max(0, Math.floor(index)), 1_000_000);
    while (this.seconds.length <= last) this.seconds.push(newSecond());
    return this.seconds[last] ?? newSecond();
  }
}

/** Returns the requests of an operation of which it is not known what became. */
export function openRequests({ requests, statuses }: OperationTotals): number {
  return requests - Object.values(statuses).reduce((sum, count) => sum + count, 0);
}

const newSecond = (): SecondTotals => ({
  due: 0,
  sent: 0,
  throttled: 0,
  refused: 0,
  invalid: 0,
  failed: 0,
  unanswered: 0,
  held: 0,
  latency: new BucketCounts(),
  lateness: new BucketCounts(),
  connecting: new BucketCounts(),
});
