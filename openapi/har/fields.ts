import { isRecord, type JsonObject, listOf, recordOf } from '../../core/index.ts';

/**
 * Returns the headers of a recorded message by their names in lower case. HAR has a list; some
 * recorders write an object.
 */
export function headersOf(message: JsonObject): ReadonlyMap<string, string> {
  if (lastRead?.message !== message) lastRead = { message, headers: readHeaders(message) };
  return lastRead.headers;
}

/**
 * Several readers ask for the headers of one message, one after the other. Only the last is kept:
 * a table of all of them would grow with a recording, also a weak one.
 */
let lastRead: { readonly message: JsonObject; readonly headers: ReadonlyMap<string, string> } | undefined;

function readHeaders({ headers }: JsonObject): ReadonlyMap<string, string> {
  const pairs: (readonly [unknown, unknown])[] = isRecord(headers)
    ? Object.entries(headers)
    : listOf(headers)
        .map(recordOf)
        .map(({ name, value }) => [name, value]);
  const found = new Map<string, string>();
  for (const [name, value] of pairs) {
    const key = String(name).toLowerCase();
    if (!found.has(key)) found.set(key, String(value ?? ''));
  }
  return found;
}

/** Returns a number of bytes; undefined where the recorder knows none, or writes -1 for that. */
export function bytesIn(value: unknown): number | undefined {
  const size = typeof value === 'string' && /^\s*\d+\s*$/.test(value) ? Number(value) : value;
  return typeof size === 'number' && Number.isFinite(size) && size >= 0 ? size : undefined;
}

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
