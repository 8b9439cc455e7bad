import { canonicalJson } from '../canonical-json.ts';
import { differenceText } from '../difference-text.ts';
import { type DocumentTree, dereferencedNode } from '../read/document-tree.ts';
import { childOf, childrenOf, type Node } from '../read/node.ts';
import { impactOfNote } from '../schema/compare-notes.ts';
import type { ApiComparison, Both } from './api-comparison.ts';

/** Lists whose order says nothing. */
const sets: ReadonlySet<string> = new Set(['tags', 'x-also-at']);
const keywords = ['deprecated', 'description', 'externalDocs', 'links', 'summary', 'tags', 'title'];

/**
 * Tells what is said differently about an operation, a response or the like, beside what is
 * compared as such.
 * @param noun what it is, for the message: `operation`
 * @param isSaid which keys are looked at
 */
export function compareAnnotations(
  { old, new: now, tell }: ApiComparison,
  nodes: Both<Node>,
  noun: string,
  place: string,
  isSaid = (key: string): boolean => keywords.includes(key) || key.startsWith('x-'),
): void {
  const [before, after] = [
    annotationsOf(old.tree, nodes.old, isSaid),
    annotationsOf(now.tree, nodes.new, isSaid),
  ];
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [one, other] = [before.get(key), after.get(key)];
    if (canonicalJson(one) === canonicalJson(other)) continue;
    const said = childOf(nodes.new, key);
    tell({
      impact: impactOfNote(key),
      rule: `${noun.replaceAll(' ', '-')}-modified`,
      message: `\`${key}\` of the ${noun} ${differenceText(one, other)}.`,
      node: said.value === undefined ? nodes.new : said,
      place,
      isNote: true,
    });
  }
}

/** Returns the annotations of a node; a flag that is not set says no more than none. */
function annotationsOf(
  tree: DocumentTree,
  node: Node,
  isSaid: (key: string) => boolean,
): ReadonlyMap<string, unknown> {
  const said = childrenOf(node).flatMap(([key, child]) => {
    if (!isSaid(key) || child.value === false) return [];
    if (sets.has(key) && Array.isArray(child.value)) return [[key, sorted(child.value)] as const];
    if (key === 'links') return [[key, linksIn(tree, child)] as const];
    return [[key, child.value] as const];
  });
  const examples = examplesIn(tree, node);
  return new Map(examples.length === 0 ? said : [...said, ['examples', examples]]);
}

function linksIn(tree: DocumentTree, holder: Node): unknown {
  const links = childrenOf(dereferencedNode(tree, holder));
  return Object.fromEntries(links.map(([name, link]) => [name, dereferencedNode(tree, link).value]));
}

/** Returns the values of `example` and `examples`, whatever they are called. */
function examplesIn(tree: DocumentTree, node: Node): readonly unknown[] {
  const single = childOf(node, 'example').value;
  const named = childrenOf(dereferencedNode(tree, childOf(node, 'examples'))).map(([, raw]) => {
    const example = dereferencedNode(tree, raw);
    const [value, external] = [childOf(example, 'value').value, childOf(example, 'externalValue').value];
    return value ?? external ?? example.value;
  });
  return sorted([...(single === undefined ? [] : [single]), ...named]);
}

function sorted(values: readonly unknown[]): readonly unknown[] {
  return [...values].sort((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1));
}
