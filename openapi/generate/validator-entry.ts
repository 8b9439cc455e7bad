import { type JsonObject, recordOf, stringsOf } from '../../core/index.ts';
import { dereferenced } from '../json.ts';
import { isXml } from '../runtime/content-type.ts';
import type { ValidatorEntry, XmlShape } from '../runtime/validator.ts';
import type { BodyPart } from './document-model.ts';

/**
 * Returns what a validator's entry in the table says beside its functions; only what differs from
 * the default.
 */
export function entryFacts(content: JsonObject, part: BodyPart): Omit<ValidatorEntry, 'strict' | 'tolerant'> {
  if (part.schema === null || part.contentType === null) return { bodyOptional: true };
  const secrets = secretsOf(content, part.schema);
  return {
    ...(part.bodyOptional ? { bodyOptional: true } : {}),
    ...(secrets.length > 0 ? { secrets } : {}),
    ...(isXml(part.contentType) ? { xml: xmlShape(content, part.schema) } : {}),
  };
}

/** Returns the names of the properties marked `format: password` anywhere in a schema, sorted. */
export function secretsOf(content: JsonObject, schema: JsonObject): string[] {
  const names = new Set<string>();
  const seen = new Set<unknown>();
  const visit = (raw: unknown): void => {
    const one = Array.isArray(raw) ? raw : dereferenced(content, raw);
    if (seen.has(one)) return;
    seen.add(one);
    if (!Array.isArray(one)) {
      for (const [name, property] of Object.entries(recordOf(one.properties))) {
        if (dereferenced(content, property).format === 'password') names.add(name);
      }
    }
    for (const value of Object.values(one)) if (typeof value === 'object' && value !== null) visit(value);
  };
  visit(schema);
  return [...names].sort();
}

function xmlShape(content: JsonObject, raw: unknown): XmlShape {
  const schema = dereferenced(content, raw);
  const types = typeof schema.type === 'string' ? [schema.type] : stringsOf(schema.type);
  const xml = recordOf(recordOf(raw).xml ?? schema.xml);
  const properties = Object.entries(recordOf(schema.properties));
  return {
    ...(types.length === 0 || types.join() === 'string'
      ? {}
      : { type: types.length === 1 ? types[0] : types }),
    ...(Object.keys(xml).length === 0 ? {} : { xml }),
    ...(properties.length === 0
      ? {}
      : { properties: Object.fromEntries(properties.map(([name, one]) => [name, xmlShape(content, one)])) }),
    ...(types.includes('array') ? { items: xmlShape(content, schema.items) } : {}),
  };
}
