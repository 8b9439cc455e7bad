import { canonicalJson } from '../canonical-json.ts';
import type { Impact } from '../change.ts';
import { type Comparison, narrowed, placeOf, type Site } from './comparison.ts';
import type { Facet } from './shape.ts';
import { fits } from './values.ts';

/**
 * Tells which values of an enumeration (a `const` is one of one value) came and went. In an answer
 * a value that is new is only dangerous, unless none of the earlier ones is left: then no client
 * knows what it gets.
 */
export function compareValues(comparison: Comparison, old: Facet, now: Facet, site: Site): void {
  if (old.values === undefined && now.values === undefined) return;
  const place = placeOf(site);
  if (now.values === undefined) {
    const message = `Enum was removed; it was ${listed(textsOf(old))}.`;
    const isKept = (old.values?.list ?? []).every((value) => fits(value, now.rules));
    const impact = comparison.direction === 'request' && !isKept ? 'breaking' : shown(comparison);
    comparison.tell({ impact, rule: 'enum-values-added', message, node: site.new, place });
    return;
  }
  const { node } = now.values;
  const after = textsOf(now);
  if (old.values === undefined) {
    const message = `Enum was set to ${listed(after)}.`;
    const isKnown = now.values.list.every((value) => fits(value, old.rules));
    const impact = isKnown ? narrowed(comparison) : 'breaking';
    comparison.tell({ impact, rule: 'enum-values-removed', message, node, place });
    return;
  }
  const before = textsOf(old);
  const gained = after.filter((text) => !before.includes(text));
  const lost = before.filter((text) => !after.includes(text));
  if (gained.length > 0 && lost.length === before.length) {
    const message = `Enum has none of its values any more: ${listed(lost)} became ${listed(gained)}.`;
    comparison.tell({ impact: 'breaking', rule: 'enum-values-removed', message, node, place });
    return;
  }
  if (lost.length > 0) {
    const message = `Enum lost values: ${listed(lost)}.`;
    comparison.tell({ impact: narrowed(comparison), rule: 'enum-values-removed', message, node, place });
  }
  if (gained.length > 0) {
    const message = `Enum gained values: ${listed(gained)}.`;
    comparison.tell({ impact: shown(comparison), rule: 'enum-values-added', message, node, place });
  }
}

function shown({ direction }: Comparison): Impact {
  return direction === 'response' ? 'dangerous' : 'compatible';
}

function textsOf({ values }: Facet): readonly string[] {
  return (values?.list ?? []).map(canonicalJson);
}

/** Texts in simple quotes, as they are told everywhere. */
function listed(texts: readonly string[]): string {
  return texts.map((text) => (text.startsWith('"') ? `'${text.slice(1, -1)}'` : text)).join(', ');
}
