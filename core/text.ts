import { isUtf8 } from 'node:buffer';
import { readBytes } from './bounded-read.ts';
import type { ReadBound } from './bounds.ts';
import { PassgateError } from './errors.ts';

/** Returns the encoding that a byte order mark names, where it is not UTF-8. */
export function otherEncoding(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'UTF-32' : 'UTF-16';
  if (first === 0xfe && second === 0xff) return 'UTF-16';
  return first === 0 && second === 0 && third === 0xfe && fourth === 0xff ? 'UTF-32' : undefined;
}

/**
 * Returns the text of bytes that a person or another program wrote, without the byte order mark
 * that editors put before it. `name` is what people call the place of the bytes.
 * @throws PassgateError `INPUT_FILE` (exit 2) where they are UTF-16, as some editors on Windows
 *   save it, or no UTF-8
 */
export function textOf(name: string, bytes: Uint8Array): string {
  const text = markedTextOf(name, bytes);
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** Returns the text as `textOf` does, but with the byte order mark. */
export function markedTextOf(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    const other = otherEncoding(bytes);
    if (other !== undefined) throw unreadable(`${name} is ${other} text.`, cause);
    const before = wellFormed(bytes);
    const lines = new TextDecoder().decode(bytes.subarray(0, before)).split(/\r\n|\n|\r/);
    const column = (lines.at(-1)?.length ?? 0) + 1;
    const place = `${name}:${lines.length}:${column}`;
    throw unreadable(`${place}: the bytes from byte ${before + 1} on are not UTF-8.`, cause);
  }
}

/** Returns how many bytes are UTF-8 before the first that is not. */
function wellFormed(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  while (good < bad) {
    const middle = Math.ceil((good + bad) / 2);
    if (mayGoOn(bytes.subarray(0, middle))) good = middle;
    else bad = middle - 1;
  }
  // A character whose end is missing is not UTF-8 either.
  while (good > 0 && !isUtf8(bytes.subarray(0, good))) good -= 1;
  return good;
}

/** Returns whether bytes are the beginning of UTF-8, which may end within a character. */
function mayGoOn(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

const lenient = new TextDecoder();

/**
 * Returns the text of bytes from the network, without a byte order mark; bytes that are not UTF-8
 * become the replacement character.
 */
export function wireText(bytes: Uint8Array | null | undefined): string {
  return lenient.decode(bytes ?? undefined);
}

/**
 * Returns bytes without the byte order mark of UTF-8, for a reader who would take it for a part of
 * the text.
 */
export function withoutMark(bytes: Uint8Array): Uint8Array {
  const [first, second, third] = bytes;
  return first === 0xef && second === 0xbb && third === 0xbf ? bytes.subarray(3) : bytes;
}

/**
 * Reads a text file, see `textOf` and `readBytes`. What the file system says is thrown as it is.
 */
export async function readText(path: string, bound?: ReadBound): Promise<string> {
  return textOf(path, await readBytes(path, bound));
}

function unreadable(message: string, cause: unknown): PassgateError {
  return new PassgateError('INPUT_FILE', message, 'Save it as UTF-8.', { cause });
}
