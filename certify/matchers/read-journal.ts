import { parsedJson } from '../../core/json.ts';
import type { RecordingFacts } from '../exchange/captured.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { JournalReader } from '../exchange/journal-reader.ts';

/** A journal: the text of `GET /_simulator/journal`, its lines, or its lines parsed. */
export type JournalInput = string | readonly unknown[];

/** What `certify` takes. */
export interface JournalExchanges {
  readonly exchanges: readonly Exchange[];
  readonly recording: RecordingFacts;
}

/**
 * Reads a journal of the simulator.
 * @throws TypeError with the number of the line that is no exchange
 */
export function readJournal(journal: JournalInput): JournalExchanges {
  const given: unknown = journal;
  if (typeof given !== 'string' && !Array.isArray(given)) {
    throw new TypeError(
      'A journal is the text of GET /_simulator/journal or an array of its lines. Did you forget to await it?',
    );
  }
  const lines: readonly unknown[] = typeof given === 'string' ? given.split('\n') : given;
  const reader = new JournalReader();
  for (const [index, line] of lines.entries()) {
    if (typeof line === 'string' && line.trim() === '') continue;
    if (reader.add(typeof line === 'string' ? parsed(line) : line)) continue;
    throw new TypeError(
      `Line ${index + 1} of the journal is no exchange. Hand in what GET /_simulator/journal returns.`,
    );
  }
  return { exchanges: reader.exchanges, recording: reader.facts };
}

function parsed(line: string): unknown {
  return parsedJson(line);
}
