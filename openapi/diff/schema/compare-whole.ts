import { type Comparison, narrowed, placeOf, type Site, widened } from './comparison.ts';
import type { Conjunction, Facet } from './shape.ts';

/**
 * Tells of schemas that are only compared as a whole (`not`, `if`, `contains`) whether they are the
 * same.
 */
export function compareWhole(comparison: Comparison, old: Facet, now: Facet, site: Site): void {
  for (const keyword of new Set([...old.whole.keys(), ...now.whole.keys()])) {
    const left = [...(now.whole.get(keyword) ?? [])];
    const gone = (old.whole.get(keyword) ?? []).filter((before) => {
      const index = left.findIndex((after) => comparison.isSame(before, after));
      if (index >= 0) left.splice(index, 1);
      return index < 0;
    });
    if (gone.length === 0 && left.length === 0) continue;
    const [isSet, isRemoved] = [gone.length === 0, left.length === 0];
    comparison.tell({
      impact: isSet ? narrowed(comparison) : isRemoved ? widened(comparison) : 'breaking',
      rule: 'schema-constraint-changed',
      message: `\`${keyword}\` ${isSet ? 'was added' : isRemoved ? 'was removed' : 'changed'}.`,
      node: nodeOf(left) ?? site.new,
      place: placeOf(site),
    });
  }
}

function nodeOf([first]: readonly Conjunction[]) {
  return first?.[0];
}
