const noLimit =
  'Assumed by HTTP convention: no page documents a limit of this API, so a contract would hold providers to an invention. The simulator shows clients a 429 there by its fault `throttle`.';

/**
 * Documented answers without a contract, each with the reason. Reviewed: an answer that has a
 * contract, or that no document knows, may not stand here.
 */
export const exempt: Readonly<Record<string, string>> = {
  'createPartnerProfile 200 no entry':
    'The page speaks of an empty map with status 201 only, and a degraded sign-in always gives a profile: no state of a provider leads there.',
  'createPartnerProfile 201 no entry':
    'The page allows an empty map and does not say when, so no provider state can be written that leads there. Clients bear it: the validators and the types allow it.',
  'createClient 429 body': noLimit,
  'createClient 429 no body': noLimit,
  'createClientSecret 429 body': noLimit,
  'createClientSecret 429 no body': noLimit,
};
