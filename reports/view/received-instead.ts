import { type Check, type Evidence, pageTitle, redirectTarget } from '../../core/index.ts';
import { plural } from './format.ts';

/** What many checks may have received in place of what each asked for, for one reason. */
export interface ReceivedInstead {
  /** The same for checks with the same reason. */
  readonly key: string;
  /** Goes on with where: `The target returned 429 within its limit`. */
  readonly text: string;
  readonly expected?: string;
  readonly received?: string;
}

/**
 * Returns what one piece of evidence has in common with those of other operations, whatever each of
 * them asked for: a 429 of a limiter, a page of HTML or a redirect of something in front of the API.
 */
export function receivedInstead(check: Check, evidence: Evidence): ReceivedInstead | undefined {
  const response = evidence.exchange?.response;
  const throttled = check.evidence.find(({ kind }) => kind === 'throttled');
  if (throttled !== undefined && (response?.status ?? 429) === 429) {
    return throttling(throttled.message, check.verdict === 'failed');
  }
  if (response === undefined || response.status === 429) return undefined;
  const { status, headers, body = '' } = response;
  const { location } = headers;
  if (status >= 300 && status < 400 && location !== undefined) {
    const to = placeOf(location, evidence.exchange?.request.url ?? '');
    return {
      key: `redirect ${to}`,
      text: `The target redirects to ${to} (${status}) where JSON was expected`,
    };
  }
  const title = pageTitle(headers['content-type'] ?? '', body);
  if (title === undefined) return undefined;
  return {
    key: `page ${status} ${title}`,
    text: `The target returned ${pageText(status, title)} where JSON was expected`,
  };
}

/** Returns `an HTML page (200, title “Login”)`. */
function pageText(status: number, title: string): string {
  return `an HTML page (${status}${title === '' ? '' : `, title “${title}”`})`;
}

/** The evidence says before its colon what happened, and behind it what had been sent. */
function throttling(message: string, isFailed: boolean): ReceivedInstead {
  const [start = '', ...rest] = message.replace(/\.$/, '').split(': ');
  return {
    key: `throttled ${start}`,
    text: isFailed ? 'The target returned 429 within its limit' : start,
    ...(isFailed ? { expected: 'no 429 before the limit is reached' } : {}),
    received: rest.join(': '),
  };
}

/** Returns where a redirect leads, or that it leads to where it came from. */
function placeOf(location: string, url: string): string {
  const to = redirectTarget(location);
  if (!URL.canParse(to, url)) return to;
  const place = redirectTarget(new URL(to, url).href);
  return place === redirectTarget(url) ? 'the same address' : place;
}

/** Returns ` in 12 operations`, or of a single one in how many checks. */
export function whereText(operationCount: number, checkCount: number): string {
  if (operationCount > 1) return ` in ${plural(operationCount, 'operation')}`;
  return checkCount > 1 ? ` in ${plural(checkCount, 'check')}` : '';
}
