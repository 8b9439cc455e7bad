import { PassgateError } from '../../core/index.ts';
import { JournalReader } from '../exchange/journal-reader.ts';
import { JsonSplitter } from './json-splitter.ts';
import { recordingFile, splitRecording } from './recording-file.ts';
import { gapOfDamage, gapsOfUnreadable } from './recording-gaps.ts';
import type { ClientRecording, RecordingSource } from './recording-types.ts';

/**
 * Reads a journal of the simulator (`GET /_simulator/journal`) as a stream: one object a line, or
 * an array of them; also a damaged one as far as it goes.
 * @throws PassgateError `INPUT_FILE` (exit 2) where it is no journal, or damaged before its first
 *   line
 */
export function readJournalFile(path: string): Promise<ClientRecording> {
  return readJournalStream(recordingFile(path));
}

/** See `readJournalFile`. */
export async function readJournalStream(source: RecordingSource): Promise<ClientRecording> {
  const reader = new JournalReader();
  let unreadable = 0;
  const splitter = new JsonSplitter({
    // The texts of JSON Lines are counted; the first may be an array of all of them.
    use: (pointer, first) => (pointer === '/0' && first === '[' ? 'enter' : 'take'),
    onValue: (_pointer, line) => {
      if (!reader.add(line)) unreadable += 1;
    },
    onTooLarge: () => {
      unreadable += 1;
    },
    severalTexts: true,
  });
  const { sha256, damage } = await splitRecording(source, splitter);
  const { exchanges, facts, ignored } = reader;
  if (damage !== undefined && exchanges.length === 0) throw noJournal(damage.message);
  if (exchanges.length === 0 && unreadable > 0)
    throw noJournal(`${source.name} is not a journal: none of its ${unreadable} lines is an exchange.`);
  const unknown = Array.from({ length: unreadable }, () => undefined);
  const damaged = damage === undefined ? [] : [gapOfDamage(exchanges, damage)];
  const gaps = [...facts.gaps, ...gapsOfUnreadable(unknown), ...damaged];
  const counts = { entries: exchanges.length + ignored + unreadable, unreadable, ignored };
  return { exchanges, facts: { ...facts, gaps }, counts, damage, sha256 };
}

function noJournal(message: string): PassgateError {
  return new PassgateError(
    'INPUT_FILE',
    message,
    'Save what GET /_simulator/journal returns, one exchange a line.',
  );
}
