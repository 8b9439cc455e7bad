import { expect, it } from 'vitest';
import type { Check } from '../../core/index.ts';
import { failing, reportWith, stageOf } from '../testing/example.ts';
import { causesOf } from './causes.ts';

const at = (id: string, more: Parameters<typeof failing>[2] = {}) => failing(id, 'logout', more);
const optional = (check: Check): Check => ({ ...check, required: false });

/** What lacks a property of a schema, in a response with this status. */
function lacking(id: string, operation: string, schema: string, property = 'code', status = 200): Check {
  const source = `openapi/rest-v2.yaml:7 #/components/schemas/${schema}/properties/${property} [PRO]`;
  const request = { method: 'GET', url: 'http://127.0.0.1/', headers: {} };
  const exchange = { request, response: { status, headers: {} } };
  return failing(id, operation, { pointer: `/${property}`, rule: { text: 'so', source }, exchange });
}

it.each<[string, Check[], { required: boolean; checkIds: string[] }[]]>([
  ['joins equal evidence at the same place', [at('a'), at('b')], [{ required: true, checkIds: ['a', 'b'] }]],
  [
    'separates required from not required checks, in either order',
    [optional(at('a')), at('b')],
    [
      { required: true, checkIds: ['b'] },
      { required: false, checkIds: ['a'] },
    ],
  ],
  [
    'separates different expectations at the same place',
    [at('a', { expected: 'a string' }), at('b', { expected: 'one of a, b' })],
    [
      { required: true, checkIds: ['a'] },
      { required: true, checkIds: ['b'] },
    ],
  ],
  [
    'separates different operations at the same place',
    [at('a'), failing('b', 'authorize')],
    [
      { required: true, checkIds: ['a'] },
      { required: true, checkIds: ['b'] },
    ],
  ],
  [
    'joins one place of a schema in several operations',
    [lacking('a', 'authorize', 'Session'), lacking('b', 'logout', 'Session')],
    [{ required: true, checkIds: ['a', 'b'] }],
  ],
  [
    'separates properties of one schema',
    [lacking('a', 'authorize', 'Session'), lacking('b', 'logout', 'Session', 'url')],
    [
      { required: true, checkIds: ['a'] },
      { required: true, checkIds: ['b'] },
    ],
  ],
  [
    'separates schemas with a property of one name',
    [lacking('a', 'authorize', 'Session'), lacking('b', 'authorize', 'Decision')],
    [
      { required: true, checkIds: ['a'] },
      { required: true, checkIds: ['b'] },
    ],
  ],
  [
    'joins the errors of one API, but not with a success that has the property',
    [
      lacking('a', 'authorize', 'AuthorizeError400', 'code', 400),
      lacking('b', 'logout', 'LogoutError400', 'code', 401),
      lacking('c', 'logout', 'Session'),
    ],
    [
      { required: true, checkIds: ['a', 'b'] },
      { required: true, checkIds: ['c'] },
    ],
  ],
])('%s', (_name, checks, want) => {
  const report = reportWith({
    verdict: 'failed',
    exitCode: 1,
    stages: [stageOf('verify', 'failed', checks)],
  });
  expect(causesOf(report)).toMatchObject(want);
  expect(causesOf(report)).toHaveLength(want.length);
});

/** What failed as it received something else than it asked for. */
function instead(
  id: string,
  operation: string,
  { status, wanted, headers = {}, body = '{}' }: Instead,
  verdict: Check['verdict'] = 'failed',
): Check {
  const request = { method: 'GET', url: `http://127.0.0.1/${operation}`, headers: {} };
  const exchange = { request, response: { status, headers, body } };
  const message = `${operation} returned ${status} instead of ${wanted}.`;
  const expected = String(wanted);
  const { evidence: _, ...check } = failing(id, operation);
  const found = { kind: 'status', message, expected, received: String(status), exchange };
  return { ...check, verdict, evidence: [found] };
}

interface Instead {
  readonly status: number;
  readonly wanted: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const html = { 'content-type': 'text/html; charset=utf-8' };
const login = { status: 200, headers: html, body: '<!DOCTYPE html><title>\n Login </title>' };
const sso = { status: 302, headers: { location: 'https://login.example/sso?SAMLRequest=1' } };
const throttled = (check: Check): Check => ({
  ...check,
  evidence: [
    ...check.evidence,
    { kind: 'throttled', message: `The target returned 429 too early: ${check.id} was sent.` },
  ],
});
const unjudgedThrottling = (id: string, operation: string): Check => {
  const message = `The target returned 429 although Passgate kept to the documented rate of one device: ${id}.`;
  return { ...failing(id, operation), verdict: 'unjudged', evidence: [{ kind: 'throttled', message }] };
};

it.each<[string, { checks: Check[]; want: [message: string, checks: number][] }]>([
  [
    'joins a status where several were wanted',
    {
      checks: [
        instead('a', 'logout', { status: 503, wanted: 400 }),
        instead('b', 'logout', { status: 503, wanted: 200 }),
        instead('c', 'logout', { status: 503, wanted: 500 }),
      ],
      want: [['logout returned 503 in 3 checks.', 3]],
    },
  ],
  [
    'keeps the sentence of a status where one was wanted',
    {
      checks: [
        instead('a', 'logout', { status: 503, wanted: 200 }),
        instead('b', 'logout', { status: 503, wanted: 200 }),
      ],
      want: [['logout returned 503 instead of 200.', 2]],
    },
  ],
  [
    'keeps the rules apart that a provider does not apply',
    {
      checks: [
        instead('a', 'logout', { status: 200, wanted: 400 }),
        instead('b', 'logout', { status: 200, wanted: 401 }),
      ],
      want: [
        ['logout returned 200 instead of 400.', 1],
        ['logout returned 200 instead of 401.', 1],
      ],
    },
  ],
  [
    'joins a success that came whatever was wanted',
    {
      checks: [
        instead('a', 'logout', { status: 200, wanted: 400 }),
        instead('b', 'logout', { status: 200, wanted: 201 }),
      ],
      want: [['logout returned 200 in 2 checks.', 2]],
    },
  ],
  [
    'keeps two operations with one status apart',
    {
      checks: [
        instead('a', 'logout', { status: 503, wanted: 200 }),
        instead('b', 'authorize', { status: 503, wanted: 200 }),
      ],
      want: [
        ['logout returned 503 instead of 200.', 1],
        ['authorize returned 503 instead of 200.', 1],
      ],
    },
  ],
  [
    'joins a status that many operations return',
    {
      checks: ['logout', 'authorize', 'getProfiles', 'createSession'].map((operation) =>
        instead(operation, operation, { status: 503, wanted: 200 }),
      ),
      want: [['The target returned 503 in 4 operations.', 4]],
    },
  ],
  [
    'joins a page of HTML, and leaves a fault of one operation visible',
    {
      checks: [
        instead('a', 'logout', { ...login, wanted: 400 }),
        instead('b', 'authorize', { ...login, wanted: 201 }),
        instead('c', 'authorize', { status: 200, wanted: 404 }),
      ],
      want: [
        ['The target returned an HTML page (200, title “Login”) where JSON was expected in 2 operations.', 2],
        ['authorize returned 200 instead of 404.', 1],
      ],
    },
  ],
  [
    'joins redirects to one place, without their query',
    {
      checks: [
        instead('a', 'logout', { ...sso, wanted: 200 }),
        instead('b', 'authorize', { ...sso, wanted: 400 }),
      ],
      want: [
        [
          'The target redirects to https://login.example/sso (302) where JSON was expected in 2 operations.',
          2,
        ],
      ],
    },
  ],
  [
    'leaves a redirect of an operation for browsers to itself',
    {
      checks: [instead('a', 'authenticateUserAgent', { ...sso, wanted: 400 })],
      want: [['authenticateUserAgent returned 302 instead of 400.', 1]],
    },
  ],
  [
    'joins what was throttled within the limit',
    {
      checks: [
        throttled(instead('a', 'logout', { status: 429, wanted: 400 })),
        throttled(instead('b', 'authorize', { status: 429, wanted: 200 })),
      ],
      want: [['The target returned 429 within its limit in 2 operations.', 2]],
    },
  ],
  [
    'joins what a throttling left unjudged',
    {
      checks: [unjudgedThrottling('a', 'logout'), unjudgedThrottling('b', 'authorize')],
      want: [
        [
          'The target returned 429 although Passgate kept to the documented rate of one device in 2 operations.',
          2,
        ],
      ],
    },
  ],
])('%s', (_name, { checks, want }) => {
  const row = { operation: 'authenticateUserAgent', answer: '302 no body' };
  const covered = { ...row, specified: true, sampled: true, contracted: true };
  const stages = [stageOf('verify', 'failed', checks)];
  const report = reportWith({ verdict: 'failed', exitCode: 1, stages, coverage: [covered] });
  expect(causesOf(report).map(({ evidence, checkIds }) => [evidence.message, checkIds.length])).toEqual(want);
});
