import { isRecord, type JsonObject, PassgateError, recordOf, stringsOf } from '../../core/index.ts';
import { dereferenced } from '../json.ts';
import { attributePrefix, xmlTree } from './xml-syntax.ts';

/**
 * Reads an XML body into the model that its JSON form has, so that the same schema judges both.
 * Elements are named by the `xml` objects of the schema; texts become integers, numbers and
 * booleans where the schema says so and they read as such. What the schema does not know (another
 * root or namespace, a qualified child, an attribute, a repeated element) stays in the model under
 * its XML name, for the schema to refuse. `content` is the whole document, for its references.
 * Throws `INPUT_FILE` where the text is not well-formed XML.
 */
export function modelOfXml(text: string, content: JsonObject, schema: JsonObject): unknown {
  const read = xmlTree(text);
  if ('broken' in read) {
    const { line, column, problem } = read.broken;
    throw new PassgateError(
      'INPUT_FILE',
      `XML, ${line}:${column}: ${problem}`,
      'Send a well-formed XML body.',
    );
  }
  const { name, element } = read;
  const expected = clarkName(recordOf(dereferenced(content, schema).xml));
  const found = clarkNameOf(name, recordOf(element));
  const model = modelOf(element, content, schema);
  return found === expected ? model : { [found]: model };
}

/** `{namespace}name`, or the bare name where there is no namespace. */
function clarkName(xml: JsonObject): string {
  const name = String(xml.name ?? '');
  return typeof xml.namespace === 'string' ? `{${xml.namespace}}${name}` : name;
}

function clarkNameOf(qualifiedName: string, element: JsonObject): string {
  const [local = '', prefix] = qualifiedName.split(':').reverse();
  const declaration = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  return clarkName({ name: local, namespace: element[`${attributePrefix}${declaration}`] });
}

function modelOf(value: unknown, content: JsonObject, rawSchema: unknown): unknown {
  const schema = dereferenced(content, rawSchema);
  const types = typeof schema.type === 'string' ? [schema.type] : stringsOf(schema.type);
  if (types.includes('object')) return objectOf(value, content, schema);
  if (types.includes('array')) {
    return (Array.isArray(value) ? value : [value]).map((item) => modelOf(item, content, schema.items));
  }
  if (typeof value !== 'string') return value;
  if (types.includes('integer') && /^[+-]?\d+$/.test(value)) return Number(value);
  if (types.includes('number') && /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(value)) return Number(value);
  if (types.includes('boolean') && /^(?:true|false)$/.test(value)) return value === 'true';
  return value;
}

function objectOf(value: unknown, content: JsonObject, schema: JsonObject): unknown {
  if (value === '') return {};
  if (!isRecord(value)) return value;
  const byElement = new Map(
    Object.entries(recordOf(schema.properties)).map(([property, one]) => {
      const xml = recordOf(recordOf(one).xml ?? dereferenced(content, one).xml);
      return [typeof xml.name === 'string' ? xml.name : property, { property, schema: one }] as const;
    }),
  );
  const entries: [string, unknown][] = [];
  for (const [element, child] of Object.entries(value)) {
    if (element.startsWith(`${attributePrefix}xmlns`)) continue;
    const known = byElement.get(element);
    entries.push(
      known === undefined ? [element, child] : [known.property, modelOf(child, content, known.schema)],
    );
  }
  return Object.fromEntries(entries);
}
