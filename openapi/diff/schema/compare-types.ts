import { childOf } from '../read/node.ts';
import { type Comparison, narrowed, placeOf, type Site, widened } from './comparison.ts';
import { facetsOf, type Shape, typeNames } from './shape.ts';

/**
 * Tells which types a value may have now that it could not have before, and the other way round.
 */
export function compareTypes(comparison: Comparison, old: Shape, now: Shape, site: Site): void {
  const tellsIntegers = [old, now].every((shape) =>
    facetsOf(shape, 'number').every(({ values }) => values === undefined),
  );
  const [before, after] = [namesOf(old, tellsIntegers), namesOf(now, tellsIntegers)];
  const [more, fewer] = [after.filter(isNotIn(before)), before.filter(isNotIn(after))];
  if (more.length === 0 && fewer.length === 0) return;
  const isBreaking =
    (more.length > 0 && widened(comparison) === 'breaking') ||
    (fewer.length > 0 && narrowed(comparison) === 'breaking');
  const how =
    more.length > 0 && fewer.length > 0 ? 'changed' : more.length > 0 ? 'was widened' : 'was narrowed';
  const type = childOf(site.new, 'type');
  comparison.tell({
    impact: isBreaking ? 'breaking' : 'compatible',
    rule: 'schema-type-changed',
    message: `Type ${how} from '${textOf(before)}' to '${textOf(after)}'.`,
    node: type.value === undefined ? site.new : type,
    place: placeOf(site),
  });
}

/** `integer` where all numbers are integers. */
function namesOf(shape: Shape, tellsIntegers: boolean): string[] {
  return typeNames.flatMap((type) => {
    const facets = facetsOf(shape, type);
    if (facets.length === 0) return [];
    const areIntegers =
      type === 'number' && tellsIntegers && facets.every(({ rules }) => rules.has('integer'));
    return [areIntegers ? 'integer' : type];
  });
}

function isNotIn(names: readonly string[]): (name: string) => boolean {
  return (name) => !names.includes(name) && !(name === 'integer' && names.includes('number'));
}

function textOf(names: readonly string[]): string {
  if (names.length === 0) return 'nothing';
  return names.length === typeNames.length && names.includes('number') ? 'any' : names.join(' | ');
}
