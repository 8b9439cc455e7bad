import { definedOnly, isRecord, type JsonObject, listOf, recordOf, stringsOf } from '../../core/index.ts';
import { documentError } from '../json.ts';
import { numberFormats, silentFormats, stringFormats } from './formats.ts';
import { variantsOf } from './variants.ts';

const copied = [
  'type const enum required minItems maxItems uniqueItems minLength maxLength pattern minimum maximum',
  'exclusiveMinimum exclusiveMaximum multipleOf minProperties maxProperties dependentRequired',
].flatMap((line) => line.split(' '));
const ofOneSchema = [
  'items',
  'additionalProperties',
  'propertyNames',
  'contains',
  'not',
  'if',
  'then',
  'else',
];
const ofManySchemas = ['oneOf', 'anyOf', 'allOf', 'prefixItems'];
const ofNamedSchemas = ['properties', 'patternProperties'];
const annotations = [
  'title description default example examples deprecated readOnly writeOnly xml externalDocs $comment',
  'contentEncoding contentMediaType',
].flatMap((line) => line.split(' '));

/**
 * Returns a schema of the document as the schema AJV compiles: annotations gone, references into
 * `$defs`, a `oneOf` of tellable variants as the keyword `variants`, an enumeration that may grow
 * as the keyword `knownValues`, what is tolerated as keywords of its own. Throws `INPUT_FILE` for a keyword or a format it does not know, so
 * that a typo in a document cannot loosen a validator.
 */
export function compiledSchema(content: JsonObject, schema: JsonObject): JsonObject {
  const convert = (value: unknown): unknown => (isRecord(value) ? compiledSchema(content, value) : value);
  const result: JsonObject = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === '$ref') result.$ref = definitionOf(String(value));
    else if (keyword === 'format') Object.assign(result, formatKeywords(schema, String(value)));
    else if (ofOneSchema.includes(keyword)) result[keyword] = convert(value);
    else if (ofManySchemas.includes(keyword)) result[keyword] = listOf(value).map(convert);
    else if (ofNamedSchemas.includes(keyword)) {
      result[keyword] = Object.fromEntries(
        Object.entries(recordOf(value)).map(([name, one]) => [name, convert(one)]),
      );
    } else if (copied.includes(keyword)) result[keyword] = value;
    else if (!annotations.includes(keyword) && !keyword.startsWith('x-')) {
      throw documentError(`unknown schema keyword "${keyword}" (value ${JSON.stringify(value)})`);
    }
  }
  if (schema['x-extensible'] === true) growing(result);
  tolerating(schema, result);
  // The values say the type already; two complaints about one value help nobody.
  if (result.const !== undefined || result.enum !== undefined) delete result.type;
  return seenThrough(withVariants(content, schema, result));
}

/**
 * Refuses schemas that the tolerant flavour could not see through: it is the strict one less the
 * complaints about what a provider may add. That is exact as long as a schema holds when all its
 * parts hold; under these keywords one part decides about another, so they may have neither closed
 * objects nor growing enumerations below them.
 */
function seenThrough(result: JsonObject): JsonObject {
  const deciding = ['oneOf', 'anyOf', 'not', 'if', 'contains', 'propertyNames'].filter(
    (one) => result[one] !== undefined,
  );
  const text = JSON.stringify(deciding.map((keyword) => result[keyword]));
  if (/"(?:\$ref|knownValues|\w+ByDocument)":|"additionalProperties":false/.test(text)) {
    throw documentError(
      `schemas under ${deciding.join(', ')} may not use additionalProperties: false, x-extensible, x-tolerated or $ref`,
    );
  }
  return result;
}

function growing(result: JsonObject): void {
  const values = listOf(result.enum);
  if (values.length === 0 || stringsOf(values).length < values.length) {
    throw documentError('x-extensible needs an enum of strings beside it');
  }
  delete result.enum;
  result.type = 'string';
  result.knownValues = values;
}

/**
 * Puts what answers in use are known to do against the document under keywords of its own: a
 * property that is `x-tolerated: absent`, and a string that is `x-tolerated: 'null'`.
 */
function tolerating(schema: JsonObject, result: JsonObject): void {
  const properties = Object.entries(recordOf(schema.properties));
  const absent = properties.flatMap(([name, one]) =>
    recordOf(one)['x-tolerated'] === 'absent' ? [name] : [],
  );
  if (absent.length > 0) {
    const required = stringsOf(listOf(schema.required));
    if (!absent.every((name) => required.includes(name)))
      throw documentError('x-tolerated: absent stands at a required property');
    result.required = required.filter((name) => !absent.includes(name));
    result.requiredByDocument = absent;
  }
  const tolerated = schema['x-tolerated'];
  if (tolerated === undefined || tolerated === 'absent') return;
  if (tolerated !== 'null' || schema.type !== 'string' || schema.enum !== undefined)
    throw documentError("x-tolerated is absent, or 'null' at a string");
  result.type = ['string', 'null'];
  result.notNullByDocument = 'string';
}

function withVariants(content: JsonObject, schema: JsonObject, result: JsonObject): JsonObject {
  const variants = variantsOf(content, schema);
  if (variants === null) return result;
  const { oneOf: _, ...rest } = result;
  return {
    ...rest,
    type: 'object',
    variants: variants.map(({ reference }) => ({ $ref: definitionOf(reference) })),
    variantInfo: variants.map(({ info }) => info),
  };
}

/** `#/components/schemas/Profile` → `#/$defs/Profile`, where the compiled schemas live. */
export function definitionOf(reference: string): string {
  const prefix = '#/components/schemas/';
  if (!reference.startsWith(prefix)) {
    throw documentError(`the schema reference ${reference} does not point into components/schemas`);
  }
  return `#/$defs/${reference.slice(prefix.length)}`;
}

function formatKeywords(schema: JsonObject, format: string): JsonObject {
  if (silentFormats.includes(format)) return {};
  if (stringFormats[format] !== undefined) return { format };
  const bounds = numberFormats[format];
  if (bounds === undefined) throw documentError(`unknown format "${format}"`);
  return definedOnly({
    minimum: schema.minimum ?? bounds.minimum,
    maximum: schema.maximum ?? bounds.maximum,
  });
}
