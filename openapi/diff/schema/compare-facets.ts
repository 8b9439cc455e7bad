import { compareObjects } from './compare-objects.ts';
import { compareRules } from './compare-rules.ts';
import { compareValues } from './compare-values.ts';
import { compareWhole } from './compare-whole.ts';
import type { Comparison, Site } from './comparison.ts';
import { itemOf } from './intersect.ts';
import type { Facet } from './shape.ts';

/** Tells what is different in what two documents say of the values of one type. */
export function compareFacets(comparison: Comparison, old: Facet, now: Facet, site: Site): void {
  const here = { ...site, old: old.node ?? site.old, new: now.node ?? site.new };
  compareValues(comparison, old, now, here);
  // A list of values is compared as such; what else is asked of them has gone into it.
  if (old.values === undefined && now.values === undefined) compareRules(comparison, old, now, here);
  if (old.type === 'object') compareObjects(comparison, old, now, here);
  if (old.type === 'array') compareItems(comparison, old, now, here);
  compareWhole(comparison, old, now, here);
}

function compareItems(comparison: Comparison, old: Facet, now: Facet, site: Site): void {
  const count = Math.max(old.first.length, now.first.length);
  for (let index = 0; index < count; index += 1) {
    const inside = { ...site, pointer: `${site.pointer}/${index}` };
    comparison.enter({ old: itemOf(old, index), new: itemOf(now, index), site: inside });
  }
  comparison.enter({ old: old.rest, new: now.rest, site: { ...site, pointer: `${site.pointer}/*` } });
}
