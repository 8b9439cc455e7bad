import { definedOnly, PassgateError, recordOf } from '../../core/index.ts';
import { type OperationId, type OperationRow, operations } from '../../openapi/generated/operations.ts';
import { bareContentType } from '../../openapi/runtime/content-type.ts';
import { formOf } from '../../openapi/runtime/form.ts';
import type { UntypedCall, UntypedDeviation } from '../interactions/row.ts';

/** A request as it goes over the wire, its body not yet serialised. */
export interface WireRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Empty where there is no body. */
  readonly contentType: string;
  readonly body: unknown;
}

const form = 'application/x-www-form-urlencoded';

/**
 * Returns what the documents say an operation's request looks like, made from a row and not by the
 * client under test.
 */
export function wireOf(operation: OperationId, call: UntypedCall): WireRequest {
  const row: OperationRow = operations[operation];
  const contentType = call.body === undefined ? '' : (row.requestBody?.contentTypes[0] ?? 'application/json');
  const accepts = call.accept ?? 'application/json';
  return {
    method: row.method,
    path: row.path.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
      segment(textsOf(call.params.path)[name] ?? whole),
    ),
    query: textsOf(call.params.query),
    headers: {
      ...textsOf(call.params.header),
      ...(call.token === undefined ? {} : { Authorization: `Bearer ${call.token}` }),
      Accept: accepts,
    },
    contentType,
    body: call.body,
  };
}

/** Percent-encodes a path segment, unless it is a placeholder of a state's value. */
function segment(text: string): string {
  return text.includes('${') ? text : encodeURIComponent(text);
}

function textsOf(parameters: object | undefined): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(parameters ?? {})) {
    if (value !== undefined && value !== null) texts[name] = String(value);
  }
  return texts;
}

/**
 * Leaves out and replaces. Names of headers are compared without case. Throws `INTERNAL` for a name
 * that is not there.
 */
export function deviate(wire: WireRequest, deviations: readonly UntypedDeviation[]): WireRequest {
  let { query, headers, body, contentType } = wire;
  for (const deviation of deviations) {
    const place = 'leaveOut' in deviation ? deviation.leaveOut : deviation.replace;
    const by = 'replace' in deviation ? deviation.by : undefined;
    if (place === 'header' && deviation.name === 'Content-Type') contentType = String(by ?? '');
    else if (place === 'query') query = textsOf(changed(query, deviation.name, by, false));
    else if (place === 'header') headers = textsOf(changed(headers, deviation.name, by, true));
    else body = changed(body, deviation.name, by, false);
  }
  return { ...wire, query, headers, body, contentType };
}

function changed(holder: unknown, name: string, by: unknown, ignoreCase: boolean): Record<string, unknown> {
  const entries = Object.entries(recordOf(holder));
  const wanted = ignoreCase ? name.toLowerCase() : name;
  const at = entries.findIndex(([key]) => (ignoreCase ? key.toLowerCase() : key) === wanted);
  if (at === -1) {
    if (by === undefined) {
      throw new PassgateError(
        'INTERNAL',
        `A deviation leaves out ${name}, which the valid request does not have.`,
        'Add it to the request of the row.',
      );
    }
    entries.push([name, by]);
  } else if (by === undefined) entries.splice(at, 1);
  else entries[at] = [entries[at]?.[0] ?? name, by];
  return Object.fromEntries(entries);
}

/** Reads back what a client is about to send. */
export async function wireOfRequest(request: Request): Promise<WireRequest> {
  const url = new URL(request.url);
  const text = await request.text();
  const contentType = bareContentType(request.headers.get('content-type') ?? '');
  return {
    method: request.method,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: Object.fromEntries([...request.headers].filter(([name]) => name !== 'content-type')),
    contentType: text === '' && contentType !== form ? '' : contentType,
    body: bodyOf(contentType, text),
  };
}

function bodyOf(contentType: string, text: string): unknown {
  if (contentType === form) return Object.fromEntries(formOf(text));
  return text === '' ? undefined : JSON.parse(text);
}

/** Returns a request that `fetch` can send to an origin. */
export function requestOf(wire: WireRequest, origin: string): Request {
  const url = new URL(wire.path, origin);
  for (const [name, value] of Object.entries(wire.query)) url.searchParams.set(name, value);
  const headers = new Headers(wire.headers);
  if (wire.contentType !== '') headers.set('Content-Type', wire.contentType);
  const body = bodyText(wire);
  return new Request(url, {
    method: wire.method,
    headers,
    redirect: 'manual',
    ...definedOnly({ body }),
  });
}

/** Returns the body as text; undefined where there is none. */
export function bodyText(wire: WireRequest): string | undefined {
  if (wire.body === undefined || wire.contentType === '') return undefined;
  if (wire.contentType !== form) return JSON.stringify(wire.body);
  return new URLSearchParams(textsOf(recordOf(wire.body))).toString();
}
