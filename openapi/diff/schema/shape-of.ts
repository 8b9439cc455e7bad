import { isRecord } from '../../../core/index.ts';
import { type DocumentTree, targetOf } from '../read/document-tree.ts';
import { childOf, childrenOf, errorAt, idOf, type Node, referenceIn } from '../read/node.ts';
import { choiceOf } from './choices.ts';
import { discriminatorOf } from './discriminator.ts';
import { bothOf } from './intersect.ts';
import { joinedNotes, ownNotes } from './notes.ts';
import { ownFacets } from './own-facets.ts';
import { anything, areFree, type Conjunction, type Facet, isAnything, keyOf, type Shape } from './shape.ts';

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
 * Returns nothing more for a schema that is met again inside of itself: a parent that lists its
 * children, which each consist of the parent and more.
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
    return { ...anything, node: schema, ...(schema.value === false ? { types: new Map() } : {}) };
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
  const parts = childrenOf(childOf(schema, 'allOf')).map(([, node]) => shapeOfOne(working, node));
  const choices = (['oneOf', 'anyOf'] as const).flatMap((kind) => {
    const branches = childrenOf(childOf(schema, kind)).map(([, node]) => shapeOfOne(working, node));
    return branches.length === 0 ? [] : [choiceOf(kind, branches, schema)];
  });
  const whole = allOf([ownShape(working.tree, schema), ...behind, ...parts, ...choices]);
  return withoutTypes(working, withUnevaluated(whole, schema), schema);
}

function ownShape(tree: DocumentTree, schema: Node): Shape {
  const discriminator = discriminatorOf(tree, schema);
  const notes = ownNotes(schema);
  const types = [...ownFacets(tree, schema)].map(
    ([type, facet]) => [type, { kind: 'anyOf', facets: [facet] }] as const,
  );
  return {
    node: schema,
    types: new Map(types),
    notes: discriminator === undefined ? notes : new Map([...notes, ['discriminator', discriminator]]),
  };
}

/** Before OpenAPI 3.1 what stands beside a reference does not count. */
function ignoresSiblings({ root }: DocumentTree, { file }: Node): boolean {
  return (file.version ?? root.version)?.startsWith('3.0') === true;
}

/** Returns what holds where all of the shapes hold. */
function allOf([first, ...others]: readonly Shape[]): Shape {
  let all = first ?? anything;
  for (const inner of others) {
    const notes = joinedNotes(all.notes, inner.notes);
    // A wrapper that asks nothing itself is not what says it.
    if (isAnything(all)) all = { ...inner, notes };
    else if (isAnything(inner)) all = { ...all, notes };
    else all = bothOf(all, inner);
  }
  return all;
}

/** `not` of whole types leaves the others. */
function withoutTypes(working: Working, shape: Shape, schema: Node): Shape {
  const not = childOf(schema, 'not');
  if (not.value === undefined) return shape;
  const forbidden = shapeOfOne(working, not);
  if (!areFree(forbidden)) return shape;
  const types = [...shape.types].flatMap(([type, { kind, facets }]) => {
    if (forbidden.types.has(type)) return [];
    return [[type, { kind, facets: facets.map((facet) => without(facet, not)) }] as const];
  });
  return { ...shape, types: new Map(types) };
}

function without(facet: Facet, not: Node): Facet {
  const left = (facet.whole.get('not') ?? []).filter(
    (schemas) => !schemas.includes(not) && schemas[0]?.pointer !== not.pointer,
  );
  const whole = new Map([...facet.whole].filter(([keyword]) => keyword !== 'not'));
  if (left.length > 0) whole.set('not', left);
  return { ...facet, whole };
}

/** What may name properties for `unevaluatedProperties` without that it can be told which. */
const untold = ['if', 'then', 'else', 'anyOf', 'oneOf'];

/** `unevaluatedProperties`: `additionalProperties` that knows what the schemas beside it name. */
function withUnevaluated(shape: Shape, schema: Node): Shape {
  const unevaluated = childOf(schema, 'unevaluatedProperties');
  const object = shape.types.get('object');
  if (unevaluated.value === undefined || unevaluated.value === true || object === undefined) return shape;
  const closed = (facet: Facet): Facet => {
    const keywords = [...facet.whole.keys()];
    const isUntold = keywords.some(
      (keyword) => untold.includes(keyword) || keyword.startsWith('dependentSchemas'),
    );
    if (isUntold)
      return { ...facet, whole: new Map([...facet.whole, ['unevaluatedProperties', [[unevaluated]]]]) };
    return facet.rest.length === 0 ? { ...facet, rest: [unevaluated] } : facet;
  };
  const types = new Map(shape.types).set('object', { ...object, facets: object.facets.map(closed) });
  return { ...shape, types };
}
