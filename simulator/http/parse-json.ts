/** JSON, strictly: undefined where the text is none, and where an object has the same name twice [dcr.md, invalid_request]. */
export function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return hasDuplicateNames(text) ? undefined : value;
  } catch {
    return undefined;
  }
}

/** Strings and the signs that open, close and follow: all that tells which strings are names. */
const token = /"(?:[^"\\]|\\.)*"|[{}[\]:]/g;

/** Looks through a text that is known to be JSON. */
function hasDuplicateNames(text: string): boolean {
  const open: (Set<string> | undefined)[] = [];
  let last = '';
  for (const [found] of text.matchAll(token)) {
    if (found === '{') open.push(new Set());
    else if (found === '[') open.push(undefined);
    else if (found === '}' || found === ']') open.pop();
    else if (found === ':') {
      const names = open.at(-1);
      const name = String(JSON.parse(last));
      if (names?.has(name)) return true;
      names?.add(name);
    }
    last = found;
  }
  return false;
}
