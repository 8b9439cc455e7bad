import { isRecord, type JsonObject, listOf, recordOf } from '../../../core/index.ts';
import { dereferenced } from '../../json.ts';

/** A schema somewhere in a document, in what holds it. */
export interface SchemaSite {
  readonly holder: JsonObject | unknown[];
  readonly key: string | number;
  readonly schema: JsonObject;
}

/** A schema that an operation sends or answers. */
export interface MessageSchema {
  readonly operation: string;
  readonly direction: 'request' | 'response';
  readonly schema: JsonObject;
  /** Names of the properties on the way to it. */
  readonly way: readonly string[];
  /** Whether it is one of several variants, or inside of one. */
  readonly inChoice: boolean;
}

export interface OperationSite {
  readonly id: string;
  readonly path: string;
  readonly method: string;
  readonly item: JsonObject;
  readonly operation: JsonObject;
}

const methods = ['get', 'put', 'post', 'delete', 'patch'];
const single = ['items', 'additionalProperties', 'not'];
const lists = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];

export function operationsIn(document: JsonObject): OperationSite[] {
  return Object.entries(recordOf(document.paths)).flatMap(([path, raw]) => {
    const item = recordOf(raw);
    return methods.flatMap((method) => {
      const operation = item[method];
      return isRecord(operation)
        ? [{ id: String(operation.operationId), path, method, item, operation }]
        : [];
    });
  });
}

/** Returns all schemas of a document, those inside of others included. */
export function schemasIn(document: JsonObject): SchemaSite[] {
  const found: SchemaSite[] = [];
  const enter = (holder: JsonObject | unknown[], key: string | number): void => {
    const schema: unknown = Reflect.get(holder, key);
    if (!isRecord(schema)) return;
    found.push({ holder, key, schema });
    const properties = recordOf(schema.properties);
    for (const name of Object.keys(properties)) enter(properties, name);
    for (const keyword of single) enter(schema, keyword);
    for (const keyword of lists) {
      const list = schema[keyword];
      if (Array.isArray(list)) for (const index of list.keys()) enter(list, index);
    }
  };
  const named = recordOf(recordOf(document.components).schemas);
  for (const name of Object.keys(named)) enter(named, name);
  for (const holder of holdersOfSchemas(document)) enter(holder, 'schema');
  return found;
}

/**
 * Parameters, headers and media types, where they are written and not where they are referred to.
 */
export function holdersOfSchemas(document: JsonObject): JsonObject[] {
  const found = new Set<JsonObject>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) walk(one);
    if (!isRecord(value)) return;
    if (isRecord(value.schema)) found.add(value);
    for (const [key, one] of Object.entries(value)) {
      if (!['schema', 'schemas', 'example', 'examples'].includes(key)) walk(one);
    }
  };
  walk(document.paths);
  walk(document.components);
  return [...found];
}

/**
 * Returns the schemas of what the operations send and answer, each operation's apart; nothing below
 * a schema that is met again.
 */
export function messagesIn(document: JsonObject): MessageSchema[] {
  return operationsIn(document).flatMap(({ id, operation }) => {
    const body = dereferenced(document, operation.requestBody);
    const responses = Object.values(recordOf(operation.responses));
    return [
      ...mediaIn(document, body).flatMap((schema) => below(document, id, 'request', schema)),
      ...responses.flatMap((response) =>
        mediaIn(document, dereferenced(document, response)).flatMap((schema) =>
          below(document, id, 'response', schema),
        ),
      ),
    ];
  });
}

function mediaIn(document: JsonObject, message: JsonObject): unknown[] {
  return Object.values(recordOf(message.content)).flatMap((media) => {
    const { schema } = dereferenced(document, media);
    return schema === undefined ? [] : [schema];
  });
}

function below(
  document: JsonObject,
  operation: string,
  direction: MessageSchema['direction'],
  start: unknown,
): MessageSchema[] {
  const found: MessageSchema[] = [];
  const visited = new Set<JsonObject>();
  const enter = (raw: unknown, way: readonly string[], inChoice: boolean): void => {
    const schema = dereferenced(document, raw);
    if (visited.has(schema) || raw === undefined || !isRecord(raw)) return;
    visited.add(schema);
    found.push({ operation, direction, schema, way, inChoice });
    for (const [name, one] of Object.entries(recordOf(schema.properties)))
      enter(one, [...way, name], inChoice);
    for (const keyword of single) enter(schema[keyword], [...way, '*'], inChoice);
    for (const keyword of lists) {
      const branches = listOf(schema[keyword]);
      for (const one of branches) enter(one, way, inChoice || branches.length > 1);
    }
  };
  enter(start, [], false);
  return found;
}
