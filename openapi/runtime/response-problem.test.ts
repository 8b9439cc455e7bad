import { expect, it } from 'vitest';
import { responseProblem } from './response-problem.ts';

const pointer = '/decisions/0/token/notAfter';

it.each([
  [
    'required',
    'MvpdAuthorizePermit',
    `authorize returned 200 without ${pointer} (required by MvpdAuthorizePermit)`,
  ],
  ['required', undefined, `authorize returned 200 without ${pointer}`],
  ['enum', undefined, `authorize returned 200: ${pointer}: expected a number`],
  ['undocumented-status', undefined, 'authorize returned 200, which is not documented'],
])('is one sentence for a violation of the kind %s', (kind, variant, want) => {
  const message = `${pointer}: expected a number`;
  const violation = { operation: 'authorize', kind, pointer, message };
  expect(responseProblem(200, variant === undefined ? violation : { ...violation, variant })).toBe(want);
});
