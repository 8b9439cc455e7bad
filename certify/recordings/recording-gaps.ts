import type { RecordingGap } from '../exchange/captured.ts';
import type { Exchange } from '../exchange/exchange.ts';
import type { RecordingDamage } from './recording-types.ts';

/**
 * Returns the gap that damage leaves: from the last exchange that was read, where they are in the
 * order of time; else what was not read may be of any time.
 */
export function gapOfDamage(exchanges: readonly Exchange[], { atByte }: RecordingDamage): RecordingGap {
  const isOrdered = exchanges.every(
    ({ sentMs }, index) => sentMs >= (exchanges[index - 1]?.sentMs ?? sentMs),
  );
  const last = exchanges.at(-1)?.sentMs;
  return {
    fromMs: isOrdered && last !== undefined ? last : Number.NEGATIVE_INFINITY,
    toMs: Number.POSITIVE_INFINITY,
    why: `the recording is damaged at byte ${atByte}, and what follows could not be read`,
  };
}

/** Returns the gaps that entries leave which could not be read; at any time where nobody says. */
export function gapsOfUnreadable(moments: readonly (number | undefined)[]): readonly RecordingGap[] {
  const why = 'an entry of the recording could not be read';
  const known = [...new Set(moments)].flatMap((ms) =>
    ms === undefined ? [] : [{ fromMs: ms, toMs: ms, why }],
  );
  const anywhere = { fromMs: Number.NEGATIVE_INFINITY, toMs: Number.POSITIVE_INFINITY, why };
  return moments.includes(undefined) ? [anywhere] : known;
}
