import { bounds, boundText } from './bounds.ts';

/** An object of JSON, its members not known yet. */
export type JsonObject = Record<string, unknown>;

/** Returns whether a value is an object of JSON: neither null nor an array. */
export function isRecord(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns the object itself, or an empty one for anything else. */
export function recordOf(value: unknown): JsonObject {
  return isRecord(value) ? value : {};
}

/** Returns the array itself, or an empty one for anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Returns the strings of an array; none for anything else. */
export function stringsOf(value: unknown): readonly string[] {
  return listOf(value).filter((item) => typeof item === 'string');
}

/**
 * Returns the value of a JSON text.
 * @throws SyntaxError where it is none; Error where it is nested deeper than `bounds.levels`, so
 *   that whoever walks through it does not run out of stack
 */
export function jsonOf(text: string): unknown {
  if (isTooDeep(text)) throw new Error(tooDeep);
  return JSON.parse(text);
}

/** Returns the value of a JSON text, or `undefined` where it is none, or nested too deeply. Never throws. */
export function parsedJson(text: string): unknown {
  try {
    return jsonOf(text);
  } catch {
    return undefined;
  }
}

/** Says why a text is not read, behind its name. */
export const tooDeep = `it is nested deeper than ${boundText(bounds.levels)}`;

/** Returns whether the lists and objects of a JSON text are nested deeper than `bounds.levels`. */
export function isTooDeep(text: string): boolean {
  const { most } = bounds.levels;
  if (text.length <= most) return false;
  let levels = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === quote) at = endOfString(text, at);
    else if (char === openBrace || char === openBracket) {
      levels += 1;
      if (levels > most) return true;
    } else if (char === closeBrace || char === closeBracket) levels -= 1;
  }
  return false;
}

const quote = 0x22;
const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;

/** Returns where the string that begins at `start` has its closing quote. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let before = at - 1;
    while (text.charCodeAt(before) === backslash) before -= 1;
    if ((at - before) % 2 === 1) return at;
  }
  return text.length;
}
