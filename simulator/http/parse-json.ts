import { hasDuplicateNames } from '../../openapi/runtime/duplicate-names.ts';

/**
 * Parses JSON strictly. Returns undefined if the text is not JSON or an object has the same name
 * twice [dcr.md, invalid_request].
 */
export function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return hasDuplicateNames(text, value) ? undefined : value;
  } catch {
    return undefined;
  }
}
