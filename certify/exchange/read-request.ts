import type { OperationId } from '../../openapi/generated/operations.ts';
import { validators } from '../../openapi/generated/validators/index.js';
import { bareContentType, isForm, isJson } from '../../openapi/runtime/content-type.ts';
import type { FoundOperation } from '../../openapi/runtime/find-operation.ts';
import { formOf } from '../../openapi/runtime/form.ts';
import { judge } from '../../openapi/runtime/judge.ts';
import type { ValidatorTable } from '../../openapi/runtime/validator.ts';
import type { CapturedMessage } from './captured.ts';
import type { RequestFacts, RequestProblem } from './exchange.ts';
import { Remembered } from './exchange-memory.ts';
import { isSecretName } from './secret-names.ts';

/** A request as it was recorded, and the operation that it calls. */
export interface CapturedRequest {
  readonly found: FoundOperation<OperationId> | null;
  readonly message: CapturedMessage;
}

type HeaderTexts = ReadonlyMap<string, string>;

const noFields: HeaderTexts = new Map();
const noProblems: readonly RequestProblem[] = [];

/** Returns what a client sent; secrets become fingerprints. Of other requests nothing is kept. */
export function readRequest(
  { found, message }: CapturedRequest,
  fingerprint: (secret: string) => string,
): RequestFacts {
  const { headers, body, bodyMissing } = message;
  const isReadable = found !== null && bodyMissing === undefined;
  const content = isReadable && body !== '' ? decoded(body, headers) : undefined;
  const fields = new Map(
    Object.entries(content ?? {}).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, isSecretName(name) ? fingerprint(value) : value]] : [],
    ),
  );
  const bearer = /^Bearer\s+(\S.*)$/i.exec(headers?.get('authorization') ?? '')?.[1];
  const device = headers?.get('ap-device-identifier');
  const resources = content?.resources;
  return {
    headers:
      headers === undefined || found === null ? headers && noFields : keptHeaders(headers, fingerprint),
    token: found === null || bearer === undefined ? undefined : fingerprint(bearer.trim()),
    device: found === null || device === undefined ? undefined : fingerprint(device),
    clientId: found?.id === 'issueToken' ? fields.get('client_id') : undefined,
    fields: fields.size === 0 ? noFields : fields,
    resources: Array.isArray(resources) ? resources.filter((one) => typeof one === 'string') : undefined,
    problems: isReadable ? problemsOf(found, headers, body, content) : noProblems,
    bodyMissing,
  };
}

/** Returns all of the headers that something is read of, as one text. */
export function headersKey(headers: HeaderTexts | undefined): string {
  if (headers === undefined) return 'none';
  let key = '';
  for (const [name, value] of headers) if (useOf(name) !== 'none') key += `${name}:${value}\n`;
  return key;
}

/** HeaderTexts that are about the connection, or of another value in every request. */
const notRead =
  /^(?:cookie|content-length|connection|accept-(?:encoding|language)|sec-.*|:.*|host|referer|priority|cache-control|pragma|dnt|te|if-.*|date|trace.*|baggage|newrelic|via|forwarded|x-(?:b3|datadog|amz|cloud|request|correlation|trace).*)$/;
const secretHeader = /token|secret|identity$/;

/** `apart`: read on its own and not kept among the headers. */
type HeaderUse = 'kept' | 'secret' | 'apart' | 'none';

const uses = new Remembered<HeaderUse>(500);

function useOf(name: string): HeaderUse {
  return uses.get(name, () => {
    if (name === 'authorization' || name === 'ap-device-identifier') return 'apart';
    if (notRead.test(name)) return 'none';
    return secretHeader.test(name) ? 'secret' : 'kept';
  });
}

function keptHeaders(headers: HeaderTexts, fingerprint: (secret: string) => string): HeaderTexts {
  const kept = new Map<string, string>();
  for (const [name, value] of headers) {
    const use = useOf(name);
    if (use === 'kept' || use === 'secret') kept.set(name, use === 'secret' ? fingerprint(value) : value);
  }
  return kept;
}

function decoded(
  body: string,
  headers: HeaderTexts | undefined,
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
  headers: HeaderTexts | undefined,
  body: string,
  content: unknown,
): readonly RequestProblem[] {
  if (row.requestBody === null || headers === undefined) return noProblems;
  const table: ValidatorTable = validators[id];
  const { verdict, errors } = judge(table, {
    operation: id,
    part: 'request',
    contentType: headers.get('content-type') ?? '',
    body: content ?? body,
    mode: 'strict',
  });
  if (verdict !== 'invalid') return noProblems;
  return errors.map(({ pointer, expected, received, message }) => ({ pointer, expected, received, message }));
}
