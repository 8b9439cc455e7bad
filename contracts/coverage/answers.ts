import { isRecord, type JsonObject, recordOf } from '../../core/index.ts';
import { resolved, variantFor } from '../pact/schema.ts';

/** A named schema that is one choice of several. */
interface Leaf {
  readonly name: string;
  readonly schema: JsonObject;
}

/**
 * Returns the distinct answers that the schema of a body documents: the variants of a `oneOf`, of
 * the entries of a map or of the items of a list, and the codes of an error. `body` where there is
 * but one shape.
 */
export function documentedAnswers(document: JsonObject, schema: unknown): string[] {
  const leaves = leavesOf(document, schema);
  const [only] = leaves;
  if (leaves.length > 1 || only === undefined) {
    // Two variants may have a code in common, where sources disagree about what stands beside it.
    return [...new Set(leaves.flatMap((leaf) => or(codesOf(document, leaf.schema), leaf.name)))];
  }
  const codes = codesOf(document, only.schema);
  if (codes.length > 0) return codes;
  const holder = holderOf(document, only.schema);
  if (holder === undefined) return ['body'];
  const entries = leavesOf(document, holder.each).flatMap((leaf) => entryAnswers(document, leaf));
  return holder.mayBeEmpty ? [noEntry, ...entries] : entries;
}

/** Returns those of the documented answers that a body is. */
export function answersOf(document: JsonObject, schema: unknown, body: unknown): string[] {
  const leaves = leavesOf(document, schema);
  const leaf = leafOf(document, schema, body);
  if (leaf === undefined) return [];
  const codes = codesOf(document, leaf.schema);
  if (codes.length > 0) return given(codes, body);
  if (leaves.length > 1) return [leaf.name];
  const holder = holderOf(document, leaf.schema);
  if (holder === undefined) return ['body'];
  const held = recordOf(body)[holder.name];
  const entries: readonly unknown[] = Array.isArray(held) ? held : Object.values(recordOf(held));
  if (entries.length === 0) return holder.mayBeEmpty ? [noEntry] : [];
  return entries.flatMap((entry) => {
    const found = leafOf(document, holder.each, entry);
    if (found === undefined) return [];
    const reasons = reasonsOf(document, found.schema);
    if (reasons.length === 0) return [found.name];
    return given(reasons, recordOf(entry).error).map((code) => `${found.name} ${code}`);
  });
}

const noEntry = 'no entry';

function or(codes: readonly string[], name: string): readonly string[] {
  return codes.length > 0 ? codes : [name];
}

function given(codes: readonly string[], body: unknown): string[] {
  const { code, error } = recordOf(body);
  return codes.filter((one) => one === code || one === error);
}

function entryAnswers(document: JsonObject, { name, schema }: Leaf): string[] {
  const reasons = reasonsOf(document, schema);
  return reasons.length === 0 ? [name] : reasons.map((code) => `${name} ${code}`);
}

/** Returns the codes of the error inside an entry that carries one. */
function reasonsOf(document: JsonObject, schema: JsonObject): string[] {
  const { error } = recordOf(schema.properties);
  if (error === undefined) return [];
  return [...new Set(leavesOf(document, error).flatMap((leaf) => codesOf(document, leaf.schema)))];
}

function codesOf(document: JsonObject, schema: JsonObject): string[] {
  const properties = recordOf(schema.properties);
  for (const name of ['code', 'error']) {
    const property = resolved(document, properties[name]);
    const values = property.const === undefined ? property.enum : [property.const];
    if (Array.isArray(values)) return values.filter((value) => typeof value === 'string');
  }
  return [];
}

/**
 * Returns the first member that is a map, or a list, of objects. A list without items is no answer
 * of its own.
 */
function holderOf(document: JsonObject, schema: JsonObject) {
  for (const [name, raw] of Object.entries(recordOf(schema.properties))) {
    const property = resolved(document, raw);
    if (isRecord(property.additionalProperties) && property.properties === undefined) {
      const mayBeEmpty = Number(property.minProperties ?? 0) === 0;
      return { name, each: property.additionalProperties, mayBeEmpty };
    }
    if (isRecord(property.items) && leavesOf(document, property.items).length > 1) {
      return { name, each: property.items, mayBeEmpty: false };
    }
  }
  return undefined;
}

function leafOf(document: JsonObject, schema: unknown, body: unknown): Leaf | undefined {
  const chosen = variantFor(document, resolved(document, schema), body);
  return leavesOf(document, schema).find((leaf) => leaf.schema === chosen);
}

/** Returns a schema, or the variants of its `oneOf`, however deep. */
function leavesOf(document: JsonObject, raw: unknown): Leaf[] {
  const schema = resolved(document, raw);
  if (Array.isArray(schema.oneOf)) return schema.oneOf.flatMap((one) => leavesOf(document, one));
  const reference = recordOf(raw).$ref;
  return [{ name: typeof reference === 'string' ? reference.replace(/^.*\//, '') : 'body', schema }];
}
