import type { Evidence, Masker } from '../../core/index.ts';

/** What was found, without the secrets that its texts may quote. */
export function masked(evidence: Evidence, masker: Masker): Evidence {
  const { message, pointer, expected, received } = evidence;
  return {
    ...evidence,
    message: masker.text(message),
    ...(pointer === undefined ? {} : { pointer: masker.text(pointer) }),
    ...(expected === undefined ? {} : { expected: masker.text(expected) }),
    ...(received === undefined ? {} : { received: masker.text(received) }),
  };
}
