import { expect, it } from 'vitest';
import type { Check, Evidence, Target } from '../../core/index.ts';
import type { FindingLine } from '../lines.ts';
import { failureOf, unjudgeObstructed } from './obstruction.ts';
import { Totals } from './totals.ts';

const plain = 'http://provider.test';
const secure = 'https://provider.test';
const proxied = { HTTP_PROXY: 'http://proxy.example:3128', HTTPS_PROXY: 'http://proxy.example:3128' };

function targetAt(origin: string): Target {
  return {
    name: 'one',
    origins: { dcr: origin, reggie: origin, 'rest-v2': origin, 'vantage-clients': origin },
    serviceProvider: 'SP',
    requestor: 'RQ',
    tenant: 'T',
    cannotArrange: [],
  };
}

it.each<[string, string, object, string, RegExp]>([
  ['x509: unknown authority', secure, {}, 'untrusted', /unknown authority/],
  ['x509: certificate signed by unknown authority', secure, {}, 'untrusted', /unknown authority/],
  [
    'x509: certificate has expired or is not yet valid: current time 2 is after 1',
    secure,
    {},
    'certificate',
    /^has expired$/,
  ],
  [
    'x509: certificate has expired or is not yet valid: current time 1 is before 2',
    secure,
    {},
    'certificate',
    /^is not valid yet$/,
  ],
  ["x509: certificate doesn't match hostname", secure, {}, 'certificate', /^is for other host names$/],
  [
    'x509: certificate is valid for a.test, not b.test',
    secure,
    {},
    'certificate',
    /^is for other host names$/,
  ],
  ['x509: something of tomorrow', secure, {}, 'certificate', /^is not valid \(something of tomorrow\)$/],
  [
    'proxyconnect tcp: dial tcp 127.0.0.1:9: connect: connection refused',
    plain,
    proxied,
    'proxy',
    /^refuses connections$/,
  ],
  [
    'proxyconnect tcp: lookup proxy.example: no such host',
    plain,
    proxied,
    'proxy',
    /^cannot be reached: lookup/,
  ],
  ['Proxy Authentication Required', secure, proxied, 'proxy', /^answers “Proxy Authentication Required”$/],
  ['Bad Gateway', secure, proxied, 'proxy', /Bad Gateway/],
  ['Bad Gateway', secure, {}, 'unreachable', /./],
  ['EOF', secure, proxied, 'unreachable', /^EOF$/],
  ['dial: connection refused', plain, {}, 'unreachable', /refused/],
])('k6 says %j of %s', (received, origin, env, kind, reason) => {
  const { failure } = failureOf(
    { operation: 'getProfiles', received },
    { target: targetAt(origin), env: { ...env } },
  );
  expect(failure).toEqual({ kind, reason: expect.stringMatching(reason) });
});

const finding: FindingLine = {
  kind: 'finding',
  user: 0,
  key: '',
  type: 'no-answer',
  operation: 'getProfiles',
  atMs: 1,
  pointer: '',
  expected: 'an answer',
  received: '',
  message: '',
};
const dead = { ...finding, key: 'dead', received: 'proxyconnect tcp: dial tcp: connection refused' };
const gateway: FindingLine = { ...finding, key: 'gateway', type: 'status', received: '502' };
const hangUp = { ...finding, key: 'hang up', received: 'EOF' };
const failing: FindingLine = { ...finding, key: 'failing', type: 'status', received: '500' };

const about = (slug: string, evidence: Partial<Evidence>): Check => ({
  id: `load/polling/${slug}`,
  title: slug,
  verdict: 'failed',
  required: true,
  evidence: [{ kind: 'threshold', message: slug, ...evidence }],
});
const answering = about('target-answering', { kind: 'target', received: '' });
const statuses = (received: string) =>
  about('expected-statuses', { kind: 'status', operation: 'getProfiles', received });
const invalid = about('responses-valid', { kind: 'schema', operation: 'getProfiles', received: 'a text' });
const found = about('profiles-found', { kind: 'state', operation: 'getProfileByCode' });

it.each<[string, FindingLine[], Record<string, string>, Check[], string[]]>([
  ['no obstruction', [hangUp], proxied, [answering, found], ['failed', 'failed']],
  ['a dead proxy', [dead], proxied, [answering, found], ['unjudged', 'unjudged']],
  ['a dead proxy and a target that hangs up', [dead, hangUp], proxied, [answering], ['failed']],
  ['a gateway in between', [gateway], proxied, [statuses('502'), found], ['unjudged', 'unjudged']],
  ['a gateway, and a provider that fails', [gateway, failing], proxied, [statuses('500')], ['failed']],
  ['a gateway, and invalid bodies', [gateway], proxied, [invalid], ['failed']],
  ['a gateway alone', [gateway], proxied, [about('responses-valid', { kind: 'schema' })], ['unjudged']],
  ['the gateway of the provider itself', [gateway], {}, [statuses('502')], ['failed']],
])('%s', (_name, findings, env, checks, verdicts) => {
  const totals = new Totals();
  for (const one of findings) totals.add(one);
  const taken = unjudgeObstructed(checks, totals, { target: targetAt(plain), env });
  expect(taken.map(({ verdict }) => verdict)).toEqual(verdicts);
  for (const { verdict, evidence } of taken) {
    if (verdict === 'unjudged') expect(evidence[0]?.message).toContain('the proxy http://proxy.example:3128');
  }
});

it('attributes a body with the status of a gateway to the gateway', () => {
  const totals = new Totals();
  totals.add(gateway);
  const exchange = {
    request: { method: 'GET', url: plain, headers: {} },
    response: { status: 502, headers: {} },
  };
  const check = about('responses-valid', { kind: 'schema', operation: 'getProfiles', exchange });
  const [taken] = unjudgeObstructed([check], totals, { target: targetAt(plain), env: proxied });
  expect(taken?.verdict).toBe('unjudged');
});

it('does not attribute abandoned requests to a proxy', () => {
  const totals = new Totals();
  totals.add(dead);
  totals.add({ kind: 'end', user: 0, reason: 'lost', atMs: 1, answeredMs: 0, abandoned: 1 });
  const [taken] = unjudgeObstructed([answering], totals, { target: targetAt(plain), env: proxied });
  expect(taken?.verdict).toBe('failed');
});
