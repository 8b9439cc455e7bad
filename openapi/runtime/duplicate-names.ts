import { childPointer } from './pointer.ts';

/** A name that an object has more than once. Offsets are those of its quotes in the text. */
export interface DuplicateName {
  /** JSON pointer to the member. */
  readonly pointer: string;
  readonly count: number;
  readonly first: number;
  readonly last: number;
}

/** An object with the offsets of its names, or a list with the index that is being read. */
interface Open {
  readonly names: Map<string, number> | undefined;
  /** The step of a pointer that leads to what is being read. */
  step: string | number;
}

/** More in one text are not told apart any more. */
const most = 20;
/** Strings, and the signs that open, close and follow. */
const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:,]/g;

const escaped = /\\./g;
const quoted = /"[^"]*"/g;

/**
 * Returns whether a name stands more than once in an object of a text, whose `JSON.parse` is
 * `value`: then the text has more members than the value. They are counted by what the engine does
 * natively, since a walk through a text costs k6 as much as ten judgements.
 */
export function hasDuplicateNames(text: string, value: unknown): boolean {
  let written: string;
  try {
    written = JSON.stringify(value);
  } catch {
    // Too deep to be written: only the walk can tell.
    return true;
  }
  return written !== text && memberCount(text) !== memberCount(written);
}

/** Without its strings, a colon of JSON stands between a name and its value. */
function memberCount(text: string): number {
  const unescaped = text.includes('\\') ? text.replace(escaped, '') : text;
  return unescaped.replace(quoted, '').split(':').length;
}

/**
 * Returns the names that stand more than once in an object of a text that is known to be JSON, in
 * its order. `JSON.parse` takes the last of each and says nothing. Names are equal as they read:
 * `"a"` and `"\u0061"`.
 */
export function duplicateNames(text: string): DuplicateName[] {
  const found = new Map<string, DuplicateName>();
  const open: Open[] = [];
  let inside: Open | undefined;
  let last = '';
  let lastAt = 0;
  token.lastIndex = 0;
  for (let match = token.exec(text); match !== null && found.size < most; match = token.exec(text)) {
    const [sign] = match;
    if (sign === '{' || sign === '[') {
      inside = sign === '{' ? { names: new Map(), step: '' } : { names: undefined, step: 0 };
      open.push(inside);
    } else if (sign === '}' || sign === ']') {
      open.pop();
      inside = open.at(-1);
    } else if (sign === ',') {
      if (typeof inside?.step === 'number') inside.step += 1;
    } else if (sign === ':') {
      if (inside?.names !== undefined) addName(inside, inside.names, last, lastAt, open, found);
    } else {
      last = sign;
      lastAt = match.index;
    }
  }
  return [...found.values()];
}

function addName(
  inside: Open,
  names: Map<string, number>,
  literal: string,
  at: number,
  open: readonly Open[],
  found: Map<string, DuplicateName>,
): void {
  const name = literal.includes('\\') ? String(JSON.parse(literal)) : literal.slice(1, -1);
  inside.step = name;
  const first = names.get(name);
  if (first === undefined) {
    names.set(name, at);
    return;
  }
  const pointer = open.reduce((path, { step }) => childPointer(path, String(step)), '');
  // An object that stands twice itself has members of the same pointer twice.
  const key = `${first} ${pointer}`;
  const count = (found.get(key)?.count ?? 1) + 1;
  found.set(key, { pointer, count, first, last: at });
}
