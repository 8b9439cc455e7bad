import { isRecord, type JsonObject, listOf, recordOf } from '../../core/index.ts';
import { bareContentType } from '../../openapi/runtime/content-type.ts';

/**
 * Follows `$ref`s within a document; an unknown one becomes the empty schema, which the linting of
 * documents refuses.
 */
export function resolved(document: JsonObject, schema: unknown): JsonObject {
  let current = recordOf(schema);
  for (let steps = 0; typeof current.$ref === 'string' && steps < 20; steps += 1) {
    let found: unknown = document;
    for (const segment of current.$ref.replace(/^#\//, '').split('/')) {
      found = recordOf(found)[segment.replaceAll('~1', '/').replaceAll('~0', '~')];
    }
    current = recordOf(found);
  }
  return current;
}

/** Returns the schema of an answer's body; undefined where the document has none. */
export function answerSchema(
  document: JsonObject,
  at: { path: string; method: string; status: number; contentType: string },
): JsonObject | undefined {
  const operation = recordOf(recordOf(recordOf(document.paths)[at.path])[at.method.toLowerCase()]);
  const response = resolved(document, recordOf(operation.responses)[String(at.status)]);
  for (const [contentType, media] of Object.entries(recordOf(response.content))) {
    if (bareContentType(contentType) === bareContentType(at.contentType))
      return resolved(document, recordOf(media).schema);
  }
  return undefined;
}

/**
 * Returns the variant of a `oneOf` that an example belongs to: the telling values hold, nothing is
 * missing, nothing is unknown.
 */
export function variantFor(document: JsonObject, schema: JsonObject, example: unknown): JsonObject {
  const variants = Array.isArray(schema.oneOf) ? schema.oneOf : undefined;
  if (variants === undefined) return schema;
  for (const raw of variants) {
    const variant = variantFor(document, resolved(document, raw), example);
    if (fits(document, variant, example)) return variant;
  }
  return schema;
}

function fits(document: JsonObject, variant: JsonObject, example: unknown): boolean {
  if (!isRecord(example)) return variant.type !== 'object';
  const properties = recordOf(variant.properties);
  if (listOf(variant.required).some((name) => example[String(name)] === undefined)) return false;
  return Object.entries(example).every(([name, value]) => {
    const property = resolved(document, properties[name]);
    if (properties[name] === undefined) return isRecord(variant.additionalProperties);
    if ('const' in property) return property.const === value;
    if (Array.isArray(property.enum) && property['x-extensible'] !== true)
      return property.enum.includes(value);
    return true;
  });
}
