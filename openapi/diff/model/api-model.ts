import { isRecord, recordOf } from '../../../core/index.ts';
import type { DocumentTree } from '../read/document-tree.ts';
import { dereferencedNode, targetOf } from '../read/document-tree.ts';
import { childOf, childrenOf, type Node, referenceIn, rootOf } from '../read/node.ts';
import {
  type BodyModel,
  bodyOf,
  type ParameterModel,
  parametersOf,
  type ResponseModel,
  responsesOf,
} from './message-model.ts';

/** An operation, or what a webhook or callback asks of the client. */
export interface OperationModel {
  /** `get`; within a path it is that of one operation. */
  readonly method: string;
  /** Its `operationId`, else `GET /a`. */
  readonly name: string;
  readonly id: string | undefined;
  readonly node: Node;
  /** By what tells them apart: `query page`, and for the path their place in it. */
  readonly parameters: ReadonlyMap<string, ParameterModel>;
  readonly body: BodyModel | undefined;
  readonly responses: ReadonlyMap<string, ResponseModel>;
  /** The list that holds for it, its own or the document's; without a value where there is none. */
  readonly security: Node;
  /** As for `security`. */
  readonly servers: Node;
  readonly callbacks: ReadonlyMap<string, PathModel>;
}

export interface PathModel {
  /** As it is written: `/a/{id}`. */
  readonly template: string;
  readonly node: Node;
  readonly operations: ReadonlyMap<string, OperationModel>;
}

export interface ApiModel {
  readonly tree: DocumentTree;
  readonly root: Node;
  /** By template without the names of its parameters: `/a/{}`. */
  readonly paths: ReadonlyMap<string, PathModel>;
  readonly webhooks: ReadonlyMap<string, PathModel>;
}

const methods = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace', 'query'];

/**
 * Returns what a document offers, with all references behind it. Throws `INPUT_FILE` for a
 * parameter without a name.
 */
export function apiModelOf(tree: DocumentTree): ApiModel {
  const root = rootOf(tree.root);
  return {
    tree,
    root,
    paths: pathsIn(tree, childOf(root, 'paths'), erasedTemplate),
    webhooks: pathsIn(tree, childOf(root, 'webhooks'), (name) => name),
  };
}

function pathsIn(
  tree: DocumentTree,
  holder: Node,
  keyOf: (template: string) => string,
): ReadonlyMap<string, PathModel> {
  const paths = new Map<string, PathModel>();
  for (const [template, node] of childrenOf(dereferencedNode(tree, holder))) {
    if (template.startsWith('x-')) continue;
    const path = pathOf(tree, template, node);
    const known = paths.get(keyOf(template));
    const operations = new Map([...(known?.operations ?? []), ...path.operations]);
    paths.set(keyOf(template), { ...path, operations });
  }
  return paths;
}

/** `/a/{id}` as `/a/{}`: what a parameter is called makes no difference to who calls. */
function erasedTemplate(template: string): string {
  return template.replaceAll(/\{[^}]*\}/g, '{}');
}

/**
 * What stands in a path item, also where it stands behind a reference; beside a reference goes
 * first.
 */
type Item = (key: string) => Node;

function itemAt(tree: DocumentTree, node: Node): Item {
  const text = referenceIn(node);
  const behind = text === undefined ? undefined : itemAt(tree, targetOf(tree, { node, text }));
  return (key) => {
    const own = childOf(node, key);
    return own.value === undefined && behind !== undefined ? behind(key) : own;
  };
}

function pathOf(tree: DocumentTree, template: string, node: Node): PathModel {
  const item = itemAt(tree, node);
  const more = childrenOf(item('additionalOperations'));
  const all = [...methods.map((method) => [method, item(method)] as const), ...more];
  const operations = all.flatMap(([method, operation]) =>
    isRecord(operation.value)
      ? [[method, operationOf(tree, template, method, item, operation)] as const]
      : [],
  );
  return { template, node: dereferencedNode(tree, node), operations: new Map(operations) };
}

function operationOf(
  tree: DocumentTree,
  template: string,
  method: string,
  item: Item,
  node: Node,
): OperationModel {
  const root = rootOf(tree.root);
  const { operationId } = recordOf(node.value);
  const id = typeof operationId === 'string' ? operationId : undefined;
  // Where nobody says anything, the operation is the place that does not.
  const first = (...nodes: Node[]): Node =>
    nodes.find(({ value }) => value !== undefined) ?? { ...node, value: undefined };
  return {
    method,
    id,
    name: id ?? `${method.toUpperCase()} ${template}`,
    node,
    parameters: parametersOf(tree, template, [item('parameters'), childOf(node, 'parameters')]),
    body: bodyOf(tree, childOf(node, 'requestBody')),
    responses: responsesOf(tree, childOf(node, 'responses')),
    security: first(childOf(node, 'security'), childOf(root, 'security')),
    servers: first(childOf(node, 'servers'), item('servers'), childOf(root, 'servers')),
    callbacks: callbacksIn(tree, childOf(node, 'callbacks')),
  };
}

/** By the name of the callback and the expression that says where it goes. */
function callbacksIn(tree: DocumentTree, holder: Node): ReadonlyMap<string, PathModel> {
  const all = childrenOf(dereferencedNode(tree, holder)).flatMap(([name, callback]) =>
    childrenOf(dereferencedNode(tree, callback)).flatMap(([expression, node]) =>
      expression.startsWith('x-') ? [] : [[`${name} ${expression}`, pathOf(tree, expression, node)] as const],
    ),
  );
  return new Map(all);
}
