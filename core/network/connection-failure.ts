import { PassgateError } from '../errors.ts';
import { type Environment, type ProxyServer, proxyFor } from './proxy.ts';

/**
 * Whose fault it is that no answer came: `proxy` and `untrusted` (a certificate of an authority
 * that nobody named) are not the provider's, `certificate` (one that no client accepts) is, and
 * `unreachable` may be anybody's.
 */
export interface ConnectionFailure {
  readonly kind: 'unreachable' | 'untrusted' | 'certificate' | 'proxy';
  /**
   * Goes on behind what cannot be reached: `it refuses connections`; for a proxy behind its name.
   */
  readonly reason: string;
}

/** The proxy itself did not let a request through. */
export class ProxyFailure extends Error {
  override readonly name = 'ProxyFailure';
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'refuses connections',
  ECONNRESET: 'closes the connection',
  EPIPE: 'closes the connection',
  UND_ERR_SOCKET: 'closes the connection',
  UND_ERR_HEADERS_OVERFLOW: 'sends more than 16 KiB of headers',
  UND_ERR_CONNECT_TIMEOUT: 'does not answer',
  ETIMEDOUT: 'does not answer',
};
const nameReasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'the host name is unknown',
  EAI_AGAIN: 'the host name cannot be looked up',
  EHOSTUNREACH: 'there is no route to it',
  ENETUNREACH: 'there is no route to it',
};
const untrusted = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'CERT_UNTRUSTED',
]);
const certificateReasons: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'has expired',
  CERT_NOT_YET_VALID: 'is not valid yet',
  ERR_TLS_CERT_ALTNAME_INVALID: 'is for other host names',
  HOSTNAME_MISMATCH: 'is for other host names',
  CERT_REVOKED: 'was revoked',
};

/** Reads what `fetch` threw for a request to an origin. */
export function connectionFailure(error: unknown, origin: string, env: Environment): ConnectionFailure {
  const chain = causesOf(error);
  const refused = chain.find((one) => one instanceof ProxyFailure);
  if (refused !== undefined) return { kind: 'proxy', reason: refused.message };
  const deepest = chain.at(-1);
  if (deepest === undefined) return { kind: 'unreachable', reason: String(error) };
  const code = 'code' in deepest ? String(deepest.code) : '';
  // undici knows a code for only some of what is no HTTP.
  if (code.startsWith('HPE_') || deepest.name === 'HTTPParserError')
    return { kind: 'unreachable', reason: 'its answer is not HTTP' };
  const certificate = certificateFailure(code, deepest.message);
  if (certificate !== undefined) return certificate;
  const itself = reasons[code];
  const about = nameReasons[code];
  // Without encryption the connection is one to the proxy. With it, what the proxy cannot do is a
  // `ProxyFailure`.
  if (origin.startsWith('http:') && proxyFor(origin, env) !== undefined) {
    if (/\(407\)/.test(deepest.message)) return { kind: 'proxy', reason: 'answers 407' };
    if (itself !== undefined) return { kind: 'proxy', reason: itself };
    if (about !== undefined) return { kind: 'proxy', reason: `cannot be reached: ${about}` };
  }
  const reason = itself === undefined ? about : `it ${itself}`;
  return { kind: 'unreachable', reason: reason ?? (deepest.message || code) };
}

/**
 * Returns the failure of a certificate by the code of OpenSSL or Node; undefined for any other
 * code.
 */
export function certificateFailure(code: string, message: string): ConnectionFailure | undefined {
  // Node's advice behind the semicolon is for those who start Node.
  const [text = ''] = message.split(';');
  if (untrusted.has(code)) return { kind: 'untrusted', reason: text };
  const known = certificateReasons[code];
  if (known !== undefined) return { kind: 'certificate', reason: known };
  // OpenSSL knows some more that no client accepts: a broken signature, another purpose, a key too
  // small.
  if (!/^(CERT_|INVALID_|PATH_LENGTH|ERROR_IN_CERT|UNSPECIFIED$)/.test(code)) return undefined;
  return { kind: 'certificate', reason: `is not valid (${text})` };
}

/**
 * Returns the failure of a request as an error for people: `TARGET_UNREACHABLE` (exit 3), or
 * `CERTIFICATE` (exit 1) for a certificate that no client accepts.
 * @param hint what to do where nobody answers
 */
export function connectionError(
  origin: string,
  failure: ConnectionFailure,
  env: Environment,
  hint: string,
): PassgateError {
  const proxy = proxyFor(origin, env);
  const { kind, reason } = failure;
  if (kind === 'certificate') {
    const message = `The certificate of ${origin} ${reason}.`;
    return new PassgateError(
      'CERTIFICATE',
      message,
      'Every client refuses it: install a valid certificate on the provider.',
    );
  }
  if (kind === 'untrusted') {
    return new PassgateError(
      'TARGET_UNREACHABLE',
      `${origin} cannot be judged: its certificate is not trusted (${reason}).`,
      authorityHint(env),
    );
  }
  if (kind === 'proxy' && proxy !== undefined) {
    return new PassgateError(
      'TARGET_UNREACHABLE',
      `${origin} cannot be reached: the proxy ${proxy.shown} (${proxy.variable}) ${reason}.`,
      proxyHint(origin, proxy),
    );
  }
  const way = proxy === undefined ? '' : ` through the proxy ${proxy.shown} (${proxy.variable})`;
  return new PassgateError('TARGET_UNREACHABLE', `Nothing answers at ${origin}${way}: ${reason}.`, hint);
}

/** Returns what to do about a proxy that does not let requests through. */
export function proxyHint(origin: string, { variable }: ProxyServer): string {
  return `Fix ${variable}, or add ${new URL(origin).hostname} to NO_PROXY if it is reached without a proxy.`;
}

/** Returns what to do about a certificate of an unknown authority. */
export function authorityHint(env: Environment): string {
  const ignored =
    env.NODE_TLS_REJECT_UNAUTHORIZED === '0'
      ? ' NODE_TLS_REJECT_UNAUTHORIZED=0 is ignored: Passgate always verifies certificates.'
      : '';
  return `Set NODE_EXTRA_CA_CERTS=FILE to the authority that signed it; Node, Pact and k6 all read it.${ignored}`;
}

/**
 * Returns the proxy that may have given this answer. Gateways answer with these statuses
 * themselves; without encryption the answer does not show whether it is the proxy's or the
 * provider's.
 */
export function mayBeOfProxy(status: number, url: string, env: Environment): ProxyServer | undefined {
  if (!url.startsWith('http:') || ![407, 502, 503, 504].includes(status)) return undefined;
  return proxyFor(new URL(url).origin, env);
}

/** Returns an error and its causes, the first cause last. */
function causesOf(error: unknown): readonly Error[] {
  const chain: Error[] = [];
  for (let next: unknown = error; next instanceof Error && !chain.includes(next); ) {
    chain.push(next);
    // Several addresses of one name fail together; the first speaks for them.
    next = next instanceof AggregateError ? next.errors[0] : next.cause;
  }
  return chain;
}
