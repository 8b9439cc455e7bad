/**
 * `@passgate/schemas/matchers`: the validators for `expect` in vitest and jest. Free of Node, so
 * that suites in browsers use them as well.
 */
import { type OperationId, operations } from '../generated/operations.ts';
import { validators } from '../generated/validators/index.js';
import { bareContentType, isJson, isXml } from '../runtime/content-type.ts';
import { type JudgeMode, type Judgement, judge } from '../runtime/judge.ts';
import { judgeTextOf } from '../runtime/judge-text.ts';
import type { OperationRow } from '../runtime/operation.ts';
import { valueOfText } from '../runtime/value-of-text.ts';

/** How a body is judged. */
export interface BodyOptions {
  /** By default JSON where it is documented there, else the first documented one. */
  readonly contentType?: string;
  /** `tolerant` lets a provider add what is not documented. By default `strict`. */
  readonly mode?: JudgeMode;
}

/** The matchers as `expect` has them; `Result` is what a matcher returns there. */
export interface SchemaMatchers<Result = void> {
  /** Passes for a parsed body that is valid for this status (or `request`) of an operation. */
  toBeValidBody(operation: OperationId, part: number | 'request', options?: BodyOptions): Result;
  /** Passes for a `Response` of `fetch` whose status, content type and body are documented. */
  toBeValidResponse(operation: OperationId, options?: Pick<BodyOptions, 'mode'>): Promise<void>;
}

/** What a matcher returns to vitest and jest. */
interface SchemaMatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/** For `expect.extend(matchers)` in vitest and jest. */
export const matchers = { toBeValidBody, toBeValidResponse };

/**
 * Judges a parsed body: the value of JSON, the fields of a form, or text.
 * @throws TypeError for an operation, status or content type that is not documented
 */
function toBeValidBody(
  body: unknown,
  operation: OperationId,
  part: number | 'request',
  { contentType, mode = 'strict' }: BodyOptions = {},
): SchemaMatcherResult {
  const type = contentType ?? documentedType(rowOf(operation), String(part));
  const place = { operation, part: String(part), contentType: type, mode };
  return resultOf(judge(validators[operation], { ...place, body }), `the ${partText(part)} of ${operation}`);
}

/**
 * Judges a response without using up its body.
 * @throws TypeError for what is no response, one whose body was read, an unknown operation, or a
 *   body of XML, which needs a parser
 */
async function toBeValidResponse(
  response: unknown,
  operation: OperationId,
  { mode = 'strict' }: Pick<BodyOptions, 'mode'> = {},
): Promise<SchemaMatcherResult> {
  rowOf(operation);
  if (!(response instanceof Response)) throw new TypeError('This is not a Response of fetch.');
  if (response.bodyUsed)
    throw new TypeError('The body of this response was read already: give it to expect before that.');
  const contentType = bareContentType(response.headers.get('content-type') ?? '');
  if (isXml(contentType))
    throw new TypeError('XML is not judged here. Ask for JSON, or use passgate validate.');
  const part = String(response.status);
  const judged = judgeTextOf(validators[operation], { operation, part, contentType, mode }, (text) =>
    valueOfText(text, contentType),
  );
  return resultOf(judged(await response.clone().text()), `the ${partText(response.status)} of ${operation}`);
}

function resultOf({ verdict, errors }: Judgement, what: string): SchemaMatcherResult {
  const pass = verdict !== 'invalid';
  return {
    pass,
    message: () =>
      pass
        ? `This is valid as ${what}.`
        : `This is not valid as ${what}:\n${errors.map(({ message }) => `  ${message}`).join('\n')}`,
  };
}

function partText(part: number | 'request'): string {
  return part === 'request' ? 'request' : `response ${part}`;
}

function rowOf(operation: string): OperationRow {
  const row = Object.values<OperationRow>(operations).find(({ id }) => id === operation);
  if (row !== undefined) return row;
  throw new TypeError(
    `No document has the operation ${operation}. Known: ${Object.keys(operations).join(', ')}.`,
  );
}

function documentedType({ id, requestBody, responses }: OperationRow, part: string): string {
  const documented = part === 'request' ? requestBody : responses[part];
  if (documented === null || documented === undefined) {
    const known = Object.keys(responses).join(', ');
    throw new TypeError(
      part === 'request'
        ? `${id} has no request body.`
        : `${id} has no response ${part}. Documented: ${known}.`,
    );
  }
  const { contentTypes } = documented;
  return contentTypes.find(isJson) ?? contentTypes[0] ?? '';
}
