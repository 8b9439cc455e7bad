import { recordOf } from '../../../core/index.ts';
import { type DocumentTree, dereferencedNode } from '../read/document-tree.ts';
import { childOf, childrenOf, errorAt, type Node, referenceIn } from '../read/node.ts';
import type { Conjunction } from '../schema/shape.ts';
import { canonicalMediaType } from './media-type.ts';

/** A body in one media type. */
export interface MediaModel {
  /** As it is written. */
  readonly name: string;
  readonly node: Node;
  readonly schema: Conjunction;
  /** Of each item of a stream (OpenAPI 3.2). */
  readonly itemSchema: Conjunction;
}

/** By media type in its one form. */
export type ContentModel = ReadonlyMap<string, MediaModel>;

/** A parameter, or a header of an answer. */
export interface ParameterModel {
  readonly name: string;
  readonly place: string;
  readonly required: boolean;
  readonly node: Node;
  /** Keywords that say how a value is written, with their defaults. */
  readonly serialization: ReadonlyMap<string, unknown>;
  readonly schema: Conjunction;
  readonly content: ContentModel;
}

export interface BodyModel {
  readonly required: boolean;
  readonly node: Node;
  readonly content: ContentModel;
}

export interface ResponseModel {
  /** As it is written. */
  readonly status: string;
  readonly node: Node;
  readonly content: ContentModel;
  /** By name in lower case. */
  readonly headers: ReadonlyMap<string, ParameterModel>;
}

/**
 * OpenAPI says that parameters of these names do not count: media types and security stand for
 * them.
 */
const unheard = new Set(['accept', 'authorization', 'content-type']);

/**
 * Returns the parameters of an operation; of two alike the later one counts. Throws `INPUT_FILE`
 * for one without a name or place.
 */
export function parametersOf(
  tree: DocumentTree,
  template: string,
  lists: readonly Node[],
): ReadonlyMap<string, ParameterModel> {
  const inPath = [...template.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
  const found = new Map<string, ParameterModel>();
  for (const [, raw] of lists.flatMap((list) => childrenOf(dereferencedNode(tree, list)))) {
    const node = thingAt(tree, raw);
    const { name, in: place } = recordOf(node.value);
    if (typeof name !== 'string' || typeof place !== 'string') {
      throw errorAt(raw, 'this parameter has no name, or no place (`in`).');
    }
    const position = place === 'path' ? inPath.indexOf(name) : -1;
    const key = position >= 0 ? String(position) : place === 'header' ? name.toLowerCase() : name;
    if (place === 'header' && unheard.has(key)) continue;
    found.set(`${place} ${key}`, parameterOf(tree, node, name, place));
  }
  return found;
}

function parameterOf(tree: DocumentTree, node: Node, name: string, place: string): ParameterModel {
  const said = recordOf(node.value);
  const style = said.style ?? (place === 'query' || place === 'cookie' ? 'form' : 'simple');
  return {
    name,
    place,
    required: place === 'path' || said.required === true,
    node,
    serialization: new Map<string, unknown>([
      ['style', style],
      ['explode', said.explode ?? style === 'form'],
      ['allowReserved', said.allowReserved ?? false],
      ['allowEmptyValue', said.allowEmptyValue ?? false],
    ]),
    schema: schemaIn(node, 'schema'),
    content: contentOf(tree, childOf(node, 'content')),
  };
}

export function bodyOf(tree: DocumentTree, raw: Node): BodyModel | undefined {
  if (raw.value === undefined) return undefined;
  const node = thingAt(tree, raw);
  return {
    required: recordOf(node.value).required === true,
    node,
    content: contentOf(tree, childOf(node, 'content')),
  };
}

/** By status: `200`, `4XX`, `default`. */
export function responsesOf(tree: DocumentTree, holder: Node): ReadonlyMap<string, ResponseModel> {
  const all = childrenOf(dereferencedNode(tree, holder)).flatMap(([status, raw]) => {
    if (status.startsWith('x-')) return [];
    const node = thingAt(tree, raw);
    const headers = childrenOf(dereferencedNode(tree, childOf(node, 'headers'))).flatMap(([name, header]) => {
      const key = name.toLowerCase();
      return key === 'content-type'
        ? []
        : [[key, parameterOf(tree, thingAt(tree, header), name, 'header')] as const];
    });
    const content = contentOf(tree, childOf(node, 'content'));
    const key = /^[1-5]xx$/i.test(status) ? status.toUpperCase() : status;
    return [[key, { status: key, node, content, headers: new Map(headers) }] as const];
  });
  return new Map(all);
}

function contentOf(tree: DocumentTree, holder: Node): ContentModel {
  const content = new Map<string, MediaModel>();
  for (const [name, raw] of childrenOf(dereferencedNode(tree, holder))) {
    const node = thingAt(tree, raw);
    const one = canonicalMediaType(name);
    const model = { name, node, schema: schemaIn(node, 'schema'), itemSchema: schemaIn(node, 'itemSchema') };
    content.set(content.has(one) ? name : one, model);
  }
  return content;
}

function schemaIn(node: Node, keyword: string): Conjunction {
  const schema = childOf(node, keyword);
  return schema.value === undefined ? [] : [schema];
}

/**
 * Returns what stands behind a reference, with the description that stands beside it, if there is
 * one.
 */
function thingAt(tree: DocumentTree, node: Node): Node {
  const thing = dereferencedNode(tree, node);
  if (referenceIn(node) === undefined) return thing;
  const { description, summary } = recordOf(node.value);
  const beside = {
    ...(typeof description === 'string' ? { description } : {}),
    ...(typeof summary === 'string' ? { summary } : {}),
  };
  return Object.keys(beside).length === 0
    ? thing
    : { ...thing, value: { ...recordOf(thing.value), ...beside } };
}
