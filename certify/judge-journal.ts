import type { Exchange } from './exchange/exchange.ts';
import { journalExchange } from './exchange/journal-line.ts';
import { readExchange } from './exchange/read-exchange.ts';
import { certify } from './judge/certify.ts';

/** A rule that an exchange of the simulator's journal broke. */
export interface JournalFinding {
  /** Id of the rule, such as `AU-04`. */
  readonly rule: string;
  readonly sentence: string;
  /** Mandatory; false: recommended. */
  readonly required: boolean;
  /** `sequence` of the exchange that broke it. */
  readonly sequence: number;
  /** What the client did. */
  readonly message: string;
}

/**
 * Returns a judge of the simulator's journal as it grows: it takes the parsed lines that the journal
 * holds, oldest first, and reads each exchange once.
 */
export function createJournalJudge(): (lines: readonly unknown[]) => readonly JournalFinding[] {
  let known = new Map<number, Exchange>();
  return (lines) => {
    const read = new Map<number, Exchange>();
    for (const line of lines) {
      const captured = journalExchange(line);
      if (captured === undefined) continue;
      const { sequence } = captured;
      const before = known.get(sequence);
      // After a reset the numbers begin again.
      const isSame = before !== undefined && before.sentMs === captured.sentMs;
      // The journal has masked all secrets.
      read.set(sequence, isSame ? before : readExchange(captured, sequence, { fingerprint: (text) => text }));
    }
    known = read;
    return findings([...read.values()]);
  };
}

/** Exchanges of a journal are numbered by their sequence. */
function findings(exchanges: readonly Exchange[]): readonly JournalFinding[] {
  const first = exchanges[0]?.index ?? 1;
  const gap = { fromMs: Number.NEGATIVE_INFINITY, toMs: exchanges[0]?.sentMs ?? 0 };
  const gaps = first > 1 ? [{ ...gap, why: 'the journal does not hold the exchanges before' }] : [];
  const { rules } = certify(exchanges, { recorder: 'journal of the simulator', omittedHeaders: [], gaps });
  return rules.flatMap(({ rule, breaks }) =>
    breaks.map(({ exchange, message }) => ({
      rule: rule.id,
      sentence: rule.sentence,
      required: rule.level === 'mandatory',
      sequence: exchange.index,
      message,
    })),
  );
}
