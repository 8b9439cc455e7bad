import fc, { type Arbitrary } from 'fast-check';
import { isRecord, type JsonObject, listOf, recordOf, stringsOf } from '../../core/index.ts';
import { dereferenced } from '../json.ts';

/**
 * For tests: bodies that a schema of a document describes, as fast-check makes them up. It reads
 * the document, not what is generated from it, so that each checks the other. Throws for a keyword
 * that it cannot fulfil.
 */
export function bodyArbitrary(content: JsonObject, raw: unknown): Arbitrary<unknown> {
  const schema = dereferenced(content, raw);
  const branches = listOf(schema.oneOf ?? schema.anyOf);
  if (branches.length > 0) return fc.oneof(...branches.map((one) => bodyArbitrary(content, one)));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...listOf(schema.enum));
  const types = typeof schema.type === 'string' ? [schema.type] : stringsOf(schema.type);
  if (types.length === 0) return fc.jsonValue();
  return fc.oneof(...types.map((type) => ofType(content, schema, type)));
}

function ofType(content: JsonObject, schema: JsonObject, type: string): Arbitrary<unknown> {
  switch (type) {
    case 'string':
      return text(schema);
    case 'integer':
      return fc.integer({ min: numberOf(schema.minimum) ?? 0, max: numberOf(schema.maximum) ?? 2 ** 31 - 1 });
    case 'number':
      return fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return list(content, schema);
    case 'object':
      return object(content, schema);
    default:
      throw new Error(`no values of the type ${type}`);
  }
}

function text({ format, pattern, minLength, maxLength }: JsonObject): Arbitrary<string> {
  if (typeof pattern === 'string') return fc.stringMatching(new RegExp(pattern));
  const length = {
    minLength: numberOf(minLength) ?? 0,
    ...(typeof maxLength === 'number' ? { maxLength } : {}),
  };
  switch (format) {
    case undefined:
    case 'password':
      // Length is counted in code points, of which a grapheme may have several.
      return fc.string({ ...length, unit: 'binary' });
    case 'date-time':
      return fc
        .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
        .map((date) => date.toISOString());
    case 'uri':
      return fc.oneof(fc.webUrl(), fc.stringMatching(/^[a-z]{2,8}:\/\/[a-z]{1,8}$/));
    case 'uri-reference':
      return fc
        .oneof(fc.webUrl(), fc.stringMatching(/^(?:\/[a-z0-9]{1,8}){0,3}$/))
        .filter((made) => made.length >= length.minLength);
    case 'uuid':
      return fc.uuid();
    case 'byte':
      return fc.base64String(length);
    default:
      throw new Error(`no text in the format ${String(format)}`);
  }
}

function list(content: JsonObject, schema: JsonObject): Arbitrary<unknown> {
  const items = schema.items === undefined ? fc.jsonValue() : bodyArbitrary(content, schema.items);
  const minLength = numberOf(schema.minItems) ?? 0;
  const bounds = { minLength, maxLength: numberOf(schema.maxItems) ?? minLength + 3 };
  return schema.uniqueItems === true ? fc.uniqueArray(items, bounds) : fc.array(items, bounds);
}

function object(content: JsonObject, schema: JsonObject): Arbitrary<unknown> {
  const properties = recordOf(schema.properties);
  const model = Object.fromEntries(
    Object.entries(properties).map(([name, one]) => [name, bodyArbitrary(content, one)]),
  );
  const named = fc.record(model, { requiredKeys: [...stringsOf(schema.required)] });
  if (schema.additionalProperties === false) return named;
  const others = schema.additionalProperties;
  const names = fc
    .string({ minLength: 1, maxLength: 8 })
    .filter((name) => !(name in properties) && !(name in {}));
  const values = isRecord(others) ? bodyArbitrary(content, others) : fc.jsonValue();
  const bounds = {
    minKeys: numberOf(schema.minProperties) ?? 0,
    maxKeys: numberOf(schema.maxProperties) ?? 3,
  };
  return fc.tuple(named, fc.dictionary(names, values, bounds)).map(([own, more]) => ({ ...more, ...own }));
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
