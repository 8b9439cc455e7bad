import { idOf } from '../read/node.ts';
import { compareShapes } from './compare-shapes.ts';
import {
  type Comparison,
  type Difference,
  type Findings,
  findings,
  placeOf,
  type SchemaPair,
} from './comparison.ts';
import { keyOf } from './shape.ts';

/** Compares schemas in one direction. */
export interface SchemaComparer {
  /** Tells what is different in two schemas and in all that is inside of them. Throws `INPUT_FILE` for what is no schema. */
  compare(pair: SchemaPair, tell: (difference: Difference) => void): void;
}

/** Each pair of schemas is compared once, however many operations come by it. */
export function schemaComparer(
  given: Pick<Comparison, 'direction' | 'isSame' | 'isXml' | 'new' | 'old'>,
): SchemaComparer {
  const known = new Map<string, Findings>();
  const findingsOf = (pair: SchemaPair): Findings => {
    const key = pairKey(pair);
    const site = { ...pair.site, part: '', pointer: '' };
    const found = known.get(key) ?? findings(comparison, (quiet) => compareShapes(quiet, { ...pair, site }));
    known.set(key, found);
    return found;
  };
  const comparison: Comparison = { ...given, findingsOf, tell: () => {}, enter: () => {} };
  return {
    compare: (root, tell) => {
      const met = new Set<string>();
      const pending = [root];
      for (let pair = pending.pop(); pair !== undefined; pair = pending.pop()) {
        const key = pairKey(pair);
        if (met.has(key)) continue;
        met.add(key);
        const { part, pointer } = pair.site;
        const { differences, inside } = findingsOf(pair);
        for (const difference of differences) {
          tell({ ...difference, place: placeOf({ part, pointer: `${pointer}${difference.place}` }) });
        }
        for (const { site, ...schemas } of inside.toReversed()) {
          pending.push({ ...schemas, site: { ...site, part, pointer: `${pointer}${site.pointer}` } });
        }
      }
    },
  };
}

/** Where no schema stands, the place of it tells it from others. */
function pairKey({ old, new: now, site }: SchemaPair): string {
  const before = old.length === 0 ? `none at ${idOf(site.old)}` : keyOf(old);
  const after = now.length === 0 ? `none at ${idOf(site.new)}` : keyOf(now);
  return `${before}\n\n${after}`;
}
