/**
 * Choosing the variant of a `oneOf` by its telling properties. The generated validators call
 * `nearestVariant` when no variant fits exactly, and `tagVariant` so that each error names the
 * variant it was held against.
 */

export type TellingValue = string | number | boolean | null;

/** What tells one variant from its siblings. */
export interface VariantInfo {
  /** Name of the variant's schema. */
  readonly name: string;
  /** Property and the values it has in this variant, in the order of the schema. */
  readonly is: readonly (readonly [property: string, values: readonly TellingValue[]])[];
  /** Properties that only this variant requires, where values alone do not tell. */
  readonly present: readonly string[];
  /** Properties that this variant does not have, where values alone do not tell. */
  readonly absent: readonly string[];
}

export interface Narrowed {
  /** The variants that the body may still be. */
  readonly candidates: readonly VariantInfo[];
  /** The telling property whose value fits none of the candidates. */
  readonly wrong?: string;
  /** Telling properties that every candidate has and the body lacks. */
  readonly missing: readonly string[];
}

/**
 * Goes through the telling properties in order and keeps the variants that fit, as long as there
 * are any.
 */
export function narrow(body: Readonly<Record<string, unknown>>, variants: readonly VariantInfo[]): Narrowed {
  let candidates = variants;
  const missing: string[] = [];
  for (const property of tellingProperties(variants)) {
    const value = body[property];
    if (value === undefined) {
      if (candidates.every((one) => valuesOf(one, property) !== undefined)) missing.push(property);
      continue;
    }
    const fitting = candidates.filter((one) => {
      const values = valuesOf(one, property);
      return values === undefined || values.some((allowed) => allowed === value);
    });
    if (fitting.length === 0 && candidates.length > 1) return { candidates, wrong: property, missing };
    if (fitting.length > 0) candidates = fitting;
  }
  if (candidates.length > 1) {
    const fitting = candidates.filter(
      (one) =>
        one.present.every((property) => body[property] !== undefined) &&
        one.absent.every((property) => body[property] === undefined),
    );
    if (fitting.length > 0) candidates = fitting;
  }
  return { candidates, missing };
}

/**
 * Returns the index of the one variant that comes nearest to the body, or -1 where none or several
 * do.
 */
export function nearestVariant(
  body: Readonly<Record<string, unknown>>,
  variants: readonly VariantInfo[],
): number {
  const { candidates, wrong } = narrow(body, variants);
  const [only, ...others] = candidates;
  return only === undefined || others.length > 0 || wrong !== undefined ? -1 : variants.indexOf(only);
}

/**
 * Marks the errors from index `from` on with the variant they were held against, unless an inner
 * one has done so.
 */
export function tagVariant(
  errors: readonly { params: { variant?: string } }[],
  from: number,
  variant: string,
): void {
  for (const error of errors.slice(from)) error.params.variant ??= variant;
}

/** Returns the values that any of the variants gives the property. */
export function allowedValues(variants: readonly VariantInfo[], property: string): readonly TellingValue[] {
  return [...new Set(variants.flatMap((one) => valuesOf(one, property) ?? []))];
}

export function tellingProperties(variants: readonly VariantInfo[]): readonly string[] {
  return [...new Set(variants.flatMap((one) => one.is.map(([property]) => property)))];
}

function valuesOf(variant: VariantInfo, property: string): readonly TellingValue[] | undefined {
  return variant.is.find(([name]) => name === property)?.[1];
}
