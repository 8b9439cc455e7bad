/**
 * What the generated validators need at run time, in place of AJV's own helpers; the generator
 * writes it beside them.
 */

import type { RawError, Validator } from './validator.ts';

export { pointerToken } from './pointer.ts';
export { tolerantOf } from './tolerant.ts';
export { nearestVariant, tagVariant } from './variants.ts';

const highSurrogate = /[\ud800-\udbff]/;

/** Returns the length of a string in Unicode code points, as JSON Schema counts it. */
export function codePointLength(text: string): number {
  // Walking through a text costs k6's engine more than all else in a validator; few have characters
  // of two units.
  if (!highSurrogate.test(text)) return text.length;
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** Returns whether two JSON values are equal. */
export function equalJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = Object.entries(a);
  const right = new Map(Object.entries(b));
  return (
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && equalJson(value, right.get(key)))
  );
}

/** Adds a complaint; answers how many there are now. */
export function complain(
  errors: RawError[],
  instancePath: string,
  keyword: string,
  params: RawError['params'],
): number {
  return errors.push({ instancePath, keyword, params });
}

/** Validates that a status has no body. */
export function noBody(body: unknown): body is undefined {
  const empty = body === undefined || body === '';
  validatorOf(noBody).errors = empty ? null : [{ instancePath: '', keyword: 'noBody', params: {} }];
  return empty;
}

function validatorOf(validator: Validator): Validator {
  return validator;
}
