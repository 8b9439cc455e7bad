import { PassgateError } from '../errors.ts';
import { isThisMachine } from './loopback.ts';
import { isNamedIn } from './no-proxy.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** A proxy that the environment names for an origin. */
export interface ProxyServer {
  /** The variable that names it. */
  readonly variable: string;
  /** Its origin, as it may be shown: without credentials. */
  readonly shown: string;
  /** With the credentials, for a program that reads it from its environment. */
  readonly url: string;
  /** What `Proxy-Authorization` has to say; absent where the address holds no credentials. */
  readonly authorization?: string;
}

/** As everywhere outside of Go: what is written small comes first. */
const variablesOf: Readonly<Record<string, readonly string[]>> = {
  'http:': ['http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY'],
  'https:': ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'],
};
const exceptionVariables = ['no_proxy', 'NO_PROXY'];

/** The variables that say what is reached through a proxy. */
export const proxyVariables: readonly string[] = [
  ...new Set([...Object.values(variablesOf).flat(), ...exceptionVariables]),
];

/**
 * Returns the proxy through which an origin is reached: never for this machine, whatever the
 * environment says.
 * @throws PassgateError `CONFIG` (exit 2) where the variable that counts is not the address of a
 *   proxy
 */
export function proxyFor(origin: string, env: Environment): ProxyServer | undefined {
  const url = new URL(origin);
  if (isThisMachine(url.hostname) || isUnspecified(url.hostname)) return undefined;
  const exceptions = firstSet(exceptionVariables, env);
  const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
  if (exceptions !== undefined && isNamedIn(env[exceptions] ?? '', { hostname: url.hostname, port })) {
    return undefined;
  }
  const variable = firstSet(variablesOf[url.protocol] ?? [], env);
  return variable === undefined ? undefined : proxyIn(variable, env[variable] ?? '', url.hostname);
}

/**
 * Returns the words that follow a target: `through the proxy http://proxy.example:3128
 * (HTTPS_PROXY)`.
 */
export function throughProxy({ shown, variable }: ProxyServer): string {
  return `through the proxy ${shown} (${variable})`;
}

/** Returns each origin that is reached through a proxy, once. Throws as `proxyFor`. */
export function proxiesOf(
  origins: Iterable<string>,
  env: Environment,
): readonly { readonly origin: string; readonly proxy: ProxyServer }[] {
  return [...new Set(origins)].flatMap((origin) => {
    const proxy = proxyFor(origin, env);
    return proxy === undefined ? [] : [{ origin, proxy }];
  });
}

/**
 * Returns the secrets of the environment's proxies, in every form in which a tool could quote them.
 */
export function proxySecrets(env: Environment): readonly string[] {
  return proxyVariables.flatMap((variable) => {
    const url = parsed(env[variable] ?? '');
    if (url === undefined) return [];
    const { username, password } = url;
    // A name beside a password is none; alone it is a token.
    const secret = password === '' ? username : password;
    const authorization = authorizationOf(url)?.replace(/^Basic /, '') ?? '';
    return [authorization, secret, decoded(secret)].filter((text) => text !== '');
  });
}

/**
 * Returns whether a host is 0.0.0.0 or ::, which reach this machine though nobody listens there by
 * that name.
 */
function isUnspecified(hostname: string): boolean {
  return hostname === '0.0.0.0' || hostname === '[::]';
}

function firstSet(variables: readonly string[], env: Environment): string | undefined {
  return variables.find((name) => {
    // In a CGI program it may be the header `Proxy` of whoever asks.
    if (name === 'HTTP_PROXY' && (env.REQUEST_METHOD ?? '') !== '') return false;
    return (env[name] ?? '').trim() !== '';
  });
}

function proxyIn(variable: string, value: string, hostname: string): ProxyServer {
  const url = parsed(value);
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new PassgateError(
      'CONFIG',
      `${variable} is not the address of a proxy for ${hostname}.`,
      `Set it to an address such as http://proxy.example:3128, or add ${hostname} to NO_PROXY if it is reached without a proxy.`,
    );
  }
  const authorization = authorizationOf(url);
  const shown = url.origin;
  return { variable, shown, url: url.href, ...(authorization === undefined ? {} : { authorization }) };
}

/** Returns a proxy's URL, also without a scheme, as many write it. */
function parsed(value: string): URL | undefined {
  const text = value.trim();
  const full = text.includes('://') ? text : `http://${text}`;
  return URL.canParse(full) ? new URL(full) : undefined;
}

function authorizationOf({ username, password }: URL): string | undefined {
  if (username === '' && password === '') return undefined;
  return `Basic ${Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64')}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
