import type { RecordingFacts, RecordingGap } from './captured.ts';
import type { Exchange } from './exchange.ts';
import { createFingerprint } from './fingerprint.ts';
import { journalExchange } from './journal-line.ts';
import { ExchangeMemory, readExchange } from './read-exchange.ts';

/** Makes exchanges of the lines of one journal of the simulator. */
export class JournalReader {
  readonly exchanges: Exchange[] = [];
  readonly #context = { fingerprint: createFingerprint(), memory: new ExchangeMemory() };
  readonly #gaps: RecordingGap[] = [];
  #last = { sequence: 0, atMs: Number.NEGATIVE_INFINITY };
  #lines = 0;
  #ignored = 0;

  /** Lines that were added. */
  get lines(): number {
    return this.#lines;
  }

  /** Preflights of browsers. */
  get ignored(): number {
    return this.#ignored;
  }

  get facts(): RecordingFacts {
    return { recorder: 'journal of the simulator', omittedHeaders: [], gaps: this.#gaps };
  }

  /** Adds a line, parsed; returns whether it is one of a journal. */
  add(line: unknown): boolean {
    this.#lines += 1;
    const captured = journalExchange(line);
    if (captured === undefined) return false;
    this.#noteGap(captured.sequence, captured.sentMs ?? Number.NEGATIVE_INFINITY);
    const { method, request } = captured;
    if (method === 'OPTIONS' && request.headers?.has('access-control-request-method') === true) {
      this.#ignored += 1;
      return true;
    }
    this.exchanges.push(readExchange(captured, this.exchanges.length, this.#context));
    return true;
  }

  /** The journal counts from 1 and forgets the oldest; a lower number is that of another journal. */
  #noteGap(sequence: number, atMs: number): void {
    const missing = sequence - this.#last.sequence - 1;
    if (missing > 0) {
      const why = `the journal lacks ${missing} exchanges before exchange ${sequence}`;
      this.#gaps.push({ fromMs: Math.min(this.#last.atMs, atMs), toMs: atMs, why });
    }
    this.#last = { sequence, atMs };
  }
}
