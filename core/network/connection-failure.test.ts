import { describe, expect, it } from 'vitest';
import { connectionError, connectionFailure, mayBeOfProxy, ProxyFailure } from './connection-failure.ts';

const secure = 'https://sp.example';
const plain = 'http://sp.example';
const proxied = {
  HTTP_PROXY: 'http://me:secret-word@proxy.example:3128',
  HTTPS_PROXY: 'http://proxy.example:3128',
};
const coded = (code: string, message = code) => Object.assign(new Error(message), { code });
/** As `fetch` hides it. */
const fetched = (cause: unknown) => new TypeError('fetch failed', { cause });

describe('connectionFailure', () => {
  it.each<[string, unknown, string, RegExp]>([
    ['nobody listens', coded('ECONNREFUSED'), 'unreachable', /^it refuses connections$/],
    ['one address of several', new AggregateError([coded('ECONNREFUSED')]), 'unreachable', /^it refuses/],
    ['an unknown name', coded('ENOTFOUND'), 'unreachable', /^the host name is unknown$/],
    ['no HTTP', coded('HPE_INVALID_CONSTANT'), 'unreachable', /^its answer is not HTTP$/],
    ['something else', new Error('bad port'), 'unreachable', /^bad port$/],
    ['no error at all', 'gone', 'unreachable', /^gone$/],
    [
      'a self-signed certificate',
      coded('DEPTH_ZERO_SELF_SIGNED_CERT', 'self-signed; if …'),
      'untrusted',
      /^self-signed$/,
    ],
    [
      'an unknown authority',
      coded('UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'no issuer'),
      'untrusted',
      /^no issuer$/,
    ],
    ['a chain without its middle', coded('UNABLE_TO_VERIFY_LEAF_SIGNATURE'), 'untrusted', /./],
    ['an expired certificate', coded('CERT_HAS_EXPIRED'), 'certificate', /^has expired$/],
    ['one of tomorrow', coded('CERT_NOT_YET_VALID'), 'certificate', /^is not valid yet$/],
    ['another name', coded('ERR_TLS_CERT_ALTNAME_INVALID'), 'certificate', /^is for other host names$/],
    [
      'another purpose',
      coded('INVALID_PURPOSE', 'unsuitable'),
      'certificate',
      /^is not valid \(unsuitable\)$/,
    ],
  ])('%s', (_name, error, kind, reason) => {
    for (const one of error instanceof Error ? [error, fetched(error)] : [error]) {
      expect(connectionFailure(one, secure, {})).toEqual({ kind, reason: expect.stringMatching(reason) });
    }
  });

  it.each<[string, string, unknown, string, RegExp]>([
    ['it refuses connections', plain, coded('ECONNREFUSED'), 'proxy', /^refuses connections$/],
    [
      'it has no address',
      plain,
      coded('ENOTFOUND'),
      'proxy',
      /^cannot be reached: the host name is unknown$/,
    ],
    [
      'it wants to know who asks',
      plain,
      new Error('Proxy Authentication Required (407)'),
      'proxy',
      /^answers 407$/,
    ],
    ['it opens no tunnel', secure, new ProxyFailure('answers 502'), 'proxy', /^answers 502$/],
    [
      'the target hangs up in the tunnel',
      secure,
      coded('UND_ERR_SOCKET'),
      'unreachable',
      /closes the connection/,
    ],
    ['a certificate comes through it', secure, coded('CERT_HAS_EXPIRED'), 'certificate', /expired/],
  ])('of a proxy: %s', (_name, origin, error, kind, reason) => {
    expect(connectionFailure(fetched(error), origin, proxied)).toEqual({
      kind,
      reason: expect.stringMatching(reason),
    });
  });
});

describe('connectionError', () => {
  it.each<[string, string, unknown, Readonly<Record<string, string>>, object]>([
    [
      'nobody',
      plain,
      coded('ECONNREFUSED'),
      {},
      { code: 'TARGET_UNREACHABLE', exitCode: 3, hint: 'Start it.' },
    ],
    [
      'a proxy',
      plain,
      coded('ECONNREFUSED'),
      proxied,
      {
        code: 'TARGET_UNREACHABLE',
        message: `${plain} cannot be reached: the proxy http://proxy.example:3128 (HTTP_PROXY) refuses connections.`,
        hint: expect.stringContaining('sp.example to NO_PROXY'),
      },
    ],
    [
      'nobody behind a proxy',
      secure,
      coded('UND_ERR_SOCKET'),
      proxied,
      {
        message: expect.stringContaining(
          'through the proxy http://proxy.example:3128 (HTTPS_PROXY): it closes',
        ),
      },
    ],
    [
      'an authority that nobody named',
      secure,
      coded('SELF_SIGNED_CERT_IN_CHAIN', 'self-signed'),
      {},
      { exitCode: 3, hint: expect.stringMatching(/^Set NODE_EXTRA_CA_CERTS=FILE (?!.*REJECT)/) },
    ],
    [
      'the same where somebody wanted every certificate to be accepted',
      secure,
      coded('SELF_SIGNED_CERT_IN_CHAIN', 'self-signed'),
      { NODE_TLS_REJECT_UNAUTHORIZED: '0' },
      { exitCode: 3, hint: expect.stringContaining('NODE_TLS_REJECT_UNAUTHORIZED=0 is ignored') },
    ],
    [
      'an expired certificate',
      secure,
      coded('CERT_HAS_EXPIRED'),
      { NODE_TLS_REJECT_UNAUTHORIZED: '0' },
      { code: 'CERTIFICATE', exitCode: 1, message: 'The certificate of https://sp.example has expired.' },
    ],
  ])('%s', (_name, origin, error, env, expected) => {
    const shown = connectionError(origin, connectionFailure(error, origin, env), env, 'Start it.');
    expect(shown).toMatchObject(expected);
    expect(`${shown.message} ${shown.hint}`).not.toContain('secret-word');
  });
});

it.each<[string, number, Readonly<Record<string, string>>, boolean]>([
  [plain, 502, proxied, true],
  [plain, 503, proxied, true],
  [plain, 504, proxied, true],
  [plain, 407, proxied, true],
  [plain, 500, proxied, false],
  [plain, 502, {}, false],
  [secure, 502, proxied, false],
  ['http://127.0.0.1:1', 502, proxied, false],
])('%s: a %i may be the answer of the proxy in between', (url, status, env, expected) => {
  expect(mayBeOfProxy(status, `${url}/api`, env) !== undefined).toBe(expected);
});
