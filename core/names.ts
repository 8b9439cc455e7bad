import { closest, distance } from 'fastest-levenshtein';
import { PassgateError } from './errors.ts';

/**
 * Returns `given` when it is one of `known`; otherwise throws `UNKNOWN_NAME` (exit 2) with the
 * nearest known name. The hint lists all known names, unless it is given because they are too many.
 */
export function knownName<Name extends string>(
  kind: string,
  given: string,
  known: readonly Name[],
  hint = `Known: ${known.join(', ') || 'none'}.`,
): Name {
  const found = known.find((name) => name === given);
  if (found !== undefined) return found;
  const nearest = nearestOf(given, known);
  throw new PassgateError('UNKNOWN_NAME', `There is no ${kind} called "${given}".${nearest}`, hint);
}

/** A name of which most letters differ is no typing error of this one. */
function nearestOf(given: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const nearest = closest(given, known);
  const isNear =
    distance(given.toLowerCase(), nearest.toLowerCase()) <= Math.max(given.length, nearest.length) * 0.7;
  return isNear ? ` Did you mean "${nearest}"?` : '';
}
