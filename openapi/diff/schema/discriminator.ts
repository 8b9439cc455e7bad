import { recordOf } from '../../../core/index.ts';
import { type DocumentTree, targetOf } from '../read/document-tree.ts';
import { childOf, childrenOf, type Node, referenceIn } from '../read/node.ts';
import { isReference } from '../read/references.ts';

/** Which property tells the variants apart, and the schema that each of its values stands for. */
export interface Discriminator {
  readonly property: string;
  readonly schemas: ReadonlyMap<string, Node>;
}

/**
 * With the values that need not be written down: the names of the schemas that the choice refers
 * to.
 */
export function discriminatorOf(
  tree: DocumentTree,
  schema: Node,
): { readonly value: Discriminator; readonly node: Node } | undefined {
  const node = childOf(schema, 'discriminator');
  const { propertyName } = recordOf(node.value);
  if (typeof propertyName !== 'string') return undefined;
  const schemas = new Map<string, Node>();
  for (const [value, mapped] of childrenOf(childOf(node, 'mapping'))) {
    const target = typeof mapped.value === 'string' ? mappedSchema(tree, mapped, mapped.value) : undefined;
    if (target !== undefined) schemas.set(value, target);
  }
  const named = [...schemas.values()];
  for (const [, branch] of ['oneOf', 'anyOf'].flatMap((kind) => childrenOf(childOf(schema, kind)))) {
    const text = referenceIn(branch);
    const target = text === undefined ? undefined : targetOf(tree, { node: branch, text });
    if (target === undefined || named.some((one) => isSame(one, target))) continue;
    const name = /^\/components\/schemas\/([^/]+)$/.exec(target.pointer)?.[1];
    if (name !== undefined) schemas.set(name, target);
  }
  return { value: { property: propertyName, schemas }, node };
}

function mappedSchema(tree: DocumentTree, node: Node, mapped: string): Node | undefined {
  if (isReference(mapped)) return targetOf(tree, { node, text: mapped });
  const [components, schemas, name] = ['components', 'schemas', mapped];
  const found = [components, schemas, name].reduce((at: Node, key) => childOf(at, key), {
    file: node.file,
    pointer: '',
    value: node.file.content,
  });
  return found.value === undefined ? undefined : found;
}

function isSame(one: Node, other: Node): boolean {
  return one.file === other.file && one.pointer === other.pointer;
}

export function isDiscriminator(value: unknown): value is Discriminator {
  return typeof value === 'object' && value !== null && 'property' in value && 'schemas' in value;
}
