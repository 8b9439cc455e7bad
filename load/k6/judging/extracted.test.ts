import { describe, expect, it } from 'vitest';
import { profilesAndDecisions, textsOf } from './extracted.ts';

describe('extracted values', () => {
  it.each<[string, string, number, unknown, number]>([
    ['no profile yet', 'getProfileByCode', 200, { profiles: {} }, 0],
    ['two profiles', 'getProfiles', 200, { profiles: { a: {}, b: {} } }, 2],
    ['an error', 'getProfileByCode', 400, { profiles: { a: {} } }, 0],
    ['a list where an object should be', 'getProfiles', 200, { profiles: [1, 2] }, 0],
    ['a permit', 'authorize', 200, { decisions: [{ authorized: true }] }, 1],
    ['a denial', 'authorize', 200, { decisions: [{ authorized: false, error: { action: 'none' } }] }, 0],
    [
      'an error with the action retry',
      'authorize',
      200,
      { decisions: [{ authorized: false, error: { action: 'retry' } }] },
      2,
    ],
    ['no decision at all', 'preauthorize', 200, { decisions: [] }, 0],
  ])('%s', (_name, operation, status, body, want) => {
    expect(profilesAndDecisions(operation, status, body)).toBe(want);
  });

  it.each([
    ['{"code":"ABC","notAfter":"17","n":3,"x":null,"y":{}}', { code: 'ABC', notAfter: '17', n: '3' }],
    ['[1]', {}],
    ['<html>', {}],
    ['', {}],
  ])('textsOf returns the texts of %j', (body, want) => {
    expect(textsOf(body)).toEqual(want);
  });
});
