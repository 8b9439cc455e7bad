import { isDeepStrictEqual } from 'node:util';
import { messageOf } from '../../core/basics.ts';
import type { JournalExchange } from '../journal/journal-exchange.ts';
import type { ExchangeJudge, JudgeFinding } from './judge.ts';
import type { StreamMessage } from './messages.ts';

const shortestPauseMs = 1000;
/** A judgement that takes long is followed by a pause of this many times its length. */
const pauseFactor = 9;
/** Findings that are shown: the last ones. */
const mostFindings = 1000;

/** Judges the exchanges at most once a second, and only when there are new ones. */
export class Judging {
  readonly #judge: ExchangeJudge;
  #lastSequence = 0;
  #notBeforeMs = 0;
  #isAtWork = false;
  #isLoaded = false;
  #ended: StreamMessage | undefined;
  #shown: StreamMessage | undefined;

  constructor(judge: ExchangeJudge) {
    this.#judge = judge;
  }

  /** Returns the outcome if it is another than the last one; a slow judge's at a later call. Never throws. */
  run(exchanges: readonly JournalExchange[]): StreamMessage | undefined {
    if (this.#ended === undefined) this.#begin(exchanges);
    const message = this.#ended;
    this.#ended = undefined;
    if (message === undefined || isDeepStrictEqual(message, this.#shown)) return undefined;
    this.#shown = message;
    return message;
  }

  #begin(exchanges: readonly JournalExchange[]): void {
    const [first, last] = [exchanges[0], exchanges.at(-1)];
    const startMs = performance.now();
    if (first === undefined || last === undefined || this.#isAtWork) return;
    if (last.sequence === this.#lastSequence || startMs < this.#notBeforeMs) return;
    this.#lastSequence = last.sequence;
    this.#isAtWork = true;
    const end = (message: StreamMessage): void => {
      const endMs = performance.now();
      // The first time a judge may have to be loaded, which says nothing of its speed.
      const tookMs = this.#isLoaded ? endMs - startMs : 0;
      this.#isLoaded = true;
      this.#notBeforeMs = endMs + Math.max(shortestPauseMs, tookMs * pauseFactor);
      this.#isAtWork = false;
      this.#ended = message;
    };
    const succeed = (findings: readonly JudgeFinding[]): void =>
      end({ type: 'findings', from: first.sequence, findings: findings.slice(-mostFindings).map(plain) });
    const fail = (error: unknown): void => end({ type: 'judge-failed', message: messageOf(error) });
    try {
      const judged = this.#judge([...exchanges]);
      if (judged instanceof Promise) judged.then(succeed).catch(fail);
      else succeed(judged);
    } catch (error) {
      fail(error);
    }
  }
}

/** Returns the finding without whatever else a judge may have put into it. */
function plain({ rule, sentence, required, sequence, message }: JudgeFinding): JudgeFinding {
  return { rule, sentence, required, sequence, message };
}
