const known = new Map<string, string>();
const maximum = 1000;

/** Returns one shared copy of a text that many devices send, such as their description. */
export function interned<Text extends string | undefined>(text: Text): Text | string {
  if (text === undefined) return text;
  const first = known.get(text);
  if (first !== undefined) return first;
  if (known.size >= maximum) known.clear();
  known.set(text, text);
  return text;
}
