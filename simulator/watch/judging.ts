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
  #shown: StreamMessage | undefined;

  constructor(judge: ExchangeJudge) {
    this.#judge = judge;
  }

  /** Returns the outcome if it is another than the last one. Never throws. */
  run(exchanges: readonly JournalExchange[]): StreamMessage | undefined {
    const [first, last] = [exchanges[0], exchanges.at(-1)];
    const startMs = performance.now();
    if (first === undefined || last === undefined) return undefined;
    if (last.sequence === this.#lastSequence || startMs < this.#notBeforeMs) return undefined;
    this.#lastSequence = last.sequence;
    const message = this.#outcome(exchanges, first.sequence);
    const endMs = performance.now();
    this.#notBeforeMs = endMs + Math.max(shortestPauseMs, (endMs - startMs) * pauseFactor);
    if (isDeepStrictEqual(message, this.#shown)) return undefined;
    this.#shown = message;
    return message;
  }

  #outcome(exchanges: readonly JournalExchange[], from: number): StreamMessage {
    try {
      const findings = this.#judge([...exchanges])
        .slice(-mostFindings)
        .map(plain);
      return { type: 'findings', from, findings };
    } catch (error) {
      return { type: 'judge-failed', message: messageOf(error) };
    }
  }
}

/** Returns the finding without whatever else a judge may have put into it. */
function plain({ rule, sentence, required, sequence, message }: JudgeFinding): JudgeFinding {
  return { rule, sentence, required, sequence, message };
}
