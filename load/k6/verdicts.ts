import type { Judgement, Violation } from '../../openapi/runtime/judge.ts';

/** Judges a body given as text; see `judge` of `openapi/runtime`. */
export type JudgeText = (operation: string, status: number, contentType: string, body: string) => Judged;

export interface Judged {
  readonly verdict: Judgement['verdict'];
  /** The first complaint; the others are of the same body. */
  readonly first?: Violation;
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

  constructor(judge: JudgeText) {
    this.judge = judge;
  }

  of(operation: string, status: number, contentType: string, body: string): Verdict {
    const answer = `${operation} ${status} ${contentType}`;
    const young = this.young.get(answer)?.get(body);
    if (young !== undefined) return young;
    const old = this.old.get(answer)?.get(body);
    const judged = old ?? this.judge(operation, status, contentType, body);
    if (body.length <= longestBody) this.remember(answer, body, { ...judged, remembered: true });
    return { ...judged, remembered: old !== undefined };
  }

  private remember(answer: string, body: string, verdict: Verdict): void {
    if (this.size >= mostBodies) {
      this.old = this.young;
      this.young = new Map();
      this.size = 0;
    }
    const bodies = this.young.get(answer) ?? new Map<string, Verdict>();
    this.young.set(answer, bodies.set(body, verdict));
    this.size += 1;
  }
}
