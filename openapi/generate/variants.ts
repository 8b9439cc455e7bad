import { isRecord, type JsonObject, listOf, recordOf, stringsOf } from '../../core/index.ts';
import { dereferenced, pointedAt } from '../json.ts';
import type { TellingValue, VariantInfo } from '../runtime/variants.ts';

export interface Variant {
  /** `#/components/schemas/<name>`. */
  readonly reference: string;
  readonly info: VariantInfo;
}

interface Candidate {
  readonly reference: string;
  readonly name: string;
  readonly required: ReadonlySet<string>;
  readonly declared: ReadonlySet<string>;
  /** Required property → the values it is limited to. */
  readonly limited: ReadonlyMap<string, readonly TellingValue[]>;
}

/**
 * Returns the variants of a `oneOf` over named object schemas with what tells each from the others;
 * null where there is no such `oneOf` or two of its variants cannot be told apart.
 */
export function variantsOf(content: JsonObject, schema: JsonObject): Variant[] | null {
  const references = variantReferences(content, schema);
  if (references === null || references.length < 2) return null;
  const candidates = references.map((reference) => candidateOf(content, reference));
  if (candidates.some((one) => one === null)) return null;
  const known = candidates.filter((one) => one !== null);
  const telling = new Set<string>();
  const present = new Map(known.map((one) => [one, new Set<string>()]));
  const absent = new Map(known.map((one) => [one, new Set<string>()]));
  for (const [index, one] of known.entries()) {
    for (const other of known.slice(index + 1)) {
      const properties = tellingProperties(one, other);
      for (const property of properties) telling.add(property);
      if (properties.length > 0) continue;
      const [holder, property, lacker] = tellingPresence(one, other) ?? tellingPresence(other, one) ?? [];
      if (holder === undefined || property === undefined || lacker === undefined) return null;
      present.get(holder)?.add(property);
      absent.get(lacker)?.add(property);
    }
  }
  return known.map((one) => ({
    reference: one.reference,
    info: {
      name: one.name,
      is: [...one.limited].filter(([property]) => telling.has(property)),
      present: [...(present.get(one) ?? [])],
      absent: [...(absent.get(one) ?? [])],
    },
  }));
}

/**
 * Returns the references of the variants; those of a variant that is itself nothing but a `oneOf`
 * take its place.
 */
function variantReferences(content: JsonObject, schema: JsonObject): string[] | null {
  const references: string[] = [];
  if (!Array.isArray(schema.oneOf)) return null;
  for (const variant of listOf(schema.oneOf)) {
    if (!isRecord(variant) || typeof variant.$ref !== 'string') return null;
    const inner = variantReferences(content, pointedAt(content, variant.$ref));
    references.push(...(inner ?? [variant.$ref]));
  }
  return references;
}

function candidateOf(content: JsonObject, reference: string): Candidate | null {
  const schema = dereferenced(content, { $ref: reference });
  if (schema.type !== 'object') return null;
  const required = new Set(stringsOf(schema.required));
  const properties = recordOf(schema.properties);
  const limited = new Map<string, readonly TellingValue[]>();
  for (const [name, raw] of Object.entries(properties)) {
    const values = valuesOf(dereferenced(content, raw));
    if (required.has(name) && values !== null) limited.set(name, values);
  }
  return {
    reference,
    name: reference.slice(reference.lastIndexOf('/') + 1),
    required,
    declared: new Set(Object.keys(properties)),
    limited,
  };
}

function valuesOf(schema: JsonObject): readonly TellingValue[] | null {
  const values = schema.const === undefined ? listOf(schema.enum) : [schema.const];
  const scalars = values.filter(isScalar);
  return scalars.length === 0 || scalars.length < values.length ? null : scalars;
}

function isScalar(value: unknown): value is TellingValue {
  return (
    value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  );
}

/**
 * Returns the properties with one value here and another there; else those with disjoint sets of
 * values.
 */
function tellingProperties(one: Candidate, other: Candidate): string[] {
  const disjoint = [...one.limited].filter(([property, values]) => {
    const others = other.limited.get(property);
    return others !== undefined && !values.some((value) => others.includes(value));
  });
  const single = disjoint.filter(
    ([property, values]) => values.length + (other.limited.get(property)?.length ?? 0) === 2,
  );
  return (single.length > 0 ? single : disjoint.slice(0, 1)).map(([property]) => property);
}

function tellingPresence(one: Candidate, other: Candidate): [Candidate, string, Candidate] | null {
  const property = [...one.required].find((name) => !other.declared.has(name));
  return property === undefined ? null : [one, property, other];
}
