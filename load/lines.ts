/**
 * The lines that k6 hands out and the code around it reads. Both sides import this file, so it
 * imports nothing but types.
 *
 * A line is `passgate ` and one JSON object on k6's console. Counts in a line are what happened
 * since the line before it, so lines of any number of virtual users, seconds and runners merge by
 * adding.
 */

import type { ExchangeEvidence } from '../core/result.ts';

export const linePrefix = 'passgate ';

/**
 * Index and count by turns, empty places left out: `[3, 1, 7, 2]` is 1 at index 3 and 2 at index 7.
 */
export type SparseCounts = readonly number[];

export interface OperationCounts {
  readonly requests: number;
  /** By HTTP status; `0` is a request that got no answer. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Requests without an answer or with a status that is not one of the expected. */
  readonly failed: number;
  readonly checked: number;
  readonly invalid: number;
  readonly cached: number;
  readonly latency: SparseCounts;
  readonly latencyMaxMs: number;
  readonly lateness: SparseCounts;
  readonly latenessMaxMs: number;
  /** How long answered requests waited for their connection; without those that had it at once. */
  readonly connecting?: SparseCounts;
  readonly connectingMaxMs?: number;
}

/** Returns the key under which a virtual user counts answers with a status that was not expected. */
export const statusFindingKey = (operation: string, status: number): string =>
  `status ${operation} ${status}`;

/** The key of all kinds of findings that one virtual user does not tell apart. */
export const otherFindings = 'more kinds';

/** Returns the key of requests without an answer. `code` is k6's own error code. */
export const noAnswerKey = (operation: string, code: number): string => `no-answer ${operation} ${code}`;

/** A request that is sent later than this after it was due describes the generator, not the target. */
export const lateAfterMs = 250;

/** What the engine counts in every scenario. */
export const sharedEvents = [
  /** A request was repeated, by the rules for clients. */
  'repeats',
  /**
   * A device polled sooner after its last poll than the rules allow; only where gaps are watched.
   */
  'pollsTooSoon',
  'viewersLoggedIn',
  /**
   * A request was sent late, or not at all, because it waited for answers of the target: for the
   * first one, or while as many requests were in flight as may be.
   */
  'heldByTarget',
  /** A cookie was beyond what a device or a runner stores. */
  'cookiesNotStored',
] as const;
export type SharedEvent = (typeof sharedEvents)[number];

/** A virtual user is about to begin. */
export interface StartLine {
  readonly kind: 'start';
  readonly user: number;
  /** When its schedule begins by the clock of its machine, milliseconds since the epoch. */
  readonly atMs: number;
}

/** What one virtual user did in one second. */
export interface SecondLine {
  readonly kind: 'second';
  readonly user: number;
  readonly second: number;
  /** Requests that were due, by the second they were due in, which may be an earlier one. */
  readonly due: SparseCounts;
  readonly sent: number;
  readonly operations: Readonly<Record<string, OperationCounts>>;
  /** How often each kind of finding was met; the first of each kind comes as a line of its own. */
  readonly findings: Readonly<Record<string, number>>;
  /** Counts of what a scenario alone knows, by its own names and those of `sharedEvents`. */
  readonly events: Readonly<Record<string, number>>;
}

/**
 * The first example of a kind of finding that a virtual user met. Holds no secret: values come from
 * `judge`, masked.
 */
export interface FindingLine {
  readonly kind: 'finding';
  readonly user: number;
  readonly key: string;
  readonly type: 'invalid' | 'drift' | 'form' | 'status' | 'no-answer' | 'control' | 'state';
  readonly operation: string;
  readonly atMs: number;
  readonly pointer: string;
  readonly expected: string;
  readonly received: string;
  readonly message: string;
  /**
   * What the rule that was broken is about: the answer, and of its body the variant it was held
   * against.
   */
  readonly answer?: {
    readonly status: number;
    readonly contentType?: string;
    readonly variant?: string;
    readonly required?: boolean;
  };
  /** The request and its answer, masked and cut in k6 already. Absent where none was made. */
  readonly exchange?: ExchangeEvidence;
  /** Says by the key of the run that the texts are masked: without it they are masked by whoever receives them. */
  readonly seal?: string;
}

/** Returns what a seal is about. */
export function sealedText({ message, pointer, expected, received, exchange }: NewFinding): string {
  return JSON.stringify([message, pointer, expected, received, exchange ?? null]);
}

/** A finding as it is made, before a virtual user hands it out. */
export type NewFinding = Omit<FindingLine, 'kind' | 'user'>;

/**
 * All a device saw of the limiter: `[sent, answered, status]` by turns, in milliseconds on the
 * test-run clock.
 */
export interface DeviceLine {
  readonly kind: 'device';
  readonly user: number;
  readonly device: number;
  readonly exchanges: readonly number[];
}

/**
 * `lost`: it gave up because the target no longer answers; `refused`: it sent nothing but a few
 * first requests, as no answer to them was an expected one; `waited`: its first answer came only
 * when the run was over.
 */
export const endReasons = ['done', 'lost', 'refused', 'waited'] as const;
export type EndReason = (typeof endReasons)[number];

/** The end of a virtual user. */
export interface EndLine {
  readonly kind: 'end';
  readonly user: number;
  readonly reason: EndReason;
  readonly atMs: number;
  /** When the last answer came; 0 where none did. */
  readonly answeredMs: number;
  /** Requests that were still without an answer when it was waited for no longer. */
  readonly abandoned: number;
}

export type Line = StartLine | SecondLine | FindingLine | DeviceLine | EndLine;

/** What tells lines apart, whichever way and however often they arrive. */
export interface LineKey {
  readonly run: string;
  /** From 0. */
  readonly runner: number;
  /** From 0 in each virtual user, without gaps. The last is that of its `end`. */
  readonly sequence: number;
  /** Random, of one virtual user in one k6 process: a runner that was started twice has two. */
  readonly instance: string;
}

/** A line as it leaves k6. */
export type KeyedLine = LineKey & Line;

export function encodeLine(line: KeyedLine): string {
  return linePrefix + JSON.stringify(line);
}
