import type { RawError, Validator } from './validator.ts';

/**
 * Returns the tolerant flavour of a strict validator: the same, but unknown properties, unknown
 * texts of an enumeration that may grow and what answers in use are known to do (`x-tolerated`) are
 * let through. Exact, because the strict one complains
 * about everything that is wrong and the generator refuses schemas in which one complaint could
 * hide another.
 */
export function tolerantOf<Body>(strict: Validator<Body>): Validator<Body> {
  const tolerant: Validator<Body> = (body: unknown): body is Body => {
    const errors = strict(body)
      ? []
      : (strict.errors ?? []).filter((error) => !mayBeAdded(error) && !isTolerated(error));
    tolerant.errors = errors.length === 0 ? null : errors;
    return errors.length === 0;
  };
  return tolerant;
}

function mayBeAdded({ keyword }: RawError): boolean {
  return keyword === 'additionalProperties' || keyword === 'knownValues';
}

/** Returns whether a complaint is about what answers in use are known to do: no drift either. */
export function isTolerated({ keyword }: RawError): boolean {
  return keyword === 'requiredByDocument' || keyword === 'notNullByDocument';
}
