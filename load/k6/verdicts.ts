import type { Judgement, Violation } from '../../openapi/runtime/judge.ts';

/** Judges a body given as text; see `judge` of `openapi/runtime`. */
export type JudgeText = (operation: string, status: number, contentType: string, body: string) => Judged;

export interface Judged {
  /** `unjudged`: the body was read and not held against its document, as the run asked for. */
  readonly verdict: Judgement['verdict'] | 'unjudged';
  /** The first complaint; the others are of the same body. */
  readonly first: Violation | undefined;
  /** What the scenario reads from the body, such as whether a profile has arrived. */
  readonly reading: number;
}

export interface Verdict extends Judged {
  /** An identical body had been judged before. */
  readonly remembered: boolean;
}

/** Bodies whose verdict one virtual user remembers, and the longest that is worth it. */
const mostBodies = 512;
const longestBody = 4096;

/**
 * Remembers the verdict of each body, for the same operation, status and content type. That is exact: the same bytes
 * have the same verdict. Two generations bound it: when one is full the older is forgotten, so that the bodies that come
 * again and again stay.
 */
export class Verdicts {
  private readonly judge: JudgeText;
  private young = new Map<string, Map<string, Verdict>>();
  private old = new Map<string, Map<string, Verdict>>();
  private size = 0;
  /** The verdict that was asked for last and what it is of: polls that find nothing are all alike. */
  private last: Verdict | undefined;
  private lastOperation = '';
  private lastStatus = 0;
  private lastContentType = '';
  private lastBody = '';

  constructor(judge: JudgeText) {
    this.judge = judge;
  }

  of(operation: string, status: number, contentType: string, body: string): Verdict {
    if (
      this.last !== undefined &&
      body === this.lastBody &&
      status === this.lastStatus &&
      operation === this.lastOperation &&
      contentType === this.lastContentType
    ) {
      return this.last;
    }
    const verdict = this.find(operation, status, contentType, body);
    this.last = verdict.remembered ? verdict : undefined;
    this.lastOperation = operation;
    this.lastStatus = status;
    this.lastContentType = contentType;
    this.lastBody = body;
    return verdict;
  }

  private find(operation: string, status: number, contentType: string, body: string): Verdict {
    const answer = `${operation} ${status} ${contentType}`;
    const young = this.young.get(answer)?.get(body);
    if (young !== undefined) return young;
    const old = this.old.get(answer)?.get(body);
    const judged = old ?? this.judge(operation, status, contentType, body);
    const { verdict, first, reading } = judged;
    const known = old ?? { verdict, first, reading, remembered: true };
    if (body.length <= longestBody) this.remember(answer, body, known);
    return old ?? { verdict, first, reading, remembered: false };
  }

  private remember(answer: string, body: string, known: Verdict): void {
    if (this.size >= mostBodies) {
      this.old = this.young;
      this.young = new Map();
      this.size = 0;
    }
    const bodies = this.young.get(answer) ?? new Map<string, Verdict>();
    this.young.set(answer, bodies.set(body, known));
    this.size += 1;
  }
}
