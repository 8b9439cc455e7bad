import { idOf } from '../read/node.ts';
import { compareShapes } from './compare-shapes.ts';
import {
  type Comparison,
  type Findings,
  findings,
  placeOf,
  type RawChange,
  type SchemaPair,
  type Site,
} from './comparison.ts';
import { keyOf } from './shape.ts';

/** Compares schemas in one direction. */
export interface SchemaComparer {
  /**
   * Tells what is different in two schemas and in all that is inside of them. Throws `INPUT_FILE`
   * for what is no schema.
   */
  compare(pair: SchemaPair, tell: (difference: RawChange) => void): void;
}

/** A pair of schemas that was compared, with the way from it to each of the pairs inside. */
interface Compared {
  readonly differences: readonly RawChange[];
  readonly inside: readonly { readonly pointer: string; readonly pair: () => Compared }[];
}

/** Returns a comparer that compares each pair of schemas once, however many operations use it. */
export function schemaComparer(
  given: Pick<Comparison, 'direction' | 'isSame' | 'isXml' | 'new' | 'old'>,
): SchemaComparer {
  const known = new Map<string, Compared>();
  const findingsOf = (pair: SchemaPair): Findings => {
    const site = { ...pair.site, part: '', pointer: '' };
    return findings(comparison, (quiet) => compareShapes(quiet, { ...pair, site }));
  };
  const comparison: Comparison = { ...given, findingsOf, tell: () => {}, enter: () => {} };
  const comparedOf = (pair: SchemaPair): Compared => {
    const key = pairKey(pair);
    const found = known.get(key);
    if (found !== undefined) return found;
    const { differences, inside } = findingsOf(pair);
    const compared = {
      differences,
      inside: inside.map((one) => ({ pointer: one.site.pointer, pair: once(() => comparedOf(one)) })),
    };
    known.set(key, compared);
    return compared;
  };
  return { compare: (pair, tell) => tellAll(comparedOf(pair), pair.site, tell) };
}

/** The way that comes first in the document is the one that is told. */
function tellAll(
  root: Compared,
  { part, pointer: start }: Site,
  tell: (difference: RawChange) => void,
): void {
  const met = new Set<Compared>();
  const pending = [{ compared: root, pointer: start }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { compared, pointer } = next;
    if (met.has(compared)) continue;
    met.add(compared);
    for (const difference of compared.differences) {
      tell({ ...difference, place: placeOf({ part, pointer: `${pointer}${difference.place}` }) });
    }
    for (const inside of compared.inside.toReversed()) {
      pending.push({ compared: inside.pair(), pointer: `${pointer}${inside.pointer}` });
    }
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Returns the key of a pair of schemas; where one is missing, its place stands for it. */
function pairKey({ old, new: now, site }: SchemaPair): string {
  const before = old.length === 0 ? `none at ${idOf(site.old)}` : keyOf(old);
  const after = now.length === 0 ? `none at ${idOf(site.new)}` : keyOf(now);
  return `${before}\n\n${after}`;
}
