import { PassgateError } from '../core/index.ts';

/**
 * The origin of a provider as it was written: the case of the host, the default port and slashes at the end make no difference.
 * @param place where it stands, for the error: `--target`, `targets.staging.baseUrl`
 * @throws PassgateError `CONFIG` (exit 2) that says what is wrong with it; credentials are never repeated
 */
export function originOf(given: string, place: string): string {
  const problem = problemOf(given);
  if (problem === undefined) return new URL(given).origin;
  const message = `${place} should be an origin such as https://sp.auth.example: ${problem.what}.`;
  throw new PassgateError('CONFIG', message, problem.hint);
}

interface Problem {
  readonly what: string;
  readonly hint: string;
}

const example = 'Such as http://127.0.0.1:8080.';

function problemOf(given: string): Problem | undefined {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (given.includes('@') || (url !== undefined && `${url.username}${url.password}` !== '')) {
    return { what: 'it carries credentials', hint: 'Secrets come from the environment.' };
  }
  // URL takes tabs and line ends out, wherever they are.
  if (/\s/.test(given)) return { what: `${JSON.stringify(given)} has white space in it`, hint: example };
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    return { what: `"${given}" is not an http or https URL`, hint: example };
  }
  const { pathname, search, hash } = url;
  if (/[^/]/.test(pathname)) {
    const hint = `Leave it out: ${url.origin}. The documents hold the full paths of each API.`;
    return { what: `this one has the path ${pathname}`, hint };
  }
  if (search !== '' || hash !== '') {
    const part = search === '' ? 'fragment' : 'query';
    return { what: `this one has a ${part}`, hint: `Leave it out: ${url.origin}.` };
  }
  return undefined;
}
