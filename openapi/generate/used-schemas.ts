import { isRecord, type JsonObject } from '../../core/index.ts';

const declaration = /^const (schema\d+) = (\{.*\});?$/gm;

/** How AJV asks whether an object has a property that is not allowed: only the names count. */
const namesOnly = /\.call\(\s*$/;

/**
 * AJV writes a whole schema beside the code that reads two lists of it. Leaves of each schema only
 * what is read: `const schema7 = {"type":"object","required":["a"],…}` with a `schema7.required`
 * further on becomes `const schema7 = {"required":["a"]}`.
 */
export function onlyUsed(code: string): string {
  return code.replace(declaration, (line, name: string, text: string) => {
    const whole: unknown = JSON.parse(text);
    const used: JsonObject = {};
    const uses = code.matchAll(new RegExp(`\\b${name}\\b(?!\\s*=)((?:\\.\\w+|\\["[^"]*"\\])*)`, 'g'));
    for (const { 1: path = '', index } of uses) {
      const keys = [...path.matchAll(/\.(\w+)|\["([^"]*)"\]/g)].map(
        ([, bare, quoted]) => bare ?? quoted ?? '',
      );
      // Read as a whole.
      if (keys.length === 0) return line;
      const names = namesOnly.test(code.slice(Math.max(0, index - 8), index));
      if (!copy(whole, used, keys, names)) return line;
    }
    return `const ${name} = ${JSON.stringify(used)};`;
  });
}

/**
 * Copies what stands at the end of a path, or the names in it; false where the path leads nowhere.
 */
function copy(from: unknown, to: JsonObject, path: readonly string[], names: boolean): boolean {
  const [key = '', ...rest] = path;
  if (!isRecord(from) || !Object.hasOwn(from, key)) return false;
  const value = from[key];
  const below = to[key];
  // Members of an array, such as `length`, are no keys of the schema: the array is copied whole.
  if (!isRecord(value)) {
    to[key] = value;
    return true;
  }
  const next = isRecord(below) ? below : {};
  to[key] = next;
  if (rest.length > 0) return copy(value, next, rest, names);
  for (const [name, one] of Object.entries(value)) {
    if (!names) next[name] = one;
    else next[name] ??= 1;
  }
  return true;
}
