import { compareFacets } from './compare-facets.ts';
import { compareNotes } from './compare-notes.ts';
import {
  type Comparison,
  type Findings,
  findings,
  narrowed,
  placeOf,
  type Site,
  widened,
} from './comparison.ts';
import type { Choice, Facet } from './shape.ts';
import { areApart, describedVariant, excludeEachOther, nameOf, tagsOf } from './variant-tags.ts';

/**
 * Tells which variants of a choice came and went, and what is different in the others. A variant
 * that is new in an answer is dangerous, because a client meets something that it has never seen.
 */
export function compareVariants(comparison: Comparison, old: Choice, now: Choice, site: Site): void {
  const { pairs, gone, come } = pairedVariants(comparison, old.facets, now.facets, site);
  const { kind } = now.facets.length > 1 ? now : old;
  for (const [before, after] of pairs) {
    const here = { ...site, old: before.node ?? site.old, new: after.node ?? site.new };
    compareNotes(comparison, before.notes, after.notes, here);
    compareFacets(comparison, before, after, here);
  }
  const rule = 'schema-combinator-changed';
  const place = placeOf(site);
  for (const facet of gone) {
    const message = `A variant of \`${kind}\` was removed: ${describedVariant(comparison.old, facet)}.`;
    comparison.tell({ impact: narrowed(comparison), rule, message, node: facet.node ?? site.old, place });
  }
  for (const facet of come) {
    const message = `A variant of \`${kind}\` was added: ${describedVariant(comparison.new, facet)}.`;
    const impact = comparison.direction === 'response' ? 'dangerous' : 'compatible';
    comparison.tell({ impact, rule, message, node: facet.node ?? site.new, place });
  }
  const isOtherKind = old.facets.length > 1 && now.facets.length > 1 && old.kind !== now.kind;
  if (!isOtherKind || excludeEachOther(comparison.new, now.facets)) return;
  const impact = kind === 'anyOf' ? widened(comparison) : narrowed(comparison);
  const message = `\`${kind === 'anyOf' ? 'oneOf' : 'anyOf'}\` became \`${kind}\`.`;
  comparison.tell({ impact, rule, message, node: site.new, place });
}

interface Pairing {
  readonly pairs: (readonly [Facet, Facet])[];
  readonly gone: readonly Facet[];
  readonly come: readonly Facet[];
}

/**
 * Which variant became which: the same one, else one with the same tag or name, else the one that
 * differs least.
 */
function pairedVariants(
  comparison: Comparison,
  old: readonly Facet[],
  now: readonly Facet[],
  site: Site,
): Pairing {
  const pairs: (readonly [Facet, Facet])[] = [];
  let [gone, come] = [[...old], [...now]];
  const between = new Map<Facet, Map<Facet, Findings>>();
  const found = (one: Facet, other: Facet): Findings => {
    const row = between.get(one) ?? new Map<Facet, Findings>();
    between.set(one, row);
    const known = row.get(other) ?? findings(comparison, (quiet) => compareFacets(quiet, one, other, site));
    row.set(other, known);
    return known;
  };
  const apart = (one: Facet, other: Facet): boolean => areApart(comparison.old, one, comparison.new, other);
  const pair = (rankOf: (one: Facet, other: Facet) => number | undefined): void => {
    const fits = gone
      .flatMap((one) => come.map((other) => ({ one, other, rank: rankOf(one, other) })))
      .filter(({ rank }) => rank !== undefined)
      .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
    for (const { one, other } of fits) {
      if (!gone.includes(one) || !come.includes(other)) continue;
      pairs.push([one, other]);
      gone = gone.filter((facet) => facet !== one);
      come = come.filter((facet) => facet !== other);
    }
  };
  const distance = (one: Facet, other: Facet): number => distanceOf(comparison, found(one, other));
  pair((one, other) => (!apart(one, other) && distance(one, other) === 0 ? 0 : undefined));
  pair((one, other) => (!apart(one, other) && sharesTag(comparison, one, other) ? 0 : undefined));
  pair((one, other) => (!apart(one, other) && isNamedAlike(one, other) ? 0 : undefined));
  pair((one, other) => (apart(one, other) ? undefined : distance(one, other)));
  // Nothing but its tag is another one: the variant was renamed.
  pair((one, other) => (hasOnlyOtherValues(comparison, found(one, other)) ? 0 : undefined));
  return { pairs, gone, come };
}

function sharesTag(comparison: Comparison, one: Facet, other: Facet): boolean {
  const [tags, others] = [tagsOf(comparison.old, one), tagsOf(comparison.new, other)];
  return [...tags].some(([name, values]) =>
    values.some((value) => others.get(name)?.includes(value) === true),
  );
}

function isNamedAlike(one: Facet, other: Facet): boolean {
  const name = nameOf(one);
  return name !== undefined && name === nameOf(other);
}

/** Returns how many things are different: none where two variants ask the same. */
function distanceOf(comparison: Comparison, { differences, inside }: Findings): number {
  const own = differences.filter(({ isNote }) => isNote !== true).length;
  return own + inside.filter((pair) => !comparison.isSame(pair.old, pair.new)).length;
}

function hasOnlyOtherValues(comparison: Comparison, { differences, inside }: Findings): boolean {
  const changed = inside.filter((pair) => !comparison.isSame(pair.old, pair.new));
  const areValues = (found: Findings): boolean =>
    found.differences.every(({ rule, isNote }) => isNote === true || rule.startsWith('enum-')) &&
    found.inside.every((pair) => comparison.isSame(pair.old, pair.new));
  return (
    areValues({ differences, inside: [] }) && changed.every((pair) => areValues(comparison.findingsOf(pair)))
  );
}
