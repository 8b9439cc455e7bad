import { documentError, isRecord, type JsonObject, listOf, recordOf } from '../json.ts';
import { numberFormats, silentFormats, stringFormats } from './formats.ts';
import { variantsOf } from './variants.ts';

/** Strict: everything the document does not say is an error. Tolerant: what a provider may add is let through. */
export type Flavour = 'strict' | 'tolerant';

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
 * A schema of the document as the schema AJV compiles: annotations gone, references into `$defs`, a `oneOf` of tellable
 * variants as the keyword `variants`. Throws `INPUT_FILE` for a keyword or a format it does not know, so that a typo in a
 * document cannot loosen a validator.
 */
export function schemaInFlavour(content: JsonObject, schema: JsonObject, flavour: Flavour): JsonObject {
  const convert = (value: unknown): unknown =>
    isRecord(value) ? schemaInFlavour(content, value, flavour) : value;
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
  if (flavour === 'tolerant') loosen(schema, result);
  // The values say the type already; two complaints about one value help nobody.
  if (result.const !== undefined || result.enum !== undefined) delete result.type;
  return withVariants(content, schema, result);
}

function loosen(schema: JsonObject, result: JsonObject): void {
  if (result.additionalProperties === false) delete result.additionalProperties;
  if (schema['x-extensible'] === true && result.enum !== undefined) {
    delete result.enum;
    result.type ??= 'string';
  }
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
  const given = {
    minimum: schema.minimum ?? bounds.minimum,
    maximum: schema.maximum ?? bounds.maximum,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
