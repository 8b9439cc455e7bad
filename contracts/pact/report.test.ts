import { describe, expect, it } from 'vitest';
import { pointerOf, problemsOf } from './report.ts';

const ok = { interactionResults: [{ result: 'OK' }], errors: [], result: true };

describe('problemsOf', () => {
  it('takes only an unambiguous yes for a yes', () => {
    expect(problemsOf(JSON.stringify(ok))).toEqual([]);
  });

  it.each([
    ['text that is no report', 'Verification was unable to run', 'unable to run'],
    ['no interaction at all', JSON.stringify({ ...ok, interactionResults: [] }), 'verified 0 interactions'],
    ['a no without a reason', JSON.stringify({ ...ok, result: false }), 'does not say why'],
    [
      'a result that is not OK',
      JSON.stringify({ ...ok, interactionResults: [{ result: 'Error' }] }),
      'does not say why',
    ],
    ['JSON of another shape', '[]', 'verified 0 interactions'],
  ])('%s is a problem', (_name, text, message) => {
    expect(problemsOf(text)).toEqual([{ kind: 'pact', message: expect.stringContaining(message) }]);
  });

  it('puts mismatches into words once, with pointer, expected and received', () => {
    const mismatch = {
      mismatches: [
        {
          type: 'BodyMismatch',
          path: '$.profiles.x.notAfter',
          expected: '5',
          actual: '"x"',
          mismatch: 'no integer',
        },
        { type: 'StatusMismatch', expected: '200', actual: '503', mismatch: 'expected 200 but was 503' },
      ],
    };
    const report = {
      interactionResults: [{ result: 'Error', mismatch }],
      errors: [{ mismatch }],
      result: false,
    };
    expect(problemsOf(JSON.stringify(report))).toEqual([
      {
        kind: 'BodyMismatch',
        message: 'no integer',
        pointer: '/profiles/x/notAfter',
        expected: '5',
        received: '"x"',
      },
      { kind: 'status', message: 'expected 200 but was 503', expected: '200', received: '503' },
    ]);
  });
});

it.each([
  ['$', ''],
  ['$.code', '/code'],
  ['$.decisions[0].error', '/decisions/0/error'],
  ['$.decisions[*].mvpd', '/decisions/*/mvpd'],
  ["$['a b']['c/d~e']", '/a b/c~1d~0e'],
])('pointerOf %s', (path, pointer) => {
  expect(pointerOf(path)).toBe(pointer);
});
