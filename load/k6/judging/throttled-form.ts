import type { RefusalForm } from '../../../core/limit.ts';
import type { NewFinding } from '../../lines.ts';
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
 * Returns how a 429 differs from the declared one; without a declaration from the documented one,
 * which is the HTML page of the proxy in front of the service, without `Retry-After` and headers of
 * its kind [errors.md, Throttling].
 */
export function throttledFormFindings(
  operation: string,
  { headers = {}, body }: RecordedResponse,
  atMs: number,
  declared?: RefusalForm,
): NewFinding[] {
  const problems = problemsOf(headers, typeof body === 'string' ? body : '', declared ?? {});
  const form = declared === undefined ? 'an undocumented form' : 'another form than the declared one';
  return problems.map(({ at, expected, received }) => ({
    key: `form ${operation} ${at}`,
    type: 'form',
    operation,
    atMs,
    pointer: '',
    expected,
    received,
    message: `${operation} returned 429 in ${form}`,
  }));
}

function problemsOf(
  headers: Readonly<Record<string, string>>,
  body: string,
  { contentType, retryAfterSeconds }: RefusalForm,
): FormProblem[] {
  const problems =
    contentType === undefined ? pageProblems(headers, body) : typeProblems(headers, contentType);
  const retryAfter = headerOf(headers, 'retry-after');
  if (retryAfterSeconds !== undefined && retryAfter === undefined) {
    const expected = `the header Retry-After: ${retryAfterSeconds}`;
    problems.push({ at: 'retry-after', expected, received: 'no header Retry-After' });
  }
  for (const name of Object.keys(headers)) {
    // Whoever declares a form of his own may say when to come back in any way.
    if (!limitHeader.test(name) || retryAfterSeconds !== undefined) continue;
    problems.push({ at: name.toLowerCase(), expected: `no header ${name}`, received: `the header ${name}` });
  }
  return problems;
}

function pageProblems(headers: Readonly<Record<string, string>>, body: string): FormProblem[] {
  const problems = typeProblems(headers, 'text/html');
  if (!page.test(body)) {
    const received = body === '' ? 'no body' : `${body.length} characters that are not an HTML page`;
    problems.push({ at: 'body', expected: 'an HTML page', received });
  }
  return problems;
}

function typeProblems(headers: Readonly<Record<string, string>>, expected: string): FormProblem[] {
  const contentType = headerOf(headers, 'content-type') ?? '';
  if (bareType(contentType) === bareType(expected)) return [];
  const received = contentType === '' ? 'no content type' : contentType;
  return [{ at: 'content-type', expected: `the content type ${expected}`, received }];
}

const bareType = (contentType: string): string => (contentType.split(';')[0] ?? '').trim().toLowerCase();

function headerOf(headers: Readonly<Record<string, string>>, wanted: string): string | undefined {
  return Object.entries(headers).find(([name]) => name.toLowerCase() === wanted)?.[1];
}
