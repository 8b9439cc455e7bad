import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRecord, type JsonObject } from '../../core/index.ts';
import { createSession200Json, createSessionValidators } from '../generated/validators/createSession.js';
import { getProfilesValidators } from '../generated/validators/getProfiles.js';
import { validators } from '../generated/validators/index.js';
import { issueTokenValidators } from '../generated/validators/issueToken.js';
import { type JudgeMode, type Judgement, judge } from './judge.ts';
import type { ValidatorTable } from './validator.ts';

const json = 'application/json';

function sample(file: string): JsonObject {
  const body: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../samples', file), 'utf8'));
  if (!isRecord(body)) throw new Error(`${file} is not an object`);
  return body;
}

function session(body: unknown, mode: JudgeMode = 'strict'): Judgement {
  return judge(createSessionValidators, {
    operation: 'createSession',
    part: '200',
    contentType: json,
    body,
    mode,
  });
}

const authenticate = sample('rest-v2.createSession.200.authenticate.json');

describe('variants', () => {
  const cases: [string, unknown, object][] = [
    [
      'a property missing from the variant',
      { ...authenticate, url: undefined },
      { pointer: '/url', kind: 'required', expected: 'a required property', variant: 'SessionAuthenticate' },
    ],
    [
      'a telling property that contradicts the others',
      { ...authenticate, actionType: 'direct' },
      {
        pointer: '/actionType',
        expected: 'interactive',
        received: '"direct"',
        variant: 'SessionAuthenticate',
      },
    ],
    [
      'a telling property that no variant has',
      { ...authenticate, actionName: 'relax' },
      {
        pointer: '/actionName',
        kind: 'variant',
        expected: 'one of authenticate, resume, authorize',
        received: '"relax"',
      },
    ],
    [
      'the first telling property missing',
      { ...authenticate, actionName: undefined },
      { pointer: '/actionName', kind: 'required', variant: 'SessionAuthenticate' },
    ],
    [
      'a telling property missing that would decide between several',
      { actionName: 'authorize', actionType: 'direct' },
      { pointer: '/reasonType', kind: 'required' },
    ],
    [
      'a property of another variant',
      { ...authenticate, missingParameters: ['mvpd'] },
      { pointer: '/missingParameters' },
    ],
    [
      'no object at all',
      [],
      { pointer: '', kind: 'type', expected: 'an object', received: 'an array of 0 items' },
    ],
  ];
  it.each(cases)('%s', (_name, body, wanted) => {
    const { verdict, errors } = session(body);
    expect(verdict).toBe('invalid');
    expect(errors).toContainEqual(expect.objectContaining(wanted));
  });

  it('complains about one variant only', () => {
    const { errors } = session({ ...authenticate, url: 5 });
    expect(errors.map(({ pointer, variant }) => [pointer, variant])).toEqual([
      ['/url', 'SessionAuthenticate'],
    ]);
  });

  it('says where in a map of variants', () => {
    const place = { operation: 'getProfiles', part: '200', contentType: json, mode: 'strict' } as const;
    const body = { profiles: { 'a/b': { type: 'regular' }, c: { type: 'odd' } } };
    const { errors } = judge(getProfilesValidators, { ...place, body });
    expect(errors).toContainEqual(
      expect.objectContaining({
        pointer: '/profiles/a~1b/notAfter',
        kind: 'required',
        variant: 'RegularProfile',
      }),
    );
    expect(errors).toContainEqual(expect.objectContaining({ pointer: '/profiles/c/type', kind: 'variant' }));
  });
});

it('a validator narrows the type of what it passed', () => {
  const body: unknown = sample('rest-v2.createSession.200.resume-missing-parameters.json');
  if (!createSession200Json(body) || body.actionName !== 'resume') throw new Error('not the sample it was');
  const missing: readonly string[] = body.missingParameters;
  expect(missing.length).toBeGreaterThan(0);
  // @ts-expect-error: a property of another variant
  expect(body.mvpdUrl).toBeUndefined();
});

describe('strict and tolerant', () => {
  const error = sample('rest-v2.createSession.400.invalid-parameter-mvpd.json');
  const cases: [string, string, unknown, JudgeMode, Judgement['verdict'], string | null][] = [
    ['as documented', '200', authenticate, 'strict', 'valid', null],
    ['as documented', '200', authenticate, 'tolerant', 'valid', null],
    ['an unknown property', '200', { ...authenticate, added: 1 }, 'strict', 'invalid', '/added'],
    ['an unknown property', '200', { ...authenticate, added: 1 }, 'tolerant', 'drift', '/added'],
    ['an unknown error code', '400', { ...error, code: 'brand_new' }, 'strict', 'invalid', '/code'],
    ['an unknown error code', '400', { ...error, code: 'brand_new' }, 'tolerant', 'drift', '/code'],
    ['an error code that is no text', '400', { ...error, code: 7 }, 'tolerant', 'invalid', '/code'],
    ['a wrong enum', '200', { ...authenticate, reasonType: 'odd' }, 'tolerant', 'invalid', '/reasonType'],
    ['a missing property', '200', { ...authenticate, code: undefined }, 'tolerant', 'invalid', '/code'],
  ];
  it.each(cases)('%s in %s (%o, %s) is %s', (_name, part, body, mode, verdict, pointer) => {
    const place = { operation: 'createSession', part, contentType: 'Application/JSON; charset=utf-8', mode };
    const judgement = judge(createSessionValidators, { ...place, body: JSON.parse(JSON.stringify(body)) });
    expect([judgement.verdict, judgement.errors[0]?.pointer ?? null]).toEqual([verdict, pointer]);
  });
});

describe('what a violation shows', () => {
  const place = { operation: 'issueToken', part: '201', contentType: json, mode: 'strict' } as const;
  it.each([
    ['a secret', { access_token: 12345678 }, '12345678'],
    ['a long string', { token_type: 'x'.repeat(60) }, 'xxx'],
    ['the value of an unknown property', { refresh_token: 'hidden' }, 'hidden'],
  ])('never %s', (_name, body, secret) => {
    const { errors } = judge(issueTokenValidators, { ...place, body });
    expect(errors.length).toBeGreaterThan(0);
    expect(JSON.stringify(errors)).not.toContain(secret);
  });

  it('is all of it in words', () => {
    const body = { ...sample('dcr.issueToken.201.six-hours.json'), token_type: 'mac' };
    expect(judge(issueTokenValidators, { ...place, body }).errors).toEqual([
      {
        operation: 'issueToken',
        part: '201',
        contentType: json,
        pointer: '/token_type',
        kind: 'const',
        expected: 'bearer',
        received: '"mac"',
        message: '/token_type: expected bearer, received "mac"',
      },
    ]);
  });
});

describe('whatever JSON.parse returns is judged', () => {
  const folder = join(import.meta.dirname, '../samples');
  const samples = readdirSync(folder).filter(
    (name) => /^rest-v2\..*\.json$/.test(name) && !name.includes('index'),
  );
  const parts = Object.entries(validators).flatMap(([operation, table]: [string, ValidatorTable]) =>
    Object.keys(table).map((key) => [operation, key, table] as const),
  );
  const odd = fc.oneof(fc.jsonValue(), fc.constantFrom('__proto__', 'constructor', 1e308, -0));

  function answered(table: ValidatorTable, operation: string, key: string, body: unknown): void {
    const [part = '', contentType = ''] = key.split(' ');
    for (const mode of ['strict', 'tolerant'] as const) {
      const { verdict, errors } = judge(table, { operation, part, contentType, body, mode });
      expect(errors.map(({ kind }) => kind)).not.toContain('unjudgeable');
      expect(errors.length > 0).toBe(verdict !== 'valid');
    }
  }

  it.each(parts)('%s %s: any value', (operation, key, table) => {
    fc.assert(
      fc.property(fc.json(), (text) => answered(table, operation, key, JSON.parse(text))),
      { numRuns: 40, seed: 20 },
    );
  });

  it.each(parts.filter(([, key]) => key.endsWith('json')))(
    '%s %s: a sample with one value replaced',
    (operation, key, table) => {
      const status = key.split(' ')[0] ?? '';
      const bodies = samples.filter((name) => name.startsWith(`rest-v2.${operation}.${status}.`)).map(sample);
      if (bodies.length === 0) return;
      fc.assert(
        fc.property(fc.constantFrom(...bodies), fc.nat(), odd, (body, at, value) => {
          let count = 0;
          const places = JSON.stringify(body).match(/:/g)?.length ?? 1;
          const replaced: unknown = JSON.parse(JSON.stringify(body), (_key, old: unknown) =>
            count++ === at % places ? value : old,
          );
          answered(table, operation, key, replaced);
        }),
        { numRuns: 60, seed: 20 },
      );
    },
  );
});
