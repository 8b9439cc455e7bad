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
