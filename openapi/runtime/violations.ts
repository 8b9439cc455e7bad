import { expectationOf } from './expectations.ts';
import { childPointer, pointerSegments, valueAt } from './pointer.ts';
import type { RawError } from './validator.ts';
import { allowedValues, narrow, type VariantInfo } from './variants.ts';
import { kindOf, listed, masked, rendered } from './words.ts';

/** Where a body came from. */
export interface ErrorPlace {
  readonly operation: string;
  /** `request`, or the status. */
  readonly part: string;
  /** Without parameters, lower case. */
  readonly contentType: string;
}

/** One thing that a body breaks: data, which reports render. */
export interface Violation extends ErrorPlace {
  /**
   * JSON pointer; of a missing property, where it should be; the empty string is the whole body.
   */
  readonly pointer: string;
  /** In words: `a required property`, `one of a, b, c`, `a number ≥ 1`. */
  readonly expected: string;
  /** Short; never the value of a secret or of a long string. */
  readonly received: string;
  /** One sentence of all of it, without the place. */
  readonly message: string;
  /** Name of the schema of the variant that the body was held against. */
  readonly variant?: string;
  /**
   * `required`, `unknown-property`, `type`, `enum`, `const`, `variant`, `syntax`, `duplicate-name`,
   * `undocumented-status` …
   */
  readonly kind: string;
}

export type ViolationDetail = Pick<Violation, 'pointer' | 'kind' | 'expected' | 'received'>;

/** Puts a validator's complaints about a body into words; each said once. */
export function violationsOf(
  errors: readonly RawError[],
  body: unknown,
  place: ErrorPlace,
  secrets: readonly string[],
): Violation[] {
  const found = new Map<string, Violation>();
  for (const error of errors) {
    for (const finding of findingsOf(error, body, secrets)) {
      const variant = typeof error.params.variant === 'string' ? { variant: error.params.variant } : {};
      const violation = { ...place, ...finding, ...variant, message: sentence(finding, variant.variant) };
      found.set(`${finding.kind} ${finding.pointer} ${finding.expected}`, violation);
    }
  }
  return [...found.values()];
}

function findingsOf(error: RawError, body: unknown, secrets: readonly string[]): ViolationDetail[] {
  const { keyword, params, instancePath } = error;
  switch (keyword) {
    case 'if':
      // Says only that `then` or `else` failed, which has errors of its own.
      return [];
    case 'required':
    case 'requiredByDocument':
    case 'dependentRequired': {
      const pointer = childPointer(instancePath, String(params.missingProperty));
      return [{ pointer, kind: 'required', expected: 'a required property', received: 'nothing' }];
    }
    case 'additionalProperties': {
      const pointer = childPointer(instancePath, String(params.additionalProperty));
      const received = kindOf(valueAt(body, pointer));
      return [{ pointer, kind: 'unknown-property', expected: 'no such property', received }];
    }
    case 'propertyNames': {
      const pointer = childPointer(instancePath, String(params.propertyName));
      return [
        { pointer, kind: 'properties', expected: 'another name of the property', received: 'this name' },
      ];
    }
    case 'variants':
      return variantFindings(error, body, secrets);
    default: {
      const value = valueAt(body, instancePath);
      const received = isSecret(instancePath, secrets) ? masked(value) : rendered(value);
      return [{ pointer: instancePath, ...expectationOf(keyword, params), received }];
    }
  }
}

/**
 * No variant comes nearest: the telling property that is wrong, else those that are missing, else
 * the object as a whole.
 */
function variantFindings(error: RawError, body: unknown, secrets: readonly string[]): ViolationDetail[] {
  const value = valueAt(body, error.instancePath);
  const variants = Array.isArray(error.params.variants) ? error.params.variants.filter(isVariantInfo) : [];
  const { candidates, wrong, missing } = narrow({ ...(isObject(value) ? value : {}) }, variants);
  if (wrong !== undefined) {
    const pointer = childPointer(error.instancePath, wrong);
    const actual = valueAt(body, pointer);
    const received = isSecret(pointer, secrets) ? masked(actual) : rendered(actual);
    return [{ pointer, kind: 'variant', expected: listed(allowedValues(candidates, wrong)), received }];
  }
  if (missing.length > 0) {
    return missing.map((property) => ({
      pointer: childPointer(error.instancePath, property),
      kind: 'required',
      expected: `a required property: ${listed(allowedValues(candidates, property))}`,
      received: 'nothing',
    }));
  }
  const expected = `the properties of ${listed(candidates.map(({ name }) => name))}`;
  return [{ pointer: error.instancePath, kind: 'variant', expected, received: rendered(value) }];
}

/** Returns a finding as one sentence: `/code is missing (required by SessionResume)`. */
export function sentence({ kind, pointer, expected, received }: ViolationDetail, variant?: string): string {
  const where = pointer === '' ? 'the body' : pointer;
  if (kind === 'required') {
    // Of a property that tells variants apart, the values follow.
    const values = expected.replace(/^a required property(?:: )?/, '');
    const rule = variant === undefined ? 'required' : `required by ${variant}`;
    return `${where} is missing (${rule}${values === '' ? '' : `: ${values}`})`;
  }
  if (kind === 'unknown-property') {
    return `${where} is not documented${variant === undefined ? '' : ` in ${variant}`} (received ${received})`;
  }
  if (kind === 'duplicate-name') return `${where} appears ${received}`;
  const schema = variant === undefined ? '' : ` (schema ${variant})`;
  return `${where}: expected ${expected}, received ${received}${schema}`;
}

function isSecret(pointer: string, secrets: readonly string[]): boolean {
  return pointerSegments(pointer).some((segment) => secrets.includes(segment));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isVariantInfo(value: unknown): value is VariantInfo {
  return isObject(value) && 'name' in value && 'is' in value && 'present' in value;
}
