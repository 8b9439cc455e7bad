import { pointerSegments } from '../../runtime/pointer.ts';
import type { ApiModel } from '../model/api-model.ts';
import { type DocumentTree, dereferencedNode, targetOf } from '../read/document-tree.ts';
import { childOf, childrenOf, idOf, type Node, rootOf } from '../read/node.ts';
import { referencesBelow, splitReference } from '../read/references.ts';
import type { ApiComparison, Both } from './api-comparison.ts';

/**
 * Tells which named schemas are gone or have another name now: the names are those of exported
 * types. A name more tells a client nothing. A schema that no operation uses is told here, because
 * nothing else comes by it.
 */
export function compareNames(
  comparisonFor: (operations: readonly string[]) => ApiComparison,
  { old, new: now }: Both<ApiModel>,
): void {
  const [before, after] = [schemasOf(old.tree), schemasOf(now.tree)];
  const users = { old: usersOf(old), new: usersOf(now) };
  const { schemas } = comparisonFor([]);
  const isSame = (one: Node, other: Node): boolean => schemas.isSame([one], [other]);
  const added = [...after].filter(([name]) => !before.has(name));
  for (const [name, schema] of before) {
    const place = `components/schemas/${name}`;
    const left = after.get(name);
    if (left === undefined) {
      const renamed = added.find(([, one]) => isSame(schema, one));
      const isGone = renamed === undefined;
      comparisonFor(users.old.get(name) ?? []).tell({
        impact: 'dangerous',
        rule: isGone ? 'schema-removed' : 'schema-modified',
        message: isGone
          ? `The schema \`${name}\` was removed.`
          : `The schema \`${name}\` is now \`${renamed[0]}\`.`,
        node: isGone ? schema : renamed[1],
        place: isGone ? place : `components/schemas/${renamed[0]}`,
      });
    } else if (!users.new.has(name) && !users.old.has(name) && !isSame(schema, left)) {
      const message = `The schema \`${name}\`, which no operation uses, changed.`;
      comparisonFor([]).tell({ impact: 'compatible', rule: 'schema-modified', message, node: left, place });
    }
  }
}

function schemasOf(tree: DocumentTree): ReadonlyMap<string, Node> {
  return new Map(childrenOf(schemasIn(tree)));
}

function schemasIn(tree: DocumentTree): Node {
  return dereferencedNode(tree, childOf(childOf(rootOf(tree.root), 'components'), 'schemas'));
}

/**
 * Returns the names of the operations that use each named schema, through as many references as it
 * takes.
 */
function usersOf({ tree, root }: ApiModel): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  const schemasBelow = schemaFinder(tree);
  for (const part of ['paths', 'webhooks']) {
    for (const [template, raw] of childrenOf(dereferencedNode(tree, childOf(root, part)))) {
      const item = dereferencedNode(tree, raw);
      for (const [method, operation] of childrenOf(item)) {
        const id = childOf(operation, 'operationId').value;
        const name = typeof id === 'string' ? id : `${method.toUpperCase()} ${template}`;
        for (const schema of schemasBelow([operation, childOf(item, 'parameters')])) {
          users.set(schema, [...(users.get(schema) ?? []), name]);
        }
      }
    }
  }
  return users;
}

/** What something refers to. */
interface Referred {
  readonly targets: readonly Node[];
  /** The named schemas among what the references lead to or into. */
  readonly names: readonly string[];
}

function schemaFinder(tree: DocumentTree): (nodes: readonly Node[]) => ReadonlySet<string> {
  const holder = schemasIn(tree);
  const known = new Map<string, Referred>();
  const referredBy = (node: Node): Referred => {
    const referred = known.get(idOf(node)) ?? referredIn(tree, node, holder);
    known.set(idOf(node), referred);
    return referred;
  };
  return (nodes) => {
    const names = new Set<string>();
    const met = new Set<Referred>();
    const pending = [...nodes];
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      const referred = referredBy(node);
      if (met.has(referred)) continue;
      met.add(referred);
      for (const name of referred.names) names.add(name);
      pending.push(...referred.targets);
    }
    return names;
  };
}

function referredIn(tree: DocumentTree, node: Node, holder: Node): Referred {
  const targets: Node[] = [];
  const names: string[] = [];
  for (const reference of referencesBelow(node)) {
    const target = targetOf(tree, reference);
    const { uri, pointer } = splitReference(reference.text);
    const written = uri === '' ? [{ file: reference.node.file, pointer }] : [];
    targets.push(target);
    for (const one of [target, ...written]) {
      const name = one.file === holder.file ? nameIn(holder.pointer, one.pointer) : undefined;
      if (name !== undefined) names.push(name);
    }
  }
  return { targets, names };
}

/** Returns the named schema that a pointer leads to or into. */
function nameIn(holder: string, pointer: string): string | undefined {
  const inside = pointer.startsWith(`${holder}/`) ? pointer.slice(holder.length) : '';
  return pointerSegments(inside)[0];
}
