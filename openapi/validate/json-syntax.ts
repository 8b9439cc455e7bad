import { placeOf, type TextPlace } from '../runtime/text-place.ts';

export interface JsonBreak extends TextPlace {
  /** The same place in UTF-16 units from the beginning of the text. */
  readonly offset: number;
  /**
   * What JSON (RFC 8259) wants there, in words; what stands there is not said, since it may be a
   * secret.
   */
  readonly expected: string;
}

export type ExpectedToken = 'value' | 'value or ]' | 'name' | 'name or }' | 'colon' | 'more' | 'end';

/** What JSON wants at a place, in words. */
export const expectedWords: Readonly<Record<ExpectedToken, string>> = {
  value: 'a value',
  'value or ]': 'a value or "]"',
  name: 'a property name in double quotes',
  'name or }': 'a property name in double quotes or "}"',
  colon: '":"',
  more: '"," or the end of the object or array',
  end: 'the end of the text',
};

const space = /[ \t\n\r]*/y;
const escapes = String.raw`\\(?:["\\/bfnrt]|u[\da-fA-F]{4})`;
const plain = String.raw`[^"\\\u0000-\u001f]*`;
const unclosedString = new RegExp(`"${plain}(?:${escapes}${plain})*`, 'y');
const scalar = new RegExp(
  `${unclosedString.source}"|-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|true|false|null`,
  'y',
);

/**
 * Returns the first place at which a text stops being JSON, or null where it is JSON to the end.
 * `JSON.parse` knows the place of some errors only, and quotes the text.
 */
export function jsonBreak(text: string): JsonBreak | null {
  const open: ('{' | '[')[] = [];
  let want: ExpectedToken = 'value';
  let at = matchEnd(space, text, 0) ?? 0;
  while (at < text.length) {
    const next = step(text, at, want, open);
    if (next === null) return breakAt(text, at, want);
    want = next.want;
    at = matchEnd(space, text, next.at) ?? next.at;
  }
  return want === 'end' ? null : { ...placeOf(text, at), offset: at, expected: expectedWords[want] };
}

function step(
  text: string,
  at: number,
  want: ExpectedToken,
  open: ('{' | '[')[],
): { readonly at: number; readonly want: ExpectedToken } | null {
  const char = text[at];
  const inside = open.at(-1);
  const closes = (char === '}' && inside === '{') || (char === ']' && inside === '[');
  if (closes && (want === 'more' || want === 'name or }' || want === 'value or ]')) {
    open.pop();
    return { at: at + 1, want: open.length === 0 ? 'end' : 'more' };
  }
  if (want === 'colon') return char === ':' ? { at: at + 1, want: 'value' } : null;
  if (want === 'more') return char === ',' ? { at: at + 1, want: inside === '{' ? 'name' : 'value' } : null;
  if (want === 'end') return null;
  const isName = want === 'name' || want === 'name or }';
  if (!isName && (char === '{' || char === '[')) {
    open.push(char);
    return { at: at + 1, want: char === '{' ? 'name or }' : 'value or ]' };
  }
  const end = isName && char !== '"' ? null : matchEnd(scalar, text, at);
  if (end === null) return null;
  if (isName) return { at: end, want: 'colon' };
  return { at: end, want: open.length === 0 ? 'end' : 'more' };
}

/**
 * Returns the break; a string that breaks half-way does so where it stops being valid, not where it
 * begins.
 */
function breakAt(text: string, at: number, want: ExpectedToken): JsonBreak {
  const inString =
    want === 'colon' || want === 'more' || want === 'end' ? null : matchEnd(unclosedString, text, at);
  if (inString === null) return { ...placeOf(text, at), offset: at, expected: expectedWords[want] };
  return {
    ...placeOf(text, inString),
    offset: inString,
    expected: 'more of the string, or its closing quote',
  };
}

function matchEnd(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
