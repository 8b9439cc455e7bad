import {
  definedOnly,
  isRecord,
  type JsonObject,
  listOf,
  PassgateError,
  recordOf,
  stringsOf,
} from '../../core/index.ts';
import type { ApiDocument } from '../documents/documents.ts';
import { dereferenced, documentError } from '../json.ts';
import { bareContentType } from '../runtime/content-type.ts';
import type { OperationRow, ParameterRow, RequestBodyRow, ResponseRow } from '../runtime/operation.ts';

/**
 * One body that an operation takes or answers: the request, or a status, in one content type (null:
 * without body).
 */
export interface BodyPart {
  readonly part: string;
  readonly contentType: string | null;
  /** As in the document: often a `$ref`. Null where there is no body. */
  readonly schema: JsonObject | null;
  readonly bodyOptional: boolean;
}

export interface DocumentedOperation {
  readonly row: OperationRow;
  readonly parts: readonly BodyPart[];
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

/**
 * Returns the operations of a document in the order they are written. Throws `INPUT_FILE` where one
 * has no id.
 */
export function operationsOf(document: ApiDocument): DocumentedOperation[] {
  const { content } = document;
  const found: DocumentedOperation[] = [];
  for (const [path, rawItem] of Object.entries(recordOf(content.paths))) {
    const item = dereferenced(content, rawItem);
    for (const method of methods) {
      const operation = item[method];
      if (!isRecord(operation)) continue;
      found.push(operationOf(document, path, method, item, operation));
    }
  }
  return found;
}

function operationOf(
  { api, content }: ApiDocument,
  path: string,
  method: string,
  item: JsonObject,
  operation: JsonObject,
): DocumentedOperation {
  const id = operation.operationId;
  if (typeof id !== 'string' || !/^[a-z][A-Za-z0-9]*$/.test(id)) {
    throw documentError(
      `openapi/${api}.yaml: ${method.toUpperCase()} ${path} has no operationId that can name a function`,
    );
  }
  const responses = responsesOf(content, operation, id);
  const request = requestOf(content, operation);
  return {
    row: {
      id,
      api,
      method: method.toUpperCase(),
      path,
      ...definedOnly({ alsoAt: alsoAt(path, operation) }),
      parameters: parametersOf(content, [...listOf(item.parameters), ...listOf(operation.parameters)]),
      requestBody: request.row,
      responses: Object.fromEntries(responses.map(({ status, row }) => [status, row])),
      throttled: operation['x-throttled'] === true,
      authorised: authorisation(operation.security ?? content.security),
    },
    parts: [...request.parts, ...responses.flatMap(({ parts }) => parts)],
  };
}

/** Returns the other templates of an operation. Throws for one with other parameters. */
function alsoAt(path: string, operation: JsonObject): readonly string[] | undefined {
  const given = operation['x-also-at'];
  if (given === undefined) return undefined;
  const parametersIn = (template: string) => (template.match(/\{\w+\}/g) ?? []).join();
  const templates = stringsOf(listOf(given));
  if (templates.length === 0 || templates.some((one) => parametersIn(one) !== parametersIn(path)))
    throw documentError(`${path}: x-also-at takes paths with the same parameters`);
  return templates;
}

function authorisation(security: unknown): OperationRow['authorised'] {
  const requirements = listOf(security);
  const isEmpty = (one: unknown) => Object.keys(recordOf(one)).length === 0;
  if (requirements.every(isEmpty)) return false;
  return requirements.some(isEmpty) ? 'optional' : true;
}

function parametersOf(content: JsonObject, raw: readonly unknown[]): ParameterRow[] {
  const rows = new Map<string, ParameterRow>();
  for (const one of raw) {
    const parameter = dereferenced(content, one);
    const place = parameter.in;
    const name = parameter.name;
    if (
      typeof name !== 'string' ||
      (place !== 'path' && place !== 'query' && place !== 'header' && place !== 'cookie')
    ) {
      throw documentError(`a parameter has no name, or an unknown value of in: ${JSON.stringify(one)}`);
    }
    rows.set(`${place} ${name}`, { name, in: place, required: parameter.required === true });
  }
  return [...rows.values()];
}

function requestOf(
  content: JsonObject,
  operation: JsonObject,
): { row: RequestBodyRow | null; parts: BodyPart[] } {
  if (operation.requestBody === undefined) return { row: null, parts: [] };
  const body = dereferenced(content, operation.requestBody);
  const required = body.required === true;
  const media = mediaOf(body);
  return {
    row: { required, contentTypes: media.map(([contentType]) => contentType) },
    parts: media.map(([contentType, schema]) => ({
      part: 'request',
      contentType,
      schema,
      bodyOptional: !required,
    })),
  };
}

function responsesOf(
  content: JsonObject,
  operation: JsonObject,
  id: string,
): { status: string; row: ResponseRow; parts: BodyPart[] }[] {
  return Object.entries(recordOf(operation.responses)).map(([status, raw]) => {
    if (!/^[1-5]\d\d$/.test(status)) throw documentError(`${id}: the status ${status} is not three digits`);
    const response = dereferenced(content, raw);
    const bodyOptional = response['x-body-optional'] === true;
    const media = mediaOf(response);
    const headers = Object.entries(recordOf(response.headers)).map(([name, header]) => ({
      name,
      required: dereferenced(content, header).required === true,
    }));
    const parts: BodyPart[] =
      media.length === 0
        ? [{ part: status, contentType: null, schema: null, bodyOptional: true }]
        : media.map(([contentType, schema]) => ({ part: status, contentType, schema, bodyOptional }));
    return {
      status,
      row: { contentTypes: media.map(([contentType]) => contentType), bodyOptional, headers },
      parts,
    };
  });
}

function mediaOf(body: JsonObject): [contentType: string, schema: JsonObject][] {
  return Object.entries(recordOf(body.content)).map(([contentType, media]) => [
    bareContentType(contentType),
    recordOf(recordOf(media).schema),
  ]);
}

/** Returns all operations of all documents; `INPUT_FILE` where two share an id. */
export function allOperationsOf(documents: readonly ApiDocument[]): DocumentedOperation[] {
  const all = documents.flatMap(operationsOf);
  const seen = new Map<string, string>();
  for (const { row } of all) {
    const other = seen.get(row.id);
    if (other !== undefined) {
      throw new PassgateError(
        'INPUT_FILE',
        `openapi/${row.api}.yaml: the operationId ${row.id} is already used in openapi/${other}.yaml`,
        'Give each operation an id of its own.',
      );
    }
    seen.set(row.id, row.api);
  }
  return all;
}
