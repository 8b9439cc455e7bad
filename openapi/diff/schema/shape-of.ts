import { isRecord, listOf } from '../../json.ts';
import { type DocumentTree, targetOf } from '../read/document-tree.ts';
import { childOf, childrenOf, errorAt, idOf, type Node, referenceIn } from '../read/node.ts';
import { discriminatorOf } from './discriminator.ts';
import { bothOf } from './intersect.ts';
import { joinedNotes, noNotes, ownNotes } from './notes.ts';
import { ownFacets } from './own-facets.ts';
import {
  type Alternative,
  anything,
  type Conjunction,
  type Facet,
  isFree,
  keyOf,
  type Shape,
} from './shape.ts';

/** Tells what schemas of a document ask, each worked out once. */
export interface SchemaReader {
  readonly tree: DocumentTree;
  shapeOf(schemas: Conjunction): Shape;
}

/** Throws `INPUT_FILE` (exit 2), with the place, for what is no schema. */
export function schemaReader(tree: DocumentTree): SchemaReader {
  const shapes = new Map<string, Shape>();
  const working: Working = { tree, shapes: new Map(), entered: [], cut: Number.POSITIVE_INFINITY };
  return {
    tree,
    shapeOf: (schemas) => {
      const key = keyOf(schemas);
      const shape = shapes.get(key) ?? allOf(schemas.map((schema) => shapeOfOne(working, schema)));
      shapes.set(key, shape);
      return shape;
    },
  };
}

interface Working {
  readonly tree: DocumentTree;
  readonly shapes: Map<string, Shape>;
  /** The schemas whose shapes are being worked out, one inside the other. */
  readonly entered: string[];
  /** The outermost of them that was met again inside of itself, by its place in the list. */
  cut: number;
}

/**
 * A schema that is met again inside of itself asks nothing more there: a parent that lists its children, which each consist of the
 * parent and more.
 */
function shapeOfOne(working: Working, schema: Node): Shape {
  const id = idOf(schema);
  const known = working.shapes.get(id);
  if (known !== undefined) return known;
  const depth = working.entered.indexOf(id);
  if (depth >= 0) {
    working.cut = Math.min(working.cut, depth);
    return anything;
  }
  working.entered.push(id);
  const shape = workedOut(working, schema);
  working.entered.pop();
  // What was cut short inside of another schema is only right there.
  if (working.cut >= working.entered.length) {
    working.shapes.set(id, shape);
    working.cut = Number.POSITIVE_INFINITY;
  }
  return shape;
}

function workedOut(working: Working, schema: Node): Shape {
  if (typeof schema.value === 'boolean' || schema.value === null) {
    return { ...anything, node: schema, ...(schema.value === false ? { alternatives: [] } : {}) };
  }
  if (!isRecord(schema.value)) throw errorAt(schema, 'this is no schema.');
  const referred = ['$ref', '$dynamicRef'].flatMap((keyword) => {
    const text = childOf(schema, keyword).value;
    return typeof text === 'string' ? [targetOf(working.tree, { node: schema, text })] : [];
  });
  const behind = referred.map((target) => shapeOfOne(working, target));
  const alone = referenceIn(schema) !== undefined && ignoresSiblings(working.tree, schema);
  const [first] = behind;
  if (first !== undefined && (alone || Object.keys(schema.value).length === 1)) return first;
  const notes = ownNotes(schema);
  const discriminator = discriminatorOf(working.tree, schema);
  const own: Shape = {
    node: schema,
    alternatives: [{ facets: ownFacets(working.tree, schema), notes: noNotes }],
    kind: 'anyOf',
    notes: discriminator === undefined ? notes : new Map([...notes, ['discriminator', discriminator]]),
  };
  const parts = childrenOf(childOf(schema, 'allOf')).map(([, node]) => shapeOfOne(working, node));
  const choices = (['oneOf', 'anyOf'] as const).flatMap((kind) => {
    const branches = listOf(childOf(schema, kind).value);
    if (branches.length === 0) return [];
    const list = childrenOf(childOf(schema, kind)).map(([, node]) => shapeOfOne(working, node));
    return [oneOfThem(kind, list, schema)];
  });
  return withoutTypes(
    working,
    withUnevaluated(allOf([own, ...behind, ...parts, ...choices]), schema),
    schema,
  );
}

/** `not` of whole types leaves the others. */
function withoutTypes(working: Working, shape: Shape, schema: Node): Shape {
  const not = childOf(schema, 'not');
  if (not.value === undefined) return shape;
  const [only, ...others] = shapeOfOne(working, not).alternatives;
  if (only === undefined || others.length > 0 || ![...only.facets.values()].every(isFree)) return shape;
  const alternatives = shape.alternatives.flatMap(({ facets, notes }) => {
    const left = [...facets].flatMap(([type, facet]) => {
      if (only.facets.has(type)) return [];
      const { not: _, ...whole } = Object.fromEntries(facet.whole);
      return [[type, { ...facet, whole: new Map(Object.entries(whole)) }] as const];
    });
    return left.length === 0 ? [] : [{ facets: new Map(left), notes }];
  });
  return { ...shape, alternatives };
}

/** Before OpenAPI 3.1 what stands beside a reference does not count. */
function ignoresSiblings({ root }: DocumentTree, { file }: Node): boolean {
  return (file.version ?? root.version)?.startsWith('3.0') === true;
}

/** What holds where all of the shapes hold. */
function allOf([first, ...others]: readonly Shape[]): Shape {
  let all = first ?? anything;
  for (const inner of others) {
    const notes = joinedNotes(all.notes, inner.notes);
    // A wrapper that asks nothing itself is not what says it.
    if (asksNothing(all)) all = { ...inner, notes };
    else if (asksNothing(inner)) all = { ...all, notes };
    else all = bothOf(all, inner) ?? withWhole(all, inner);
  }
  return all;
}

function asksNothing({ alternatives: [only, ...others] }: Shape): boolean {
  return (
    only !== undefined &&
    others.length === 0 &&
    only.facets.size === 6 &&
    [...only.facets.values()].every(isFree)
  );
}

/** A choice that cannot be multiplied out is compared as a whole. */
function withWhole(outer: Shape, inner: Shape): Shape {
  const { node } = inner;
  if (node === undefined) return outer;
  const added = (facet: Facet): Facet => ({
    ...facet,
    whole: new Map([...facet.whole, ['oneOf', [...(facet.whole.get('oneOf') ?? []), [node]]]]),
  });
  const alternatives = outer.alternatives.map(({ facets, notes }) => ({
    facets: new Map([...facets].map(([type, facet]) => [type, added(facet)] as const)),
    notes,
  }));
  return { ...outer, alternatives };
}

/** A choice: the alternatives of all branches. The notes of the only one that is more than `null` are those of the whole. */
function oneOfThem(kind: Shape['kind'], branches: readonly Shape[], node: Node): Shape {
  if (branches.length === 1 && branches[0] !== undefined) return branches[0];
  const alternatives = branches.flatMap((branch): readonly Alternative[] =>
    branch.alternatives.map(({ facets, notes }) => ({ facets, notes: joinedNotes(branch.notes, notes) })),
  );
  const isMore = ({ facets }: Alternative): boolean => [...facets.keys()].some((type) => type !== 'null');
  const [only, ...others] = alternatives.filter(isMore);
  if (only === undefined || others.length > 0) return { node, alternatives, kind, notes: noNotes };
  const plain = alternatives.map(({ facets }) => ({ facets, notes: noNotes }));
  return { node, alternatives: plain, kind, notes: only.notes };
}

/** `unevaluatedProperties`: `additionalProperties` that knows what the schemas beside it name. */
function withUnevaluated(shape: Shape, schema: Node): Shape {
  const unevaluated = childOf(schema, 'unevaluatedProperties');
  if (unevaluated.value === undefined || unevaluated.value === true) return shape;
  const closed = (facet: Facet): Facet =>
    facet.type === 'object' && facet.rest.length === 0 ? { ...facet, rest: [unevaluated] } : facet;
  const alternatives = shape.alternatives.map(({ facets, notes }) => ({
    facets: new Map([...facets].map(([type, facet]) => [type, closed(facet)] as const)),
    notes,
  }));
  return { ...shape, alternatives };
}
