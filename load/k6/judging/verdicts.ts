import type { Judgement, Violation } from '../../../openapi/runtime/judge.ts';

/** What judges the bodies, as text, of one kind of answer; see `judgeOf` of `openapi/runtime`. */
export type JudgeAnswer = (
  operation: string,
  status: number,
  contentType: string,
) => (body: string) => JudgedBody;

export interface JudgedBody {
  /** `unjudged`: the body was read and not held against its document, as the run asked for. */
  readonly verdict: Judgement['verdict'] | 'unjudged';
  /** The first complaint; the others are of the same body. */
  readonly first: Violation | undefined;
  /** What the scenario reads from the body, such as whether a profile has arrived. */
  readonly extracted: number;
}

export interface BodyVerdict extends JudgedBody {
  /** An identical body had been judged before. */
  readonly cached: boolean;
}

/** Bodies whose verdict one virtual user caches, and the longest that is worth it. */
const mostBodies = 512;
const longestBody = 4096;
/** Kinds of answer; a provider whose content types never repeat must not fill the memory. */
const mostKinds = 64;

/** One kind of answer, and the verdicts on its bodies. */
interface AnswerKind {
  readonly operation: string;
  readonly status: number;
  readonly contentType: string;
  readonly judge: (body: string) => JudgedBody;
  young: Map<string, BodyVerdict>;
  old: Map<string, BodyVerdict>;
}

/**
 * Caches the verdict of each body, for the same operation, status and content type. That is exact:
 * the same bytes have the same verdict. Two generations bound it: when one is full the older is
 * forgotten, so that the bodies that come again and again stay.
 */
export class Verdicts {
  readonly of: (operation: string, status: number, contentType: string, body: string) => BodyVerdict;

  /** Variables of a function, not fields of an object: they cost k6's engine half. */
  constructor(judge: JudgeAnswer) {
    const bodies = new JudgedBodies(judge);
    /** What was asked for last: polls that find nothing are all alike. */
    let lastKind: AnswerKind | undefined;
    let lastBody = '';
    let last: BodyVerdict | undefined;

    this.of = (operation, status, contentType, body) => {
      const same =
        lastKind !== undefined &&
        status === lastKind.status &&
        operation === lastKind.operation &&
        contentType === lastKind.contentType;
      if (same && last !== undefined && body === lastBody) return last;
      const kind = same && lastKind !== undefined ? lastKind : bodies.kindOf(operation, status, contentType);
      const verdict = bodies.find(kind, body);
      last = verdict.cached ? verdict : undefined;
      lastKind = kind;
      lastBody = body;
      return verdict;
    };
  }
}

/** The kinds of answer that were met, and the verdicts on their bodies. */
class JudgedBodies {
  private readonly judge: JudgeAnswer;
  private readonly kinds = new Map<string, AnswerKind>();
  private size = 0;

  constructor(judge: JudgeAnswer) {
    this.judge = judge;
  }

  kindOf(operation: string, status: number, contentType: string): AnswerKind {
    const name = `${operation} ${status} ${contentType}`;
    const known = this.kinds.get(name);
    if (known !== undefined) return known;
    if (this.kinds.size >= mostKinds) this.kinds.clear();
    const judge = this.judge(operation, status, contentType);
    const kind = { operation, status, contentType, judge, young: new Map(), old: new Map() };
    this.kinds.set(name, kind);
    return kind;
  }

  find(kind: AnswerKind, body: string): BodyVerdict {
    const young = kind.young.get(body);
    if (young !== undefined) return young;
    const old = kind.old.get(body);
    if (old !== undefined) {
      this.cache(kind, body, old);
      return old;
    }
    const { verdict, first, extracted } = kind.judge(body);
    if (body.length <= longestBody) {
      this.cache(kind, body, { verdict, first, extracted, cached: true });
    }
    return { verdict, first, extracted, cached: false };
  }

  private cache(kind: AnswerKind, body: string, verdict: BodyVerdict): void {
    if (this.size >= mostBodies) {
      for (const one of this.kinds.values()) {
        one.old = one.young;
        one.young = new Map();
      }
      this.size = 0;
    }
    kind.young.set(body, verdict);
    this.size += 1;
  }
}
