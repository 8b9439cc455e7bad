/**
 * Documented answers without a contract, each with the reason. Reviewed: an answer that has a contract, or that no document
 * knows, may not stand here.
 */
export const exempt: Readonly<Record<string, string>> = {
  'logout 200 no entry':
    'The schema of the map allows it; no page shows a logout that answers about no MVPD, and no state leads there.',
  'createPartnerProfile 200 no entry':
    'The schema of the map allows it; the page speaks of an empty map with status 201 only.',
  'createPartnerProfile 201 no entry':
    'The page allows an empty map and does not say when; no state leads there.',
  'createClient 429 body': 'Assumed by HTTP convention: no page documents a limit that a state could use up.',
  'createClient 429 no body':
    'Assumed by HTTP convention: no page documents a limit that a state could use up.',
  'createClientSecret 429 body':
    'Assumed by HTTP convention: no page documents a limit that a state could use up.',
  'createClientSecret 429 no body':
    'Assumed by HTTP convention: no page documents a limit that a state could use up.',
};
