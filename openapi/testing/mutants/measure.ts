import type { JsonObject } from '../../../core/index.ts';
import { type BodyMutantKind, mutantsOf, type Random } from './mutants.ts';

/** A valid body, and how it is judged. */
export interface MutatedBody {
  readonly api: string;
  /** The document that describes it, and its schema there. */
  readonly content: JsonObject;
  readonly schema: JsonObject;
  readonly body: unknown;
  readonly accepts: (body: unknown) => boolean;
}

/**
 * How many mutants there were of a kind at a place of the schemas, and how many of them were
 * accepted.
 */
export interface MutantTally {
  readonly place: string;
  readonly kind: BodyMutantKind;
  readonly mutants: number;
  readonly survivors: number;
}

/**
 * Holds every mutant of every body against its validator; by `<api> <place> <kind>`. A mutant
 * survives where any of the forms it was tried in is accepted.
 */
export function tallies(bodies: readonly MutatedBody[], random: Random): Map<string, MutantTally> {
  const found = new Map<string, MutantTally>();
  for (const { api, content, schema, body, accepts } of bodies) {
    for (const { place, kind, bodies: forms } of mutantsOf(content, schema, body, random)) {
      const key = `${api} ${place} ${kind}`;
      const before = found.get(key) ?? { place, kind, mutants: 0, survivors: 0 };
      const survives = forms.some(accepts) ? 1 : 0;
      found.set(key, {
        ...before,
        mutants: before.mutants + 1,
        survivors: before.survivors + survives,
      });
    }
  }
  return found;
}
