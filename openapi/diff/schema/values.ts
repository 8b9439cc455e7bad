import { canonicalJson } from '../canonical-json.ts';
import { ruleKinds } from './own-rules.ts';
import type { Bound, Facet, SchemaRule } from './shape.ts';

/**
 * Returns a facet in its one form: limits of integers are inclusive, a multiple of a whole number
 * is an integer, and where the values are listed the rules on them are gone, because they have had
 * their say. Undefined where no value is left.
 */
export function finished(facet: Facet): Facet | undefined {
  const rules = new Map(facet.rules);
  if (facet.type === 'number') finishNumber(rules);
  if (facet.values === undefined) return { ...facet, rules };
  const isScalar = facet.type !== 'array' && facet.type !== 'object';
  const fitting = isScalar ? facet.values.list.filter((value) => fits(value, rules)) : facet.values.list;
  const list = [...new Map(fitting.map((value) => [canonicalJson(value), value])).values()];
  if (list.length === 0) return undefined;
  // Both of two, or the only one there is: nothing is asked.
  if ((facet.type === 'boolean' && list.length === 2) || facet.type === 'null') {
    const { values: _, ...free } = facet;
    return { ...free, rules };
  }
  const values = { list, node: facet.values.node };
  return { ...facet, rules: isScalar ? new Map() : rules, values };
}

function finishNumber(rules: Map<string, SchemaRule>): void {
  const multiple = rules.get('multipleOf');
  if (multiple !== undefined && Array.isArray(multiple.value)) {
    const factors = multiple.value.map(Number);
    if (factors.some(Number.isInteger)) rules.set('integer', { value: true, node: multiple.node });
    const left = multiple.value.filter((factor) => factor !== '1');
    if (left.length === 0) rules.delete('multipleOf');
    else rules.set('multipleOf', { ...multiple, value: left });
  }
  if (!rules.has('integer')) return;
  for (const keyword of ['lower', 'upper']) {
    const bound = rules.get(keyword);
    if (bound === undefined || !isBound(bound.value)) continue;
    const limit = wholeLimit(bound.value, keyword);
    rules.set(keyword, { ...bound, value: { limit, exclusive: false } });
  }
}

function wholeLimit({ limit, exclusive }: Bound, keyword: string): number {
  if (keyword === 'lower') return exclusive ? Math.floor(limit) + 1 : Math.ceil(limit);
  return exclusive ? Math.ceil(limit) - 1 : Math.floor(limit);
}

export function isBound(value: SchemaRule['value']): value is Bound {
  return typeof value === 'object' && 'limit' in value;
}

/**
 * Returns whether a listed value keeps to the rules beside the list; formats are taken on trust.
 */
export function fits(value: unknown, rules: ReadonlyMap<string, SchemaRule>): boolean {
  return [...rules].every(([keyword, rule]) => {
    const kind = ruleKinds[keyword]?.kind;
    if (keyword === 'integer') return Number.isInteger(value);
    if (typeof value === 'number' && isBound(rule.value)) return isWithin(value, rule.value, keyword);
    if (typeof value === 'string' && typeof rule.value === 'number') {
      const { length } = [...value];
      return kind === 'least' ? length >= rule.value : length <= rule.value;
    }
    if (typeof value === 'number' && keyword === 'multipleOf' && Array.isArray(rule.value)) {
      return rule.value.every((factor) => Number.isInteger(value / Number(factor)));
    }
    if (typeof value === 'string' && keyword === 'pattern' && Array.isArray(rule.value)) {
      return rule.value.every((pattern) => matchesPattern(String(pattern), value));
    }
    return true;
  });
}

function isWithin(value: number, { limit, exclusive }: Bound, keyword: string): boolean {
  if (value === limit) return !exclusive;
  return keyword === 'lower' ? value > limit : value < limit;
}

/** Returns whether a value matches a pattern; one that cannot be read here forbids nothing. */
function matchesPattern(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(text);
  } catch {
    return true;
  }
}
