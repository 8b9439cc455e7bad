import { expect, it } from 'vitest';
import { checkOfError, type ErrorCode, PassgateError } from '../../core/index.ts';
import { isUsageError } from './stage.ts';

it.each<[ErrorCode, { ofTheUser: boolean; verdict: 'failed' | 'unjudged' }]>([
  ['USAGE', { ofTheUser: true, verdict: 'failed' }],
  ['CONFIG', { ofTheUser: true, verdict: 'failed' }],
  ['LOAD_NOT_ALLOWED', { ofTheUser: true, verdict: 'failed' }],
  ['INPUT_FILE', { ofTheUser: false, verdict: 'failed' }],
  ['UNKNOWN_NAME', { ofTheUser: false, verdict: 'failed' }],
  ['DRIFT', { ofTheUser: false, verdict: 'failed' }],
  ['TARGET_UNREACHABLE', { ofTheUser: false, verdict: 'unjudged' }],
  ['TOOL_MISSING', { ofTheUser: false, verdict: 'unjudged' }],
  ['INTERRUPTED', { ofTheUser: false, verdict: 'unjudged' }],
  ['INTERNAL', { ofTheUser: false, verdict: 'unjudged' }],
])('an error %s of a stage', (code, { ofTheUser, verdict }) => {
  const error = new PassgateError(code, 'it went wrong', 'mend it');
  expect(isUsageError(error)).toBe(ofTheUser);
  expect(checkOfError('load', error)).toMatchObject({
    id: 'load/run',
    verdict,
    required: true,
    evidence: [{ message: 'it went wrong', hint: 'mend it' }],
  });
});

it('leaves a stage unjudged after an unexpected error, which is no usage error', () => {
  const error = new TypeError('x is undefined');
  expect(isUsageError(error)).toBe(false);
  expect(checkOfError('verify', error)).toMatchObject({
    verdict: 'unjudged',
    required: true,
    evidence: [{ kind: 'internal', message: expect.stringContaining('x is undefined') }],
  });
});
