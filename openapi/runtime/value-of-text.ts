import { isForm, isJson } from './content-type.ts';
import { formOf } from './form.ts';
import type { DecodedText } from './judge-text.ts';

/**
 * Returns what the text of a body stands for by its bare content type: JSON or the fields of a form,
 * else the text itself; undefined where it is empty.
 */
export function valueOfText(text: string, contentType: string): DecodedText {
  if (text === '') return { value: undefined };
  if (isForm(contentType)) return { value: Object.fromEntries(formOf(text.trimEnd())) };
  if (!isJson(contentType)) return { value: text };
  try {
    return { value: JSON.parse(text) };
  } catch {
    // The engine's message quotes the body, which may hold a secret.
    return { expected: 'JSON', problem: 'it cannot be parsed' };
  }
}
