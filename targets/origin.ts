import { PassgateError } from '../core/index.ts';

/**
 * Returns the origin of a provider: the case of the host, the default port and slashes at the end
 * make no difference.
 * @param place where it stands, for the error: `--target`, `targets.staging.baseUrl`
 * @throws PassgateError `CONFIG` (exit 2) that says what is wrong with it; credentials are never
 *   repeated
 */
export function originOf(given: string, place: string): string {
  const problem = problemOf(given);
  if (problem === undefined) return new URL(given).origin;
  const message = `${place} should be an origin such as https://sp.auth.example: ${problem.what}.`;
  throw new PassgateError('CONFIG', message, problem.hint);
}

interface OriginProblem {
  readonly what: string;
  readonly hint: string;
}

const example = 'Give an origin such as http://127.0.0.1:8080.';

function problemOf(given: string): OriginProblem | undefined {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (given.includes('@') || (url !== undefined && `${url.username}${url.password}` !== '')) {
    return { what: 'it contains credentials', hint: 'Pass secrets in environment variables.' };
  }
  // URL takes tabs and line ends out, wherever they are.
  if (/\s/.test(given)) return { what: `${JSON.stringify(given)} contains white space`, hint: example };
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    return { what: `"${given}" is not an http or https URL`, hint: example };
  }
  const { pathname, search, hash } = url;
  if (/[^/]/.test(pathname)) {
    const hint = `Remove the path: ${url.origin}. The documents contain the full paths of each API.`;
    return { what: `it has the path ${pathname}`, hint };
  }
  if (search !== '' || hash !== '') {
    const part = search === '' ? 'fragment' : 'query';
    return { what: `it has a ${part}`, hint: `Remove the ${part}: ${url.origin}.` };
  }
  return undefined;
}
