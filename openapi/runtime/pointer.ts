/** JSON pointers (RFC 6901). */

export function childPointer(pointer: string, property: string): string {
  return `${pointer}/${pointerToken(property)}`;
}

/** Returns a property's name as it stands in a pointer. */
export function pointerToken(property: string): string {
  // Almost no name has anything to escape, and replacing costs k6's engine more than judging a
  // property.
  if (!property.includes('~') && !property.includes('/')) return property;
  return property.replaceAll('~', '~0').replaceAll('/', '~1');
}

export function pointerSegments(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Returns the value there; undefined where there is none. Looks at own properties only. */
export function valueAt(body: unknown, pointer: string): unknown {
  let value = body;
  for (const segment of pointerSegments(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return undefined;
    value = Object.getOwnPropertyDescriptor(value, segment)?.value;
  }
  return value;
}
