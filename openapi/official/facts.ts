import { isRecord, type JsonObject, listOf, recordOf, stringsOf } from '../../core/index.ts';
import { dereferenced } from '../json.ts';
import { bareContentType } from '../runtime/content-type.ts';

/** What a document says of one operation, in a form that two documents can be compared in. */
export interface OperationFacts {
  /** `GET /api/v2/{}/profiles`: parameters without their names. */
  readonly call: string;
  readonly operationId: string;
  /** `header x-device-info` → whether it is required. Names of headers in lower case. */
  readonly parameters: ReadonlyMap<string, boolean>;
  /** `request`, or a status. */
  readonly parts: ReadonlySet<string>;
  /**
   * `request application/json`, `200 application/json`, or the bare status where there is no body →
   * its properties: `/profiles/*` → whether it is required; `*` is an entry of a map or an item of
   * a list.
   */
  readonly bodies: ReadonlyMap<string, ReadonlyMap<string, boolean>>;
}

const methods = ['get', 'put', 'post', 'delete', 'patch'];
/** Deeper than any body of these APIs; stops a schema that refers to itself. */
const deepest = 12;

/**
 * Returns the operations of an OpenAPI document of any 3.x version, with the base path of its first
 * server.
 */
export function operationFacts(content: JsonObject): OperationFacts[] {
  const server = recordOf(listOf(content.servers)[0]).url;
  const base =
    typeof server === 'string' ? new URL(server, 'https://none.example').pathname.replace(/\/$/, '') : '';
  return Object.entries(recordOf(content.paths)).flatMap(([path, raw]) => {
    const item = dereferenced(content, raw);
    return methods.flatMap((method) => {
      const operation = item[method];
      const call = `${method.toUpperCase()} ${`${base}${path}`.replace(/\{[^}]*\}/g, '{}')}`;
      return isRecord(operation) ? [factsOf(content, call, item, operation)] : [];
    });
  });
}

function factsOf(content: JsonObject, call: string, item: JsonObject, operation: JsonObject): OperationFacts {
  const bodies = bodiesOf(content, operation);
  return {
    call,
    operationId: String(operation.operationId),
    parameters: parametersOf(content, item, operation),
    parts: new Set(bodies.map(({ part }) => part)),
    bodies: new Map(
      bodies.map(({ part, contentType, schema }) => [
        contentType === '' ? part : `${part} ${contentType}`,
        new Map(propertiesOf(content, schema, '', 0)),
      ]),
    ),
  };
}

/**
 * Returns the parameters, and what OpenAPI 3 says in another way: the header `Authorization` by
 * `security`, `Content-Type` and `Accept` by the content types of the bodies.
 */
function parametersOf(content: JsonObject, item: JsonObject, operation: JsonObject): Map<string, boolean> {
  const found = new Map<string, boolean>();
  if (listOf(operation.security ?? content.security).length > 0) found.set('header authorization', true);
  const request = dereferenced(content, operation.requestBody);
  if (request.content !== undefined) found.set('header content-type', true);
  found.set('header accept', false);
  for (const raw of [...listOf(item.parameters), ...listOf(operation.parameters)]) {
    const { in: place, name, required } = dereferenced(content, raw);
    const key = place === 'header' ? String(name).toLowerCase() : String(name);
    found.set(`${String(place)} ${key}`, required === true);
  }
  return found;
}

interface DocumentedBody {
  readonly part: string;
  /** Empty where there is no body. */
  readonly contentType: string;
  readonly schema: unknown;
}

function bodiesOf(content: JsonObject, operation: JsonObject): DocumentedBody[] {
  const holders = [
    ...(operation.requestBody === undefined ? [] : [['request', operation.requestBody] as const]),
    ...Object.entries(recordOf(operation.responses)),
  ];
  return holders.flatMap(([part, holder]) => {
    const media = Object.entries(recordOf(dereferenced(content, holder).content));
    if (media.length === 0) return [{ part, contentType: '', schema: {} }];
    return media.map(([contentType, one]) => ({
      part,
      contentType: bareContentType(contentType),
      schema: recordOf(one).schema,
    }));
  });
}

function propertiesOf(
  content: JsonObject,
  raw: unknown,
  pointer: string,
  depth: number,
): [string, boolean][] {
  if (depth > deepest) return [];
  const schema = dereferenced(content, raw);
  const required = stringsOf(schema.required);
  const below = (one: unknown, name: string): [string, boolean][] => [
    [`${pointer}/${name}`, required.includes(name)],
    ...propertiesOf(content, one, `${pointer}/${name}`, depth + 1),
  ];
  const branches = ['oneOf', 'anyOf', 'allOf'].flatMap((keyword) => listOf(schema[keyword]));
  return [
    ...Object.entries(recordOf(schema.properties)).flatMap(([name, one]) => below(one, name)),
    ...(isRecord(schema.additionalProperties) ? below(schema.additionalProperties, '*') : []),
    ...(isRecord(schema.items) ? propertiesOf(content, schema.items, `${pointer}/*`, depth + 1) : []),
    ...branches.flatMap((one) => propertiesOf(content, one, pointer, depth + 1)),
  ];
}
