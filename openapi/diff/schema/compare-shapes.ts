import { compareFacets } from './compare-facets.ts';
import { compareNotes } from './compare-notes.ts';
import { compareTypes } from './compare-types.ts';
import { compareVariants } from './compare-variants.ts';
import type { Comparison, SchemaPair } from './comparison.ts';
import { facetsOf, typeNames } from './shape.ts';

/** Tells what is different in two schemas themselves, and enters the pairs of schemas inside of them. */
export function compareShapes(comparison: Comparison, pair: SchemaPair): void {
  const [old, now] = [comparison.old.shapeOf(pair.old), comparison.new.shapeOf(pair.new)];
  const here = { ...pair.site, old: old.node ?? pair.site.old, new: now.node ?? pair.site.new };
  compareNotes(comparison, old.notes, now.notes, here);
  compareTypes(comparison, old, now, here);
  for (const type of typeNames) {
    const [one, other] = [facetsOf(old, type), facetsOf(now, type)];
    const [only, alone] = [one[0], other[0]];
    if (only === undefined || alone === undefined) continue;
    if (one.length === 1 && other.length === 1) {
      compareNotes(comparison, only.notes, alone.notes, here);
      compareFacets(comparison, only, alone, here);
    } else {
      const kind = other.length > 1 ? now.kind : old.kind;
      const isOtherKind = one.length > 1 && other.length > 1 && old.kind !== now.kind;
      compareVariants(comparison, one, other, { kind, isOtherKind }, here);
    }
  }
}
