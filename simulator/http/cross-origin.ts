import type { FastifyReply } from 'fastify';
import { type OperationRow, operations } from '../../openapi/generated/operations.ts';
import { type Answer, empty } from './answer.ts';
import { apiOf, methodsOf } from './paths.ts';

type Headers = Readonly<Record<string, string>>;

/** Headers that the published answers allow [errors.md, Throttling, CORS]. */
const publishedHeaders = [
  'authorization',
  'content-type',
  'AP-Session-Identifier',
  'AP-Device-Identifier',
  'AP-SDK-Identifier',
  'X-Device-Info',
];

/**
 * On every answer of the four APIs, as in the published 429 [errors.md, Throttling, CORS]. One
 * object for all of them, because every poll pays for it.
 */
const everyAnswer: Headers = {
  'access-control-allow-credentials': 'true',
  'access-control-allow-methods': 'POST,GET,OPTIONS,DELETE',
  'access-control-allow-headers': publishedHeaders.join(','),
  'access-control-expose-headers': 'pass_sfp,Authzf-Error-Code,Authzf-Sub-Error-Code,Authzf-Error-Details',
  // A cache must not hand the answer to one origin to another.
  vary: 'Origin',
};

/** A preflight also allows every other header that a document has: the published list goes on. */
const preflightHeaders: Headers = {
  'access-control-allow-headers': [
    ...new Map(
      [...publishedHeaders, ...documentedHeaders()].map((name) => [name.toLowerCase(), name]),
    ).values(),
  ].join(','),
  'access-control-max-age': '600',
};

function documentedHeaders(): string[] {
  const rows: readonly OperationRow[] = Object.values(operations);
  return rows.flatMap(({ parameters }) =>
    parameters.flatMap(({ in: place, name }) => (place === 'header' ? [name] : [])),
  );
}

/**
 * Returns what a browser needs to hand an answer to a page of another origin; empty for answers
 * that are of none of the four APIs, such as those of the control API.
 */
export function crossOriginHeaders(url: string, origin: string | undefined): Headers {
  if (apiOf(url) === undefined) return {};
  if (origin === undefined) return everyAnswer;
  return { ...everyAnswer, 'access-control-allow-origin': origin };
}

/**
 * Returns the answer to `OPTIONS` on a path of the four APIs, known or not: the proxy in front
 * answers it, which knows prefixes only. It does not count against the rate limit, because no
 * application sends it.
 * @param requestedHeaders those that the page asks for; empty where only documented ones are allowed
 */
export function preflight(path: string, requestedHeaders = ''): Answer {
  const methods = methodsOf(path);
  const allow = methods.length === 0 ? {} : { allow: [...methods, 'OPTIONS'].join(', ') };
  const known = preflightHeaders['access-control-allow-headers'] ?? '';
  const headers = requestedHeaders === '' ? known : `${known},${requestedHeaders}`;
  return empty(204, { ...preflightHeaders, 'access-control-allow-headers': headers, ...allow });
}

/** The head of an answer that is given again and again, for requests of no other origin. */
const heads = new WeakMap<Answer, string[]>();

/**
 * Sends an answer of the four APIs to whichever origin asked. It writes the head itself: fastify
 * would handle each of the headers twice, and every poll pays for that. The head of one and the same
 * answer is made once.
 */
export function respondToOrigin(reply: FastifyReply, answer: Answer): void {
  const { url, headers } = reply.request;
  const { origin } = headers;
  const isKept = answer.isKept === true && origin === undefined;
  const head = (isKept ? heads.get(answer) : undefined) ?? headOf(answer, url, origin);
  if (isKept) heads.set(answer, head);
  const { body = '' } = answer;
  reply.hijack();
  // ASCII is the same bytes in both, and Node writes them sooner than text that it must encode.
  const encoding = Buffer.byteLength(body) === body.length ? 'latin1' : 'utf8';
  reply.raw.writeHead(answer.status, head).end(body, encoding);
}

function headOf(answer: Answer, url: string, origin: string | undefined): string[] {
  const head: string[] = [];
  if (answer.contentType !== undefined) head.push('content-type', answer.contentType);
  if (hasBody(answer.status)) head.push('content-length', String(Buffer.byteLength(answer.body ?? '')));
  append(head, answer.headers ?? {});
  append(head, crossOriginHeaders(url, origin));
  return head;
}

function append(head: string[], headers: Headers): void {
  for (const name in headers) head.push(name, headers[name] ?? '');
}

/** A 204 has no body, so it may not have a length either (RFC 9110). */
function hasBody(status: number): boolean {
  return status !== 204;
}
