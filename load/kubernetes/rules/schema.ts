/**
 * A small vocabulary for JSON Schema: each function returns a schema. Objects refuse members that
 * they do not name, as Kubernetes does with `--validate=strict`.
 */
export type Schema = Readonly<Record<string, unknown>>;
type Members = Readonly<Record<string, Schema>>;

export const text: Schema = { type: 'string', minLength: 1 };
export const flag: Schema = { type: 'boolean' };
/** An object that only the cluster understands. */
export const anyObject: Schema = { type: 'object' };
export const texts: Schema = { type: 'object', additionalProperties: { type: 'string' } };

/** A number or a size with a unit, as in `250m`, `512Mi` or `2`. */
export const quantity: Schema = { type: 'string', pattern: '^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|Ki|Mi|Gi|Ti)?$' };

/** TestRun has its flags as text. */
export const flagText: Schema = { type: 'string', enum: ['true', 'false'] };

export function exactly(...values: readonly (string | boolean | number)[]): Schema {
  return { enum: values };
}

export function integer(minimum: number): Schema {
  return { type: 'integer', minimum };
}

export function list(items: Schema, minItems = 0): Schema {
  return { type: 'array', items, minItems };
}

export function object(required: Members, optional: Members = {}): Schema {
  return {
    type: 'object',
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  };
}

/** Returns the schema of an object with exactly one of these members. */
export function oneOf(members: Members): Schema {
  return { ...object({}, members), minProperties: 1, maxProperties: 1 };
}
