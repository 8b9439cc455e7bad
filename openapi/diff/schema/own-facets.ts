import { recordOf, stringsOf } from '../../../core/index.ts';
import { canonicalJson } from '../canonical-json.ts';
import { type DocumentTree, dereferencedNode } from '../read/document-tree.ts';
import { childOf, childrenOf, type Node } from '../read/node.ts';
import { noNotes } from './notes.ts';
import { ownRules } from './own-rules.ts';
import { type Conjunction, type Facet, type TypeName, typeNames } from './shape.ts';
import { finished } from './values.ts';

/**
 * Returns what the keywords of one schema say, without those that bring other schemas in (`$ref`,
 * `allOf`, `anyOf`, `oneOf`).
 */
export function ownFacets(tree: DocumentTree, schema: Node): ReadonlyMap<TypeName, Facet> {
  const types = ownTypes(schema, isNullableKnown(tree, schema));
  const listed = listedValues(schema);
  const facets = [...types].flatMap((type) => {
    const values = listed?.list.filter((value) => typeOf(value) === type);
    const facet: Facet = {
      type,
      node: schema,
      notes: noNotes,
      rules: ownRules(schema, type, types),
      ...(listed === undefined || values === undefined
        ? {}
        : { values: { list: values, node: listed.node } }),
      ...(type === 'object' ? objectParts(tree, schema) : noParts),
      ...(type === 'array' ? arrayParts(schema) : {}),
      whole: wholeParts(schema, type),
    };
    const done = finished(facet);
    return done === undefined ? [] : [[type, done] as const];
  });
  return new Map(facets);
}

/** Returns the types that `type` and, before OpenAPI 3.1, `nullable` allow. */
function ownTypes(schema: Node, isNullable: boolean): ReadonlySet<TypeName> {
  const { type, nullable } = recordOf(schema.value);
  const named = typeof type === 'string' ? [type] : stringsOf(type);
  if (type === undefined) return new Set(typeNames);
  const known = named.map((name) => (name === 'integer' ? 'number' : name));
  if (nullable === true && isNullable) known.push('null');
  return new Set(typeNames.filter((name) => known.includes(name)));
}

/** Returns whether a file may say `nullable`; one that names no version is read as the document is. */
function isNullableKnown({ root }: DocumentTree, { file }: Node): boolean {
  return (file.version ?? root.version)?.startsWith('3.0') === true;
}

function listedValues(schema: Node): { list: readonly unknown[]; node: Node } | undefined {
  const [fixed, several] = [childOf(schema, 'const'), childOf(schema, 'enum')];
  const list = Array.isArray(several.value) ? several.value : undefined;
  if (fixed.value === undefined) return list === undefined ? undefined : { list, node: several };
  const text = canonicalJson(fixed.value);
  const allowed = list === undefined || list.some((value) => canonicalJson(value) === text);
  return { list: allowed ? [fixed.value] : [], node: fixed };
}

export function typeOf(value: unknown): TypeName {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'string') return 'string';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'boolean' : 'object';
}

type Parts = Pick<Facet, 'first' | 'patterns' | 'properties' | 'required' | 'rest'>;

const noParts: Parts = {
  properties: new Map(),
  required: new Map(),
  patterns: new Map(),
  rest: [],
  first: [],
};

function objectParts(tree: DocumentTree, schema: Node): Parts {
  const below = (keyword: string) => childrenOf(dereferencedNode(tree, childOf(schema, keyword)));
  const patterns = new Map(below('patternProperties').map(([pattern, node]) => [pattern, [node]] as const));
  const required = childOf(schema, 'required');
  return {
    properties: new Map(
      below('properties').map(([name, node]) => [name, [node, ...patternsFor(patterns, name)]]),
    ),
    required: new Map(stringsOf(required.value).map((name) => [name, required])),
    patterns,
    rest: asked(childOf(schema, 'additionalProperties')),
    first: [],
  };
}

function arrayParts(schema: Node): Pick<Facet, 'first' | 'rest'> {
  const items = childOf(schema, 'items');
  // As drafts before 2020-12 wrote it.
  if (Array.isArray(items.value)) {
    return { first: listOfSchemas(items), rest: asked(childOf(schema, 'additionalItems')) };
  }
  return { first: listOfSchemas(childOf(schema, 'prefixItems')), rest: asked(items) };
}

/** Returns the conjunctions of all patterns that a name matches. */
export function patternsFor(patterns: ReadonlyMap<string, Conjunction>, name: string): Conjunction {
  return [...patterns].flatMap(([pattern, schemas]) => (matches(pattern, name) ? schemas : []));
}

function matches(pattern: string, name: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(name);
  } catch {
    return false;
  }
}

function listOfSchemas(list: Node): readonly Conjunction[] {
  return childrenOf(list).map(([, node]) => [node]);
}

function asked(schema: Node): Conjunction {
  return schema.value === undefined ? [] : [schema];
}

const wholeOfAll = ['not', 'if', 'then', 'else'];
const wholeOfType: Readonly<Partial<Record<TypeName, readonly string[]>>> = {
  array: ['contains', 'unevaluatedItems'],
  object: ['propertyNames'],
  string: ['contentSchema'],
};

function wholeParts(schema: Node, type: TypeName): Facet['whole'] {
  const single = [...wholeOfAll, ...(wholeOfType[type] ?? [])].map(
    (keyword) => [keyword, childOf(schema, keyword)] as const,
  );
  const named = type === 'object' ? childrenOf(childOf(schema, 'dependentSchemas')) : [];
  const all = [...single, ...named.map(([name, node]) => [`dependentSchemas ${name}`, node] as const)];
  return new Map(all.flatMap(([keyword, node]) => (node.value === undefined ? [] : [[keyword, [[node]]]])));
}
