import { type JsonObject, recordOf } from '../../core/index.ts';

/** A year later than this is no moment of a recording: milliseconds, or seconds of a clock gone wild. */
const latestMs = Date.UTC(2200, 0);
/** An answer that took longer is a recorder's mistake. */
const longestMs = 24 * 3_600_000;

/**
 * Returns a moment as milliseconds since the epoch; undefined where none can be read. HAR wants ISO
 * 8601 with an offset; recorders also leave out milliseconds, write six or seven digits of them, a
 * space for the `T`, a number, or no offset: then it is read as UTC, so that a recording means the
 * same on every machine.
 */
export function momentOf(value: unknown): number | undefined {
  if (typeof value === 'number') return inRange(value < 1e11 ? value * 1000 : value);
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const hasOffset = /(?:z|[+-]\d\d:?\d\d|gmt|utc)$/i.test(text);
  const isIso = /^\d{4}-\d\d-\d\d[t ]\d/i.test(text);
  return inRange(Date.parse(hasOffset || !isIso ? text : `${text.replace(' ', 'T')}Z`));
}

/** Returns how long an exchange took: `time`, else its parts; undefined where nobody says. */
export function durationMs({ time, timings }: JsonObject): number | undefined {
  const total = positive(time);
  if (total !== undefined) return total;
  const { blocked, dns, connect, send, wait, receive } = recordOf(timings);
  const parts = [blocked, dns, connect, send, wait, receive].flatMap((part) => positive(part) ?? []);
  return parts.length === 0 ? undefined : parts.reduce((sum, part) => sum + part, 0);
}

function positive(value: unknown): number | undefined {
  return typeof value === 'number' && value >= 0 && value <= longestMs ? value : undefined;
}

function inRange(ms: number): number | undefined {
  return ms > 0 && ms < latestMs ? ms : undefined;
}
