import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLoopback, isThisMachine } from './loopback.ts';
import { isNamedIn } from './no-proxy.ts';
import { type Environment, proxyFor, proxySecrets, proxyVariables } from './proxy.ts';

const dead = 'http://127.0.0.1:9';
const everywhere: Environment = Object.fromEntries(
  ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'all_proxy'].map((name) => [
    name,
    dead,
  ]),
);

describe('this machine', () => {
  it.each([
    'http://127.0.0.1:8080',
    'http://127.1:8080',
    'http://0x7f000001',
    'http://127.255.255.254',
    'http://localhost:3000',
    'http://LOCALHOST',
    'http://localhost.:80',
    'http://passgate.localhost',
    'http://[::1]:8080',
    'http://[::ffff:127.0.0.1]:80',
    'http://0.0.0.0:80',
    'http://[::]:80',
    'https://127.0.0.1',
  ])('%s is reached without a proxy, whatever the environment says', (origin) => {
    expect(proxyFor(origin, everywhere)).toBeUndefined();
    expect(proxyFor(origin, { ...everywhere, NO_PROXY: 'nothing.example', no_proxy: '-' })).toBeUndefined();
  });

  it('does not mind what is no address of a proxy', () => {
    const env = Object.fromEntries(proxyVariables.map((name) => [name, 'socks5://::nonsense@@']));
    expect(proxyFor('http://127.0.0.1:1', env)).toBeUndefined();
  });

  it.each([
    ['127.0.0.1', true],
    ['127.0.0.1.evil.test', false],
    ['localhost.provider.test', false],
    ['notlocalhost', false],
    ['10.0.0.1', false],
    ['128.0.0.1', false],
    ['[::2]', false],
    ['', false],
  ])('%j: %s', (host, expected) => {
    expect(isThisMachine(host)).toBe(expected);
  });

  it.each([
    ['127.255.255.254', true],
    ['::1', true],
    ['::ffff:127.0.0.1', true],
    ['::ffff:7f00:1', true],
    ['::ffff:10.0.0.1', false],
    ['localhost', false],
    ['::', false],
  ])('%s is a loopback address: %s', (address, expected) => {
    expect(isLoopback(address)).toBe(expected);
  });
});

describe('anything else', () => {
  const a = 'http://a.example:3128';
  const b = 'http://b.example:3128';
  it.each<[string, string, Environment, { variable: string; shown: string } | undefined]>([
    [
      'by the variable of its scheme',
      'http://p.test',
      { HTTP_PROXY: a, HTTPS_PROXY: b },
      via('HTTP_PROXY', a),
    ],
    ['with TLS, too', 'https://p.test', { HTTP_PROXY: a, HTTPS_PROXY: b }, via('HTTPS_PROXY', b)],
    ['not by that of the other', 'https://p.test', { HTTP_PROXY: a }, undefined],
    ['by that for all', 'https://p.test', { HTTP_PROXY: a, ALL_PROXY: b }, via('ALL_PROXY', b)],
    [
      'what is written small comes first',
      'http://p.test',
      { HTTP_PROXY: a, http_proxy: b },
      via('http_proxy', b),
    ],
    ['an empty one is none', 'http://p.test', { http_proxy: ' ', HTTP_PROXY: a }, via('HTTP_PROXY', a)],
    ['a scheme may be missing', 'http://p.test', { HTTP_PROXY: 'a.example:3128' }, via('HTTP_PROXY', a)],
    ['a path means nothing', 'http://p.test', { HTTP_PROXY: `${a}/` }, via('HTTP_PROXY', a)],
    ['in CGI it may be a header', 'http://p.test', { HTTP_PROXY: a, REQUEST_METHOD: 'GET' }, undefined],
    ['in CGI, too', 'http://p.test', { http_proxy: a, REQUEST_METHOD: 'GET' }, via('http_proxy', a)],
    ['npm has its own', 'http://p.test', { npm_config_proxy: a, GLOBAL_AGENT_HTTP_PROXY: a }, undefined],
    ['an exception', 'http://p.test', { HTTP_PROXY: a, NO_PROXY: 'p.test' }, undefined],
    ['one of another host', 'http://p.test', { HTTP_PROXY: a, NO_PROXY: 'q.test' }, via('HTTP_PROXY', a)],
    [
      'a small exception first',
      'http://p.test',
      { HTTP_PROXY: a, NO_PROXY: 'p.test', no_proxy: 'q' },
      via('HTTP_PROXY', a),
    ],
  ])('is reached through a proxy: %s', (_name, origin, env, expected) => {
    const proxy = proxyFor(origin, env);
    expect(proxy && { variable: proxy.variable, shown: proxy.shown }).toEqual(expected);
  });

  it.each(['socks5://a.example:1080', 'ftp://a.example', 'http://', 'http://a:b:c', 'user:secret-word@'])(
    '%s is refused where it counts, and not quoted',
    (value) => {
      expect(() => proxyFor('http://p.test', { HTTP_PROXY: value })).toThrow(
        expect.objectContaining({
          code: 'CONFIG',
          message: expect.stringMatching(/^HTTP_PROXY (?!.*secret-word)/),
          hint: expect.stringContaining('NO_PROXY'),
        }),
      );
    },
  );

  function via(variable: string, shown: string) {
    return { variable, shown };
  }
});

describe('credentials of a proxy', () => {
  it('are handed on and never shown', () => {
    const env = { HTTP_PROXY: 'http://me:s%20cret@a.example:3128' };
    const proxy = proxyFor('http://p.test', env);
    expect(proxy).toMatchObject({
      shown: 'http://a.example:3128',
      authorization: `Basic ${Buffer.from('me:s cret').toString('base64')}`,
      url: 'http://me:s%20cret@a.example:3128/',
    });
    expect(proxySecrets(env)).toEqual(
      expect.arrayContaining(['s%20cret', 's cret', Buffer.from('me:s cret').toString('base64')]),
    );
    expect(proxySecrets(env)).not.toContain('me');
  });

  it('a name without a password is a token', () => {
    const env = { all_proxy: 'http://token-of-mine@a.example' };
    expect(proxyFor('https://p.test', env)?.authorization).toBe(
      `Basic ${Buffer.from('token-of-mine:').toString('base64')}`,
    );
    expect(proxySecrets(env)).toContain('token-of-mine');
  });

  it('none are no secret', () => {
    expect(proxySecrets({ HTTP_PROXY: 'http://a.example:3128', NO_PROXY: 'x.example' })).toEqual([]);
  });
});

describe('NO_PROXY', () => {
  it.each<[string, string, boolean, string?]>([
    ['*', 'p.test', true],
    ['p.test', 'p.test', true],
    ['P.Test', 'p.test', true],
    ['p.test.', 'p.test', true],
    ['p.test', 'p.test.', true],
    ['p.test', 'a.p.test', true],
    ['.p.test', 'a.p.test', true],
    ['*.p.test', 'a.p.test', true],
    ['.p.test', 'p.test', true],
    ['p.test', 'xp.test', false],
    ['p.test:8080', 'p.test', true, '8080'],
    ['p.test:8080', 'p.test', false, '80'],
    ['a.test, p.test', 'p.test', true],
    ['a.test p.test', 'p.test', true],
    [',,p.test,', 'p.test', true],
    ['http://p.test/', 'p.test', true],
    ['10.0.0.1', '10.0.0.1', true],
    ['10.0.0.1:81', '10.0.0.1', false, '80'],
    ['10.0.0.0/8', '10.1.2.3', true],
    ['10.0.0.0/8', '11.1.2.3', false],
    ['10.0.0.0/99', '10.1.2.3', false],
    ['fd00::/8', '[fd00::1]', true],
    ['fd00::1', '[fd00::1]', true],
    ['[fd00::1]:81', '[fd00::1]', true, '81'],
    ['[fd00::1]:81', '[fd00::1]', false, '80'],
    ['0.0.1', '10.0.0.1', false],
    ['', 'p.test', false],
    [' , ', 'p.test', false],
    ['.', 'p.test', false],
    ['://', 'p.test', false],
  ])('%j names %s: %s', (list, hostname, expected, port = '80') => {
    expect(isNamedIn(list, { hostname, port })).toBe(expected);
  });

  it('never throws, and a list with the host in it always names it', () => {
    const entry = fc.string().map((text) => text.replace(/[\s,]/g, ''));
    fc.assert(
      fc.property(fc.array(entry), fc.array(entry), (before, behind) => {
        const list = [...before, 'p.test', ...behind].join(',');
        expect(isNamedIn(list, { hostname: 'p.test', port: '80' })).toBe(true);
      }),
    );
  });
});
