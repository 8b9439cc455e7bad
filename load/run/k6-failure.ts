import { STATUS_CODES } from 'node:http';
import type { ConnectionFailure } from '../../core/index.ts';

const statusTexts = new Set(Object.values(STATUS_CODES).map((text) => text?.toLowerCase()));

/**
 * Go and k6 have words of their own for what Node tells by a code; here they are those of
 * `connectionFailure`.
 */
const certificates: readonly (readonly [RegExp, ConnectionFailure])[] = [
  [/^x509: (unknown authority|certificate signed by unknown)/, untrusted('signed by an unknown authority')],
  [/^x509: certificate has expired .* is after /, certificate('has expired')],
  [/^x509: certificate has expired .* is before /, certificate('is not valid yet')],
  [
    /^x509: (certificate doesn't match hostname|cannot validate certificate for)/,
    certificate('is for other host names'),
  ],
  [/^x509: certificate (is valid for|is not valid for)/, certificate('is for other host names')],
];

/** Reads why k6 got no answer. `proxied`: the request went through a proxy. */
export function failureOfK6(text: string, proxied: boolean): ConnectionFailure {
  const known = certificates.find(([pattern]) => pattern.test(text));
  if (known !== undefined) return known[1];
  if (text.startsWith('x509: ')) return certificate(`is not valid (${text.slice('x509: '.length)})`);
  const dead = /^proxyconnect \w+: (.*)/.exec(text)?.[1];
  if (dead !== undefined) {
    const refuses = dead.includes('connection refused');
    return { kind: 'proxy', reason: refuses ? 'refuses connections' : `cannot be reached: ${dead}` };
  }
  // A proxy that opens no tunnel is told by the words of its status alone.
  if (proxied && statusTexts.has(text.toLowerCase())) return { kind: 'proxy', reason: `answers “${text}”` };
  return { kind: 'unreachable', reason: text };
}

function certificate(reason: string): ConnectionFailure {
  return { kind: 'certificate', reason };
}

function untrusted(reason: string): ConnectionFailure {
  return { kind: 'untrusted', reason };
}
