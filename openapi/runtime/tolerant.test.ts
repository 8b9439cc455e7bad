import { expect, it } from 'vitest';
import { tolerantOf } from './tolerant.ts';
import type { RawError, Validator } from './validator.ts';

function complaining(...keywords: string[]): Validator {
  const strict: Validator = (_body): _body is unknown => {
    strict.errors = keywords.length === 0 ? null : keywords.map(errorOf);
    return keywords.length === 0;
  };
  return strict;
}

const errorOf = (keyword: string): RawError => ({ instancePath: '', keyword, params: {} });

it.each([
  ['nothing', [], []],
  ['what a provider may add', ['additionalProperties', 'knownValues'], []],
  ['what answers in use do', ['requiredByDocument', 'notNullByDocument'], []],
  ['what is wrong', ['required'], ['required']],
  ['both', ['additionalProperties', 'type', 'knownValues', 'enum'], ['type', 'enum']],
])('keeps of %s what is wrong', (_name, strict, left) => {
  const tolerant = tolerantOf(complaining(...strict));
  expect(tolerant({})).toBe(left.length === 0);
  expect(tolerant.errors ?? []).toEqual(left.map(errorOf));
});

it('forgets the complaints about the body before', () => {
  let keywords = ['required'];
  const strict: Validator = (body): body is unknown => {
    const once = complaining(...keywords);
    const holds = once(body);
    strict.errors = once.errors ?? null;
    return holds;
  };
  const tolerant = tolerantOf(strict);
  expect(tolerant({})).toBe(false);
  keywords = [];
  expect(tolerant({})).toBe(true);
  expect(tolerant.errors).toBeNull();
});
