import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { isRecord, type JsonObject, recordOf } from '../../core/index.ts';
import { dereferenced } from '../json.ts';
import { formOf } from '../runtime/form.ts';
import { modelOfXml } from '../validate/xml.ts';

/**
 * One row of `samples/<api>.index.json`. `file: null`: the exchange has no body; then there is no
 * content type either.
 */
export interface SampleRow {
  readonly file: string | null;
  readonly kind: 'request' | 'response';
  readonly api: string;
  readonly operationId: string;
  readonly status: number | null;
  readonly contentType: string | null;
  readonly variant: string;
}

/** Where a body stands in a document: the request, or the answer with a status, of an operation. */
export type SamplePlace = Pick<SampleRow, 'kind' | 'operationId' | 'status'>;

/**
 * A body the document describes: its place, content type and schema; `contentType: null` where it
 * may be absent.
 */
export interface DescribedBody extends SamplePlace {
  readonly contentType: string | null;
  readonly schema: JsonObject;
}

/**
 * Returns every body of a document, straight from its YAML: no code is shared with the generator,
 * so that each checks the other.
 */
export function describedBodies(content: JsonObject): DescribedBody[] {
  const operations = Object.values(recordOf(content.paths)).flatMap((item) =>
    Object.values(recordOf(item)).filter((one) => isRecord(one) && typeof one.operationId === 'string'),
  );
  return operations.flatMap((raw) => {
    const operation = recordOf(raw);
    const operationId = String(operation.operationId);
    const request = dereferenced(content, operation.requestBody);
    const mayBeAbsent = operation.requestBody === undefined || request.required !== true;
    return [
      ...bodiesAt({ kind: 'request', operationId, status: null }, request, mayBeAbsent),
      ...Object.entries(recordOf(operation.responses)).flatMap(([status, rawResponse]) => {
        const response = dereferenced(content, rawResponse);
        const noBody = response.content === undefined || response['x-body-optional'] === true;
        return bodiesAt({ kind: 'response', operationId, status: Number(status) }, response, noBody);
      }),
    ];
  });
}

function bodiesAt(place: SamplePlace, holder: JsonObject, mayBeAbsent: boolean): DescribedBody[] {
  const described = Object.entries(recordOf(holder.content)).map(([contentType, media]) => ({
    ...place,
    contentType,
    schema: recordOf(recordOf(media).schema),
  }));
  return mayBeAbsent ? [...described, { ...place, contentType: null, schema: {} }] : described;
}

/**
 * Finds the described body of a place and content type; parameters of the content type do not
 * count.
 */
export function describedBody(
  bodies: readonly DescribedBody[],
  place: SamplePlace,
  contentType: string | null,
): DescribedBody {
  const bare = contentType?.split(/[;\s]/)[0]?.toLowerCase() ?? null;
  const found = bodies.find(
    (body) =>
      body.kind === place.kind &&
      body.operationId === place.operationId &&
      body.status === place.status &&
      body.contentType === bare,
  );
  if (found === undefined) {
    throw new Error(
      `the document has no ${place.operationId} ${place.status ?? place.kind} ${bare ?? 'without body'}`,
    );
  }
  return found;
}

/** Returns the value that a body's text stands for, by its content type. */
export function valueOfBody(text: string, body: DescribedBody, content: JsonObject): unknown {
  const contentType = body.contentType ?? '';
  if (contentType.endsWith('json')) return JSON.parse(text);
  if (contentType.endsWith('xml')) return modelOfXml(text, content, body.schema);
  if (contentType === 'application/x-www-form-urlencoded') {
    // The line end of a text file is no part of the form.
    return Object.fromEntries(formOf(text.trimEnd()));
  }
  return text;
}

/**
 * Judges values by the schemas of one document; answers the violations as `pointer keyword` with
 * the keyword's subject.
 */
export function bodyJudge(content: JsonObject): (value: unknown, schema: JsonObject) => string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  formats.default(ajv);
  ajv.addSchema(content, 'document');
  const compiled = new Map<JsonObject, ValidateFunction>();
  return (value, schema) => {
    const reference = typeof schema.$ref === 'string' ? { $ref: `document${schema.$ref}` } : schema;
    const validate = compiled.get(schema) ?? ajv.compile(reference);
    compiled.set(schema, validate);
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, keyword, params }) => {
      const subject: unknown = params.missingProperty ?? params.additionalProperty ?? params.format;
      return [instancePath || '/', keyword, ...(subject === undefined ? [] : [String(subject)])].join(' ');
    });
  };
}
