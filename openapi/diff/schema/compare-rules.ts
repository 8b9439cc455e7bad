import { type Comparison, narrowed, placeOf, type Site, widened } from './comparison.ts';
import { compareBounds, ruleKinds } from './own-rules.ts';
import type { Facet, SchemaRule } from './shape.ts';
import { isBound } from './values.ts';

/**
 * Tells which limits, patterns and formats are different. What can be told neither stricter nor
 * looser is breaking.
 */
export function compareRules(comparison: Comparison, old: Facet, now: Facet, site: Site): void {
  const keywords = new Set([...old.rules.keys(), ...now.rules.keys()]);
  // The types have told whether numbers have to be integers.
  keywords.delete('integer');
  for (const keyword of keywords) {
    const [before, after] = [old.rules.get(keyword), now.rules.get(keyword)];
    const effect = keyword === 'format' ? effectOfFormat(before, after) : effectOf(keyword, before, after);
    if (effect === 'none') continue;
    const impacts = {
      stricter: narrowed(comparison),
      looser: widened(comparison),
      other: 'breaking',
      masking: 'compatible',
    } as const;
    comparison.tell({
      impact: impacts[effect],
      rule: 'schema-constraint-changed',
      message: `${nameOf(keyword)} ${changeOf(before, after, keyword)}.`,
      node: after?.node ?? site.new,
      place: placeOf(site),
      ...(effect === 'masking' ? { isNote: true } : {}),
    });
  }
}

type Effect = 'looser' | 'masking' | 'none' | 'other' | 'stricter';

/** `format: password` marks what is masked; it asks nothing of the value. */
function effectOfFormat(before: SchemaRule | undefined, after: SchemaRule | undefined): Effect {
  const asked = (rule: SchemaRule | undefined): SchemaRule | undefined => {
    const formats = listOf(rule).filter((format) => format !== 'password');
    return rule === undefined || formats.length === 0 ? undefined : { ...rule, value: formats };
  };
  const effect = effectOf('format', asked(before), asked(after));
  if (effect !== 'none') return effect;
  return listOf(before).join() === listOf(after).join() ? 'none' : 'masking';
}

function effectOf(keyword: string, before: SchemaRule | undefined, after: SchemaRule | undefined): Effect {
  if (before === undefined && after === undefined) return 'none';
  if (before === undefined) return 'stricter';
  if (after === undefined) return 'looser';
  if (isBound(before.value) && isBound(after.value)) {
    return ordered(compareBounds(after.value, before.value, keyword));
  }
  if (Array.isArray(before.value)) return effectOfLists(listOf(before), listOf(after));
  const isMost = ruleKinds[keyword]?.kind === 'most';
  return ordered((Number(after.value) - Number(before.value)) * (isMost ? -1 : 1));
}

function ordered(difference: number): Effect {
  if (difference === 0) return 'none';
  return difference > 0 ? 'stricter' : 'looser';
}

function effectOfLists(before: readonly string[], after: readonly string[]): Effect {
  const [gained, lost] = [
    after.some((one) => !before.includes(one)),
    before.some((one) => !after.includes(one)),
  ];
  if (gained && lost) return 'other';
  if (gained) return 'stricter';
  return lost ? 'looser' : 'none';
}

function listOf(rule: SchemaRule | undefined): readonly string[] {
  return Array.isArray(rule?.value) ? rule.value.map(String) : [];
}

function nameOf(keyword: string): string {
  if (keyword === 'lower') return 'Lower bound';
  return keyword === 'upper' ? 'Upper bound' : `\`${keyword}\``;
}

function changeOf(before: SchemaRule | undefined, after: SchemaRule | undefined, keyword: string): string {
  if (before === undefined) return `was set to '${textOf(after, keyword)}'`;
  if (after === undefined) return `was removed (it was '${textOf(before, keyword)}')`;
  return `changed from '${textOf(before, keyword)}' to '${textOf(after, keyword)}'`;
}

function textOf(rule: SchemaRule | undefined, keyword: string): string {
  if (rule === undefined) return '';
  if (isBound(rule.value)) {
    const sign = keyword === 'lower' ? '>' : '<';
    return `${sign}${rule.value.exclusive ? '' : '='} ${rule.value.limit}`;
  }
  return Array.isArray(rule.value) ? rule.value.join(', ') : String(rule.value);
}
