import { expect, it } from 'vitest';
import { problemsOf } from './report.ts';

it.each([
  [
    'an error beside a result that is OK',
    { interactionResults: [{ result: 'OK' }], errors: [{ mismatch: { message: 'no state' } }], result: true },
  ],
  [
    'a mismatch of a result that is OK',
    { interactionResults: [{ result: 'OK', mismatch: { message: 'no state' } }], errors: [], result: true },
  ],
])('%s is a problem', (_name, report) => {
  expect(problemsOf(JSON.stringify(report))).toEqual([{ kind: 'pact', message: 'no state' }]);
});
