import { compareFacets } from './compare-facets.ts';
import { compareNotes } from './compare-notes.ts';
import { compareTypes } from './compare-types.ts';
import { compareVariants } from './compare-variants.ts';
import type { Comparison, SchemaPair } from './comparison.ts';

/**
 * Tells what is different in two schemas themselves, and enters the pairs of schemas inside of
 * them.
 */
export function compareShapes(comparison: Comparison, pair: SchemaPair): void {
  const [old, now] = [comparison.old.shapeOf(pair.old), comparison.new.shapeOf(pair.new)];
  const here = { ...pair.site, old: old.node ?? pair.site.old, new: now.node ?? pair.site.new };
  compareNotes(comparison, old.notes, now.notes, here);
  compareTypes(comparison, old, now, here);
  for (const [type, before] of old.types) {
    const after = now.types.get(type);
    const [one, other] = [before.facets[0], after?.facets[0]];
    if (after === undefined || one === undefined || other === undefined) continue;
    if (before.facets.length === 1 && after.facets.length === 1) {
      compareNotes(comparison, one.notes, other.notes, here);
      compareFacets(comparison, one, other, here);
    } else compareVariants(comparison, before, after, here);
  }
}
