import type { Check, Evidence, Masker } from '../core/index.ts';

/** The check as it may be shown and stored: the last line of defence behind the rooms' own masking. */
export function maskCheck(check: Check, masker: Masker): Check {
  return {
    ...check,
    title: masker.text(check.title),
    evidence: check.evidence.map((evidence) => maskEvidence(evidence, masker)),
  };
}

function maskEvidence(evidence: Evidence, masker: Masker): Evidence {
  const { message, expected, received, where, hint } = evidence;
  return {
    ...evidence,
    message: masker.text(message),
    ...(expected === undefined ? {} : { expected: masker.text(expected) }),
    ...(received === undefined ? {} : { received: masker.text(received) }),
    ...(where === undefined ? {} : { where: masker.text(where) }),
    ...(hint === undefined ? {} : { hint: masker.text(hint) }),
  };
}
