import { jsonOf } from '../../core/basics.ts';
import { hasDuplicateNames } from '../../openapi/runtime/duplicate-names.ts';

/**
 * Parses JSON strictly. Returns undefined if the text is not JSON, is nested too deeply, or an object has the same name
 * twice [dcr.md, invalid_request].
 */
export function parseJson(text: string): unknown {
  try {
    const value: unknown = jsonOf(text);
    return hasDuplicateNames(text, value) ? undefined : value;
  } catch {
    return undefined;
  }
}
