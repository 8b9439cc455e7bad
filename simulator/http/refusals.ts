import type { RefusalForm } from '../../core/basics.ts';
import { type Answer, empty, html, json, Refusal } from './answer.ts';
import { type EnhancedCode, enhancedError } from './enhanced-errors.ts';

/** Returns an error of REST API v2: the error object itself is the body [errors.md E2]. */
export function enhanced(code: EnhancedCode, details?: string): Answer {
  const error = enhancedError(code, details);
  return json(error.status, error);
}

export function refuse(code: EnhancedCode, details?: string): Refusal {
  return new Refusal(enhanced(code, details));
}

/**
 * Returns the refusal of an absent, malformed or expired token. No code is documented for it and a
 * new token fixes it, so the body names none: the existing codes tell the client to register again
 * [errors.md E4, dcr.md L17].
 */
export function unauthorised(): Refusal {
  return new Refusal(empty(401));
}

export type DcrCode =
  | 'invalid_request'
  | 'invalid_redirect_uri'
  | 'invalid_software_statement'
  | 'unapproved_software_statement'
  | 'invalid_client'
  | 'unauthorized_client'
  | 'unsupported_grant_type';

export function dcrError(error: DcrCode): Answer {
  return json(400, { error });
}

const problemTitles = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  415: 'Unsupported Media Type',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
} as const;

/**
 * Returns an error of Vantage as a problem object. Its documents show no error, so this follows
 * HTTP convention [vantage-clients.md].
 */
export function problem(status: keyof typeof problemTitles, detail: string): Answer {
  const body = JSON.stringify({ type: 'about:blank', title: problemTitles[status], status, detail });
  return { status, contentType: 'application/problem+json', body };
}

export function errorPage(status: 400 | 500, text: string): Answer {
  return html(status, `<!doctype html><title>Sign-in</title><h1>Sign-in is not possible</h1><p>${text}</p>`);
}

/**
 * The page of the proxy in front of the service, byte for byte 166 with its line ends [errors.md,
 * Throttling].
 */
const throttledPage = [
  '<html>',
  '<head><title>429 Too Many Requests</title></head>',
  '<body>',
  '<center><h1>429 Too Many Requests</h1></center>',
  '<hr><center>openresty</center>',
  '</body>',
  '</html>',
  '',
].join('\r\n');

const throttled: Answer = {
  status: 429,
  contentType: 'text/html',
  body: throttledPage,
  headers: { server: 'openresty' },
};

/** Returns the answer to too many requests: the page of the proxy in front, or another form. */
export function throttledIn(form?: RefusalForm): Answer {
  if (form === undefined) return throttled;
  const { contentType = 'text/html', body = bodyIn(contentType), retryAfterSeconds } = form;
  const headers = retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) };
  return { status: 429, contentType, body, headers };
}

function bodyIn(contentType: string): string {
  if (/json/i.test(contentType)) return '{"status":429,"message":"Too Many Requests"}';
  return /html/i.test(contentType) ? throttledPage : 'Too Many Requests';
}
