import { canonicalJson } from '../canonical-json.ts';
import type { Node } from '../read/node.ts';
import { joinedNotes, noNotes } from './notes.ts';
import {
  anything,
  type Choice,
  type Facet,
  facetsOf,
  type Shape,
  type TypeName,
  typeNames,
} from './shape.ts';
import { finished } from './values.ts';

/**
 * Returns what holds where one of the branches does (`oneOf`), or some (`anyOf`). The notes of the
 * only one that is more than `null` are those of the whole.
 */
export function choiceOf(kind: Choice['kind'], branches: readonly Shape[], node: Node): Shape {
  const [first, ...rest] = branches;
  if (first !== undefined && rest.length === 0) return first;
  const isMore = ({ types }: Shape): boolean => [...types.keys()].some((type) => type !== 'null');
  const [only, ...others] = branches.filter(isMore);
  const notes = only !== undefined && others.length === 0 ? only.notes : undefined;
  const types = typeNames.flatMap((type) => {
    const choice = choiceOfType(kind, branches, type, notes === undefined);
    return choice === undefined ? [] : [[type, choice] as const];
  });
  return { node, types: new Map(types), notes: notes ?? noNotes };
}

function choiceOfType(
  kind: Choice['kind'],
  branches: readonly Shape[],
  type: TypeName,
  keepsNotes: boolean,
): Choice | undefined {
  const choices = branches.flatMap((branch): readonly Choice[] => {
    const choice = branch.types.get(type);
    if (choice === undefined) return [];
    if (!keepsNotes) return [choice];
    const noted = (facet: Facet): Facet => ({ ...facet, notes: joinedNotes(branch.notes, facet.notes) });
    return [{ kind: choice.kind, facets: choice.facets.map(noted) }];
  });
  const [only, ...others] = choices;
  if (only === undefined || others.length === 0) return only;
  // A choice inside of a choice is only one choice where both let several hold.
  const isFlat = (choice: Choice): boolean =>
    choice.facets.length === 1 || (choice.kind === 'anyOf' && kind === 'anyOf');
  const facets = choices.flatMap((choice) => (isFlat(choice) ? choice : asWhole(choice)).facets);
  const merged = withMergedValues(facets, kind);
  return merged.length === 0 ? undefined : { kind, facets: merged };
}

/**
 * Returns a choice that cannot be part of another one, as one facet that is compared as a whole.
 */
export function asWhole(choice: Choice): Choice {
  const [first] = choice.facets;
  if (first === undefined) return choice;
  const [free] = facetsOf(anything, first.type);
  const branches = choice.facets.map(({ node }) => (node === undefined ? [] : [node]));
  const facet = { ...(free ?? first), node: first.node, whole: new Map([[choice.kind, branches]]) };
  return { kind: choice.kind, facets: [facet] };
}

/** Listed values of several facets are one list; of `oneOf`, those that only one of them lists. */
function withMergedValues(facets: readonly Facet[], kind: Choice['kind']): readonly Facet[] {
  const [first, ...others] = facets.filter(({ values }) => values !== undefined);
  const isCompound = first?.type === 'object' || first?.type === 'array';
  if (isCompound || first?.values === undefined || others.length === 0) return facets;
  const all = [first, ...others].flatMap(({ values }) => values?.list ?? []);
  const texts = all.map(canonicalJson);
  const isOnce = (text: string): boolean => texts.indexOf(text) === texts.lastIndexOf(text);
  const list = all.filter((_, index) => kind === 'anyOf' || isOnce(texts[index] ?? ''));
  const merged = finished({ ...first, values: { list, node: first.values.node }, notes: noNotes });
  const left = facets.filter(({ values }) => values === undefined);
  return merged === undefined ? left : [merged, ...left];
}
