import { Ajv, type ErrorObject } from 'ajv';
import { closest } from 'fastest-levenshtein';
import { addFunctionKeyword } from './hooks-schema.ts';

/** A JSON schema in which every place says in `description` what belongs there. */
export type DescribedSchema = Readonly<Record<string, unknown>>;

/**
 * Checks that a schema allows a value.
 * @param whole what the value is called, where the problem is the value itself
 * @param refusal makes the error of the worst problem in words, which begin with its place
 */
export function assertMatches<Type>(
  schema: DescribedSchema,
  value: unknown,
  whole: string,
  refusal: (problem: string) => Error,
): asserts value is Type {
  const ajv = new Ajv({ verbose: true, strict: true, allErrors: true, allowUnionTypes: true });
  addFunctionKeyword(ajv);
  const validate = ajv.compile<Type>(schema);
  if (!validate(value)) throw refusal(problemIn(validate.errors ?? [], whole));
}

/** An unknown name explains more than the name that is missing because of it. */
function problemIn(errors: readonly ErrorObject[], whole: string): string {
  const worst = errors.find(({ keyword }) => keyword === 'additionalProperties') ?? errors[0];
  if (worst === undefined) return 'invalid';
  const place = worst.instancePath.slice(1).replaceAll('/', '.') || whole;
  const { params, parentSchema } = worst;
  if (worst.keyword === 'additionalProperties') {
    const { additionalProperty: given } = params;
    const known = Object.keys(parentSchema?.properties ?? {});
    const nearest = closest(given, known);
    return `${place} has an unknown property "${given}". Did you mean "${nearest}"? Known: ${known.join(', ')}`;
  }
  if (worst.keyword === 'required') return `${place} has no "${params.missingProperty}"`;
  return `${place} should be ${parentSchema?.description ?? worst.message}`;
}
