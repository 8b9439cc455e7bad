import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isRecord, listOf, recordOf } from '../core/index.ts';
import type { SamplePlace } from './testing/sample-bodies.ts';
import { bodiesOf, samplesHold } from './testing/sample-cases.ts';

const json = 'application/json';
const reference = fileURLToPath(new URL('../../shared/reference/', import.meta.url));
const absent = !existsSync(`${reference}samples/index.json`);
const unchecked = absent ? ': their folder is not here, NOT CHECKED' : '';

describe('samples of REST API v2', () => samplesHold('rest-v2', { elsewhere: /\.any\.|\.headers\.json$/ }));

const { all, judged, rows } = bodiesOf('rest-v2');

/** Returns an error code an operation documents for a status, from the names its samples have. */
const codesOf = (operationId: string, status: number): string[] =>
  rows
    .filter((row) => row.operationId === operationId && row.status === status && row.contentType === json)
    .map(({ variant }) => variant.replaceAll('-', '_'));

const operationIds = [...new Set(all.map(({ operationId }) => operationId))];

describe.skipIf(absent)(`examples of the documentation for any operation${unchecked}`, () => {
  const index: unknown = absent ? [] : JSON.parse(readFileSync(`${reference}samples/index.json`, 'utf8'));
  const shared = listOf(index)
    .map(recordOf)
    .filter(({ api, operationId }) => api === 'rest-v2' && operationId === 'any')
    .map(({ file, status }) => ({ file: String(file), status: Number(status) }));
  const cases = absent ? [{ file: 'none', status: 0 }] : shared;

  it.each(cases)('$file', ({ file, status }) => {
    const body: unknown = JSON.parse(readFileSync(`${reference}samples/${file}`, 'utf8'));
    const code = String(recordOf(body).code);
    const takers = operationIds.filter((id) => codesOf(id, status).includes(code));
    expect(takers).not.toEqual([]);
    for (const operationId of takers) {
      expect({ operationId, violations: judged(at(operationId, status), json, body) }).toEqual({
        operationId,
        violations: [],
      });
    }
  });

  it('the redirect of a browser has a Location', () => {
    const file = 'samples/rest-v2.authenticateUserAgent.302.redirect.headers.json';
    const headers: unknown = JSON.parse(readFileSync(`${reference}${file}`, 'utf8'));
    expect(headers).toHaveProperty('Location');
  });
});

/**
 * The table of codes is the reference's: every code of it is accepted where it says, with its
 * status and action, and nowhere else.
 */
describe.skipIf(absent)(`code table of the documentation${unchecked}`, () => {
  const rawTable: unknown = absent
    ? []
    : JSON.parse(readFileSync(`${reference}enhanced-error-codes.json`, 'utf8'));
  const table = listOf(rawTable).map((raw) => {
    const { code, status, action, operations } = recordOf(raw);
    const ids = listOf(operations).map((one) => String(recordOf(one).operationId));
    return { code: String(code), status: Number(status), action: String(action), operations: ids };
  });
  const withCodes = operationIds.filter((id) => id !== 'authenticateUserAgent');

  it('is there', () => expect(table.length).toBeGreaterThan(40));

  it.each(withCodes)('%s', (operationId) => {
    const expected = table
      .filter(({ operations }) => operations.includes(operationId))
      .map(({ code }) => code);
    const accepted = table.filter((one) => acceptedBy(operationId, one)).map(({ code }) => code);
    expect(accepted.sort()).toEqual(expected.sort());
  });

  it.each(withCodes)('%s ties each code to its status and action', (operationId) => {
    for (const one of table) {
      const status = one.status === 400 ? 403 : 400;
      expect(acceptedBy(operationId, { ...one, status })).toBe(false);
      const wrong = actions.filter((action) => action !== one.action);
      const accepted = wrong.filter((action) => acceptedBy(operationId, { ...one, action }));
      const asShown = shownOtherwise.filter(
        (shown) => shown.operationId === operationId && shown.code === one.code,
      );
      expect({ code: one.code, accepted }).toEqual({
        code: one.code,
        accepted: asShown.map(({ action }) => action),
      });
    }
  });
});

const actions = [
  'none',
  'configuration',
  'application-registration',
  'authentication',
  'authorization',
  'retry',
];

/**
 * Errors that a page shows with another action than the code table has (E1): accepted there, and
 * nowhere else.
 */
const shownOtherwise = [
  { operationId: 'getProfileByMvpd', code: 'temporary_access_duration_limit_exceeded', action: 'none' },
  { operationId: 'getProfileByMvpd', code: 'invalid_configuration_temporary_access', action: 'none' },
];

it('what a page shows although the code table disagrees is told in the description', () => {
  const { document } = bodiesOf('rest-v2');
  const schemas = recordOf(recordOf(document.components).schemas);
  for (const { code } of shownOtherwise) {
    const told = Object.values(schemas)
      .map(recordOf)
      .filter(
        ({ properties, description }) =>
          listOf(recordOf(recordOf(properties).code).enum).includes(code) && /E1\]/.test(String(description)),
      );
    expect(told.map(({ description }) => String(description))).toEqual([
      expect.stringMatching(/page of getProfileByMvpd shows .* action none\. The code table gives/s),
    ]);
  }
});

const at = (operationId: string, status: number): SamplePlace => ({ kind: 'response', operationId, status });

interface ErrorCodeRow {
  readonly code: string;
  readonly status: number;
  readonly action: string;
}

/**
 * Returns whether an operation may answer the code: as the body of its status, or on an item of a
 * decision list from some source.
 */
function acceptedBy(operationId: string, { code, status, action }: ErrorCodeRow): boolean {
  const error = { action, status, code, message: 'text', helpUrl: 'https://help.example/codes' };
  const top = all.some((body) => body.operationId === operationId && body.status === status);
  if (top && judged(at(operationId, status), json, error).length === 0) return true;
  if (operationId !== 'preauthorize' && operationId !== 'authorize') return false;
  return ['mvpd', 'degradation', 'temppass', 'dummy'].some((source) => {
    const item = { resource: 'r', serviceProvider: 's', mvpd: 'm', source, authorized: false, error };
    return judged(at(operationId, 200), json, { decisions: [item] }).length === 0;
  });
}

it('every sampled error stands in its file under its own code', () => {
  const errors = rows.filter(({ status, contentType }) => (status ?? 0) >= 400 && contentType === json);
  expect(errors.length).toBeGreaterThan(100);
  const { sample } = bodiesOf('rest-v2');
  const misnamed = errors.filter(({ file, variant }) => {
    const body = file === null ? null : sample(file);
    return !isRecord(body) || body.code !== variant.replace(/-as-shown$/, '').replaceAll('-', '_');
  });
  expect(misnamed).toEqual([]);
});
