import { isRecord, type JsonObject, PassgateError, recordOf } from '../core/index.ts';

/**
 * Returns what a local reference such as `#/components/schemas/Profile` points at; `INPUT_FILE`
 * where it points at nothing, or out of the document.
 */
export function pointedAt(content: JsonObject, reference: string): JsonObject {
  if (!reference.startsWith('#')) {
    throw documentError(`the reference ${reference} points to another file, which is not read here`);
  }
  let found: unknown = content;
  for (const segment of reference.replace(/^#\//, '').split('/')) {
    found = recordOf(found)[segment.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  if (reference.startsWith('#/') && isRecord(found)) return found;
  throw documentError(`the reference ${reference} points at nothing`);
}

/** Returns the object itself, or what its `$ref` points at, through as many steps as it takes. */
export function dereferenced(content: JsonObject, value: unknown): JsonObject {
  let found = recordOf(value);
  for (let steps = 0; typeof found.$ref === 'string'; steps += 1) {
    if (steps > 20) throw documentError(`the reference ${found.$ref} refers back to itself`);
    found = pointedAt(content, found.$ref);
  }
  return found;
}

export function documentError(message: string): PassgateError {
  return new PassgateError('INPUT_FILE', message, 'Fix the document.');
}
