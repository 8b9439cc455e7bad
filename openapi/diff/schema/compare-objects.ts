import { childOf } from '../read/node.ts';
import { type Comparison, narrowed, placeOf, type Site, widened } from './comparison.ts';
import { propertyOf } from './intersect.ts';
import { patternsFor } from './own-facets.ts';
import { type Conjunction, type Facet, isAnything, isNothing } from './shape.ts';
import type { SchemaReader } from './shape-of.ts';

/**
 * Tells what is different in what two documents say of an object: its properties, which of them are
 * required, and any others.
 */
export function compareObjects(comparison: Comparison, old: Facet, now: Facet, site: Site): void {
  const names = [...new Set([...now.properties.keys(), ...old.properties.keys()])];
  const left = names.filter((name) => !tellPresence(comparison, name, old, now, propertySite(site, name)));
  compareRequired(comparison, old, now, site, new Set(names.filter((name) => !left.includes(name))));
  for (const name of left) {
    const [before, after] = [old.properties.get(name) ?? [], now.properties.get(name) ?? []];
    const here = { ...propertySite(site, name), old: before[0] ?? site.old, new: after[0] ?? site.new };
    if (isNamed(comparison, old, now, name)) comparison.enter({ old: before, new: after, site: here });
  }
  comparePatterns(comparison, old, now, site);
  compareRest(comparison, old, now, site);
}

function propertySite(site: Site, name: string): Site {
  return { ...site, pointer: `${site.pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}` };
}

/** `hidden`: not in the messages of this direction, because it is `readOnly` or `writeOnly`. */
type Presence = 'absent' | 'hidden' | 'named';

function presenceOf(comparison: Comparison, reader: SchemaReader, facet: Facet, name: string): Presence {
  const schemas = facet.properties.get(name);
  if (schemas === undefined) return 'absent';
  const shape = reader.shapeOf(schemas);
  if (shape.notes.has(comparison.direction === 'request' ? 'readOnly' : 'writeOnly')) return 'hidden';
  // A schema that nothing fits forbids the property.
  return isNothing(shape) ? 'absent' : 'named';
}

function isNamed(comparison: Comparison, old: Facet, now: Facet, name: string): boolean {
  return (
    presenceOf(comparison, comparison.old, old, name) === 'named' &&
    presenceOf(comparison, comparison.new, now, name) === 'named'
  );
}

/** Tells whether a property came or went; answers whether nothing more is to be said of it. */
function tellPresence(comparison: Comparison, name: string, old: Facet, now: Facet, site: Site): boolean {
  const before = presenceOf(comparison, comparison.old, old, name);
  const after = presenceOf(comparison, comparison.new, now, name);
  const [schemas, others] = [old.properties.get(name) ?? [], now.properties.get(name) ?? []];
  const here = { ...site, old: schemas[0] ?? site.old, new: others[0] ?? site.new };
  if (before === 'named' && after === 'named') return false;
  if (before === 'named') {
    if (after === 'hidden') becameHidden(comparison, name, here);
    else removed(comparison, name, schemas, now, here);
    return true;
  }
  if (after === 'named') {
    added(comparison, name, { old, now, wasHidden: before === 'hidden' }, here);
    return true;
  }
  if (before === 'absent' && after === 'absent') {
    // Forbidden, or one of those that have no name: a pattern may still allow it.
    comparison.enter({ old: propertyOf(old, name), new: propertyOf(now, name), site: here });
    return false;
  }
  if (before === after) return true;
  const message = `Property \`${name}\` was ${before === 'absent' ? 'added' : 'removed'}.`;
  const node = before === 'absent' ? here.new : here.old;
  const rule = before === 'absent' ? 'schema-added' : 'schema-removed';
  comparison.tell({ impact: 'compatible', rule, message, node, place: placeOf(here) });
  return true;
}

function becameHidden(comparison: Comparison, name: string, site: Site): void {
  const isRequest = comparison.direction === 'request';
  const flag = isRequest ? 'readOnly' : 'writeOnly';
  const effect = isRequest ? 'requests must not have it any more' : 'no answer has it any more';
  comparison.tell({
    impact: 'breaking',
    rule: isRequest ? 'property-became-read-only' : 'property-became-write-only',
    message: `Property \`${name}\` became \`${flag}\`: ${effect}.`,
    node: site.new,
    place: placeOf(site),
  });
}

/** A client misses in an answer whatever was there; what it sends may still be welcome. */
function removed(comparison: Comparison, name: string, schemas: Conjunction, now: Facet, site: Site): void {
  const left = now.properties.get(name) ?? remainderOf(now, name);
  const shape = comparison.new.shapeOf(left);
  const isBreaking = comparison.direction === 'response' || isNothing(shape);
  comparison.tell({
    impact: isBreaking ? 'breaking' : 'compatible',
    rule: isBreaking ? 'property-removed' : 'schema-removed',
    message: `Property \`${name}\` was removed.`,
    node: site.old,
    place: placeOf(site),
  });
  if (isBreaking || isAnything(shape)) return;
  comparison.enter({ old: schemas, new: left, site: { ...site, new: now.node ?? site.new } });
}

function added(
  comparison: Comparison,
  name: string,
  { old, now, wasHidden }: { readonly old: Facet; readonly now: Facet; readonly wasHidden: boolean },
  site: Site,
): void {
  const isRequired = now.required.has(name) && (wasHidden || !old.required.has(name));
  const isBreaking = isRequired && comparison.direction === 'request';
  const how = wasHidden ? 'is now part of it' : 'was added';
  comparison.tell({
    impact: isBreaking ? 'breaking' : 'compatible',
    rule: isBreaking ? 'required-properties-added' : 'schema-added',
    message: `${isRequired ? 'Required property' : 'Property'} \`${name}\` ${how}.`,
    node: site.new,
    place: placeOf(site),
  });
  // It was one of those that have no name of their own.
  const before = remainderOf(old, name);
  const shape = comparison.old.shapeOf(before);
  if (wasHidden || isNothing(shape) || isAnything(shape)) return;
  comparison.enter({ old: before, new: now.properties.get(name) ?? [], site });
}

/** Returns what is asked of a property that is not named. */
function remainderOf({ patterns, rest }: Facet, name: string): Conjunction {
  const patterned = patternsFor(patterns, name);
  return patterned.length > 0 ? patterned : rest;
}

function compareRequired(
  comparison: Comparison,
  old: Facet,
  now: Facet,
  site: Site,
  told: ReadonlySet<string>,
): void {
  // Of a property that came or went, that says it all; one that is gone may be asked for all the
  // same.
  const missing = (one: Facet, other: Facet): string[] =>
    [...one.required.keys()]
      .filter((name) => !other.required.has(name) && !(told.has(name) && one.properties.has(name)))
      .sort();
  const list = childOf(site.new, 'required');
  const [stated = list.value === undefined ? site.new : list] = now.required.values();
  const [gained, lost] = [missing(now, old), missing(old, now)];
  if (gained.length > 0) {
    comparison.tell({
      impact: narrowed(comparison),
      rule: 'required-properties-added',
      message: `Properties became required: ${listed(gained)}.`,
      node: stated,
      place: placeOf(site),
    });
  }
  if (lost.length > 0) {
    comparison.tell({
      impact: widened(comparison),
      rule: 'required-properties-removed',
      message: `Properties are no longer required: ${listed(lost)}.`,
      node: stated,
      place: placeOf(site),
    });
  }
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

function comparePatterns(comparison: Comparison, old: Facet, now: Facet, site: Site): void {
  for (const pattern of new Set([...old.patterns.keys(), ...now.patterns.keys()])) {
    const [before, after] = [old.patterns.get(pattern), now.patterns.get(pattern)];
    const here = { ...site, pointer: `${site.pointer}/*`, new: after?.[0] ?? site.new };
    const others = before === undefined ? old.patterns : after === undefined ? now.patterns : new Map();
    if (others.size > 0) {
      // Which names two patterns share cannot be told.
      const message = `The pattern \`${pattern}\` of property names was ${before === undefined ? 'added' : 'removed'}.`;
      const rule = 'schema-constraint-changed';
      comparison.tell({ impact: 'breaking', rule, message, node: here.new, place: placeOf(site) });
      continue;
    }
    // Names that match no pattern are what the rest is about.
    comparison.enter({ old: before ?? old.rest, new: after ?? now.rest, site: here });
  }
}

function compareRest(comparison: Comparison, old: Facet, now: Facet, site: Site): void {
  const [before, after] = [comparison.old.shapeOf(old.rest), comparison.new.shapeOf(now.rest)];
  const kindOf = (shape: typeof before): 'any' | 'none' | 'some' =>
    isNothing(shape) ? 'none' : isAnything(shape) ? 'any' : 'some';
  const [kind, other] = [kindOf(before), kindOf(after)];
  const here = { ...site, pointer: `${site.pointer}/*`, new: now.rest[0] ?? site.new };
  if (kind === other) {
    if (kind !== 'none') comparison.enter({ old: old.rest, new: now.rest, site: here });
    return;
  }
  const openness = { none: 0, some: 1, any: 2 };
  const words = { none: 'false', some: 'a schema', any: 'true' };
  comparison.tell({
    impact: openness[other] > openness[kind] ? widened(comparison) : narrowed(comparison),
    rule: 'schema-constraint-changed',
    message: `\`additionalProperties\` changed from ${words[kind]} to ${words[other]}.`,
    node: here.new,
    place: placeOf(site),
  });
}
