import type { RecordingFacts } from '../exchange/captured.ts';
import type { Exchange } from '../exchange/exchange.ts';
import type { JsonDamage } from './json-splitter.ts';

/** What a recording of a client holds. */
export interface ClientRecording {
  /** In the order of the recording; without preflights and addresses other than HTTP's. */
  readonly exchanges: readonly Exchange[];
  readonly facts: RecordingFacts;
  readonly counts: EntryCounts;
  /** Undefined where the whole recording could be read. */
  readonly damage: RecordingDamage | undefined;
  /** SHA-256 of the file, in hex. */
  readonly sha256: string;
}

export interface EntryCounts {
  /** All that were found, of whatever kind. */
  readonly entries: number;
  /** Entries without a method, an address or a time that could be read, or far too large. */
  readonly unreadable: number;
  /** Preflights of a browser, and addresses that are not of HTTP: not the client's own calls. */
  readonly ignored: number;
}

/** Where a recording stops being readable; what stands before it was read. */
export interface RecordingDamage extends JsonDamage {
  /** One sentence with the position, for people. */
  readonly message: string;
  /** From the damage to the end of the file. */
  readonly unreadBytes: number;
}

/** A recording as bytes, with its name for messages. */
export interface RecordingSource {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}
