import { compareFacets } from './compare-facets.ts';
import { compareNotes } from './compare-notes.ts';
import { compareTypes } from './compare-types.ts';
import { compareVariants } from './compare-variants.ts';
import type { Comparison, Site } from './comparison.ts';
import { type Conjunction, facetsOf, keyOf, typeNames } from './shape.ts';

/** Tells what is different between what two documents ask of one value. Throws `INPUT_FILE` for what is no schema. */
export function compareSchemas(
  comparison: Comparison,
  before: Conjunction,
  after: Conjunction,
  site: Site,
): void {
  const pair = `${keyOf(before)}\n\n${keyOf(after)}`;
  if (comparison.met.has(pair)) return;
  comparison.met.add(pair);
  comparison.entered.add(pair);
  compareShapes(comparison, before, after, site);
  comparison.entered.delete(pair);
}

function compareShapes(comparison: Comparison, before: Conjunction, after: Conjunction, site: Site): void {
  const [old, now] = [comparison.old.shapeOf(before), comparison.new.shapeOf(after)];
  const here = { ...site, old: old.node ?? site.old, new: now.node ?? site.new };
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
