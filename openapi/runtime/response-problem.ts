import type { Violation } from './violations.ts';

const problems: Readonly<Record<string, string>> = {
  required: 'without a required property',
  'unknown-property': 'with an undocumented property',
  'duplicate-name': 'with a duplicate name',
  'byte-order-mark': 'with a byte order mark before the body',
  'undocumented-content-type': 'with an undocumented content type',
};

/**
 * Returns what is wrong with a response in one sentence, without the place and the values, which
 * are fields of their own: `authorize returned 200 without a required property
 * (MvpdAuthorizePermit)`.
 */
export function responseProblem(
  operation: string,
  status: number,
  { kind, variant }: Pick<Violation, 'kind' | 'variant'>,
): string {
  if (kind === 'undocumented-status') return `${operation} returned an undocumented status`;
  const schema = variant === undefined ? '' : ` (${variant})`;
  return `${operation} returned ${status} ${problems[kind] ?? 'with an invalid body'}${schema}`;
}
