import { expect, it } from 'vitest';
import { responseProblem } from './response-problem.ts';

it.each([
  [
    'required',
    'MvpdAuthorizePermit',
    'authorize returned 200 without a required property (MvpdAuthorizePermit)',
  ],
  ['enum', undefined, 'authorize returned 200 with an invalid body'],
  ['undocumented-status', undefined, 'authorize returned an undocumented status'],
  ['undocumented-content-type', undefined, 'authorize returned 200 with an undocumented content type'],
])('names the problem of a violation of the kind %s', (kind, variant, want) => {
  const violation = variant === undefined ? { kind } : { kind, variant };
  expect(responseProblem('authorize', 200, violation)).toBe(want);
});
