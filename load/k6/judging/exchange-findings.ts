import type { Violation } from '../../../openapi/runtime/judge.ts';
import { isRemark } from '../../../openapi/runtime/remarks.ts';
import { responseProblem } from '../../../openapi/runtime/response-problem.ts';
import { type NewFinding, noAnswerKey, statusFindingKey } from '../../lines.ts';
import type { JudgedBody } from './verdicts.ts';

/**
 * Returns the finding of an invalid body, or (as `drift`) of a valid one with something
 * undocumented in it.
 */
export function invalidFinding(
  operation: string,
  status: number,
  { verdict }: JudgedBody,
  first: Violation,
  atMs: number,
): NewFinding {
  const { kind, pointer, expected, received, contentType, variant } = first;
  return {
    key: `${verdict} ${operation} ${status} ${kind} ${pointer}`,
    type: verdict === 'invalid' ? 'invalid' : 'drift',
    operation,
    atMs,
    pointer,
    expected,
    received,
    message: responseProblem(status, { ...first, operation }),
    ...(isRemark(first)
      ? {}
      : {
          answer: {
            status,
            contentType,
            required: kind === 'required',
            ...(variant === undefined ? {} : { variant }),
          },
        }),
  };
}

export function statusFinding(
  operation: string,
  expected: readonly number[],
  status: number,
  atMs: number,
): NewFinding {
  return {
    key: statusFindingKey(operation, status),
    type: 'status',
    operation,
    atMs,
    pointer: '',
    expected: expected.join(' or '),
    received: String(status),
    message: `${operation} returned ${status} instead of ${expected.join(' or ')}`,
    answer: { status },
  };
}

/**
 * Returns the finding of a request without an answer. `code` is k6's own error code: a dead proxy
 * is another finding than a dead target.
 */
export function noAnswerFinding(operation: string, error: string, code: number, atMs: number): NewFinding {
  return {
    key: noAnswerKey(operation, code),
    type: 'no-answer',
    operation,
    atMs,
    pointer: '',
    expected: 'an answer',
    received: error,
    message: `${operation} received no response`,
  };
}
