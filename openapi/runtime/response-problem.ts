import type { Violation } from './violations.ts';

type Problem = Pick<Violation, 'operation' | 'kind' | 'pointer' | 'message' | 'variant'>;

/**
 * Returns a violation as one sentence about the response:
 * `authorize returned 200 without /decisions/0/token/notAfter (required by MvpdAuthorizePermit)`.
 */
export function responseProblem(
  status: number,
  { operation, kind, pointer, message, variant }: Problem,
): string {
  const start = `${operation} returned ${status}`;
  if (kind === 'undocumented-status') return `${start}, which is not documented`;
  if (kind !== 'required') return `${start}: ${message}`;
  return `${start} without ${pointer}${variant === undefined ? '' : ` (required by ${variant})`}`;
}
