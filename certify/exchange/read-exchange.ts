import type { OperationId } from '../../openapi/generated/operations.ts';
import { validators } from '../../openapi/generated/validators/index.js';
import { bareContentType, isForm, isJson } from '../../openapi/runtime/content-type.ts';
import { type FoundOperation, findOperation } from '../../openapi/runtime/find-operation.ts';
import { formOf } from '../../openapi/runtime/form.ts';
import { judge } from '../../openapi/runtime/judge.ts';
import type { ValidatorTable } from '../../openapi/runtime/validator.ts';
import type { CapturedExchange } from './captured.ts';
import type { Exchange, RequestFacts, RequestProblem } from './exchange.ts';
import { readAnswer } from './read-answer.ts';

/** What a reading needs beside the exchange. */
export interface ReadingContext {
  /** Returns the fingerprint of a secret; what is masked already stays as it is. */
  readonly fingerprint: (secret: string) => string;
}

/** Returns what the rules read of an exchange; secrets become fingerprints, bodies are dropped. */
export function readExchange(
  captured: CapturedExchange,
  index: number,
  { fingerprint }: ReadingContext,
): Exchange {
  const url = parsedUrl(captured.url);
  const found = findOperation(captured.method, url.path);
  const sentMs = captured.sentMs ?? Number.NaN;
  const { request, response, status, steadyMs, excuse } = captured;
  return {
    index,
    place: captured.place,
    sentMs,
    answeredMs: captured.answeredMs ?? sentMs,
    steadyMs,
    operation: found?.id,
    method: captured.method,
    origin: url.origin,
    path: url.path,
    parameters: found?.parameters ?? {},
    query: url.query,
    address: request.headers?.get('x-forwarded-for')?.split(',')[0]?.trim() ?? captured.address,
    request: requestFacts(captured, found, fingerprint),
    status,
    answer: readAnswer({ operation: found?.id, status, message: response }, fingerprint),
    excuse,
  };
}

const noFields: ReadonlyMap<string, string> = new Map();
const secretFields = new Set(['client_secret', 'software_statement', 'SAMLResponse']);

function requestFacts(
  { request }: CapturedExchange,
  found: FoundOperation<OperationId> | null,
  fingerprint: (secret: string) => string,
): RequestFacts {
  const { headers, body, bodyMissing } = request;
  const bearer = /^Bearer\s+(\S.*)$/i.exec(headers?.get('authorization') ?? '')?.[1];
  const device = headers?.get('ap-device-identifier');
  const content = found === null || bodyMissing !== undefined ? undefined : decoded(body, headers);
  const fields = new Map(
    Object.entries(content ?? {}).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, secretFields.has(name) ? fingerprint(value) : value]] : [],
    ),
  );
  const resources = content?.resources;
  return {
    headers: keptHeaders(headers, fingerprint),
    token: bearer === undefined ? undefined : fingerprint(bearer),
    device: device === undefined ? undefined : fingerprint(device),
    clientId: found?.id === 'issueToken' ? fields.get('client_id') : undefined,
    fields: fields.size === 0 ? noFields : fields,
    resources: Array.isArray(resources) ? resources.filter((one) => typeof one === 'string') : undefined,
    problems: found === null || bodyMissing !== undefined ? [] : problemsOf(found, headers, body, content),
    bodyMissing,
  };
}

const notKept =
  /^(?:authorization|ap-device-identifier|cookie|content-length|connection|accept-encoding|accept-language|sec-.*|:.*)$/;
const secretHeader = /token|secret|identity$/;

function keptHeaders(
  headers: ReadonlyMap<string, string> | undefined,
  fingerprint: (secret: string) => string,
): ReadonlyMap<string, string> | undefined {
  if (headers === undefined) return undefined;
  const kept = new Map<string, string>();
  for (const [name, value] of headers) {
    if (!notKept.test(name)) kept.set(name, secretHeader.test(name) ? fingerprint(value) : value);
  }
  return kept;
}

function decoded(
  body: string,
  headers: ReadonlyMap<string, string> | undefined,
): Readonly<Record<string, unknown>> | undefined {
  const contentType = bareContentType(headers?.get('content-type') ?? '');
  if (isForm(contentType)) return Object.fromEntries(formOf(body));
  if (!isJson(contentType)) return undefined;
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function problemsOf(
  { id, row }: FoundOperation<OperationId>,
  headers: ReadonlyMap<string, string> | undefined,
  body: string,
  content: unknown,
): readonly RequestProblem[] {
  if (row.requestBody === null || headers === undefined) return [];
  const contentType = headers.get('content-type') ?? '';
  const table: ValidatorTable = validators[id];
  const { verdict, errors } = judge(table, {
    operation: id,
    part: 'request',
    contentType,
    body: content ?? body,
    mode: 'strict',
  });
  if (verdict !== 'invalid') return [];
  return errors.map(({ pointer, expected, received, message }) => ({ pointer, expected, received, message }));
}

function parsedUrl(url: string): Pick<Exchange, 'origin' | 'path' | 'query'> {
  const isAbsolute = /^[a-z][a-z\d+.-]*:/i.test(url);
  const base = 'http://unknown.invalid';
  if (!URL.canParse(url, base)) return { origin: '', path: url, query: noFields };
  const { origin, pathname, searchParams } = new URL(url, base);
  return {
    origin: isAbsolute ? origin : '',
    path: pathname,
    query: searchParams.size === 0 ? noFields : new Map(searchParams),
  };
}
