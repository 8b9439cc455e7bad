/** The segments of a JSON pointer such as `#/paths/~1a/get`. */
export function segmentsOf(pointer: string): readonly string[] {
  return pointer
    .replace(/^#?\/?/, '')
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/**
 * Where in an operation a change lies, in the words of the rest of Passgate: `200 application/json /requestor/name`,
 * `request application/json /scope`, `parameters`. Elsewhere, the way from the document's root: `components/schemas/Mvpd`.
 */
export function placeOf(path: string): string {
  const segments = segmentsOf(path);
  const [first, template = '', method = '', ...rest] = segments;
  if (first !== 'paths' || template === '') return segments.join('/') || 'the document';
  const [kind, ...inside] = rest;
  if (kind === 'requestBody') return ['request', ...bodyPlace(inside)].join(' ');
  if (kind === 'responses' && inside[0] !== undefined)
    return [inside[0], ...bodyPlace(inside.slice(1))].join(' ');
  if (kind === 'parameters') return 'parameters';
  if (kind !== undefined) return rest.join('/');
  return method === '' ? template : 'the operation';
}

function bodyPlace([kind, contentType, schema, ...way]: readonly string[]): string[] {
  if (kind === undefined) return [];
  if (kind !== 'content') return [kind, contentType ?? ''].filter((word) => word !== '');
  return [contentType ?? '', schema === 'schema' ? bodyPointer(way) : ''].filter((word) => word !== '');
}

/** The way through a schema as the pointer into a body; branches of a choice are not in a body. */
function bodyPointer(way: readonly string[]): string {
  const [keyword, name, ...rest] = way;
  if (keyword === undefined) return '';
  if (keyword === 'properties' && name !== undefined) return `/${name}${bodyPointer(rest)}`;
  if (keyword === 'items' || keyword === 'additionalProperties') return `/*${bodyPointer(way.slice(1))}`;
  if (['oneOf', 'anyOf', 'allOf'].includes(keyword)) return bodyPointer(rest);
  return '';
}
