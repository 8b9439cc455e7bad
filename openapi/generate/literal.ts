const width = 110;

/**
 * Returns a JSON value as formatted source text: on one line where it fits, keys quoted only where
 * they must be.
 */
export function literal(value: unknown, depth = 0): string {
  const flat = flatLiteral(value);
  if (flat.length + depth * 2 <= width || typeof value !== 'object' || value === null) return flat;
  const inner = '  '.repeat(depth + 1);
  const close = '  '.repeat(depth);
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${inner}${literal(item, depth + 1)},\n`).join('')}${close}]`;
  }
  const lines = Object.entries(value).map(
    ([key, item]) => `${inner}${keyOf(key)}: ${literal(item, depth + 1)},\n`,
  );
  return `{\n${lines.join('')}${close}}`;
}

function flatLiteral(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(flatLiteral).join(', ')}]`;
  const fields = Object.entries(value).map(([key, item]) => `${keyOf(key)}: ${flatLiteral(item)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

function keyOf(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key);
}

function quoted(text: string): string {
  const body = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${body}'`;
}
