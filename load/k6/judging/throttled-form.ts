import type { NewFinding } from '../../protocol.ts';
import type { RecordedResponse } from './finding-exchange.ts';

/** `at`: the header in question, or the body. */
type FormProblem = Pick<NewFinding, 'expected' | 'received'> & { readonly at: string };

const page = /^\s*<(?:!doctype\s+html|html)\b/i;
/**
 * Headers by which other limiters say when to come back; clients must not come to count on them
 * here.
 */
const limitHeader = /^(?:retry-after|(?:x-)?ratelimit(?:-.*)?)$/i;

/**
 * Returns how a 429 differs from the documented one, which is the HTML page of the proxy in front
 * of the service, without `Retry-After` and headers of its kind [errors.md, Throttling].
 */
export function throttledFormFindings(
  operation: string,
  { headers = {}, body }: RecordedResponse,
  atMs: number,
): NewFinding[] {
  return problemsOf(headers, typeof body === 'string' ? body : '').map(({ at, expected, received }) => ({
    key: `form ${operation} ${at}`,
    type: 'form',
    operation,
    atMs,
    pointer: '',
    expected,
    received,
    message: `${operation} returned 429 in an undocumented form`,
  }));
}

function problemsOf(headers: Readonly<Record<string, string>>, body: string): FormProblem[] {
  const problems: FormProblem[] = [];
  const contentType = headers['Content-Type'] ?? '';
  if (!/^text\/html\s*(?:;|$)/i.test(contentType)) {
    const received = contentType === '' ? 'no content type' : contentType;
    problems.push({ at: 'content-type', expected: 'the content type text/html', received });
  }
  if (!page.test(body)) {
    const received = body === '' ? 'no body' : `${body.length} characters that are not an HTML page`;
    problems.push({ at: 'body', expected: 'an HTML page', received });
  }
  for (const name of Object.keys(headers)) {
    if (!limitHeader.test(name)) continue;
    problems.push({ at: name.toLowerCase(), expected: `no header ${name}`, received: `the header ${name}` });
  }
  return problems;
}
