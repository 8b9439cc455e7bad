import { recordOf, stringsOf } from '../../../core/index.ts';
import { canonicalJson } from '../canonical-json.ts';
import { type DocumentTree, dereferencedNode } from '../read/document-tree.ts';
import { childOf, childrenOf, type Node, rootOf } from '../read/node.ts';
import { type ApiComparison, type Both, bothSides } from './api-comparison.ts';

const place = 'the operation';

/** The schemes that are needed together, each with its scopes; none: anybody may call. */
type Requirement = ReadonlyMap<string, readonly string[]>;

/**
 * Tells who may call now that could not, and the other way round: whoever met one of the
 * requirements has to meet one of the new ones. A scheme is known by what it is, not by its name.
 */
export function compareSecurity(api: ApiComparison, { old, new: now }: Both<Node>): void {
  const schemes = { old: schemesIn(api.old.tree), new: schemesIn(api.new.tree) };
  const known = { old: knownNames(schemes.old, schemes.old), new: knownNames(schemes.old, schemes.new) };
  const before = requirementsIn(old, known.old);
  const after = requirementsIn(now, known.new);
  const lost = before.filter((one) => !after.some((other) => isMetBy(other, one)));
  const gained = after.filter((one) => !before.some((other) => isMetBy(other, one)));
  for (const one of lost) {
    const message = lostMessage(one, after);
    api.tell({ impact: 'breaking', rule: 'security-requirement-changed', message, node: now, place });
  }
  for (const one of lost.length === 0 ? gained : []) {
    const who =
      one.size === 0 ? 'Calls without authentication are' : `Security requirement ${textOf(one)} is`;
    const message = `${who} accepted as well.`;
    api.tell({ impact: 'compatible', rule: 'security-requirement-added', message, node: now, place });
  }
  const used = new Set(before.flatMap((requirement) => [...requirement.keys()]));
  for (const name of used) {
    const [one, other] = [schemes.old.get(name), schemes.new.get(name)];
    const isKept = known.new.get(name) === name;
    if (one !== undefined && other !== undefined && isKept)
      compareScheme(api, name, { old: one, new: other });
  }
}

function lostMessage(one: Requirement, after: readonly Requirement[]): string {
  if (one.size === 0) return 'Authentication became required.';
  const alike = after.find((other) => [...other.keys()].every((name) => one.has(name)));
  const [scopes] = [...(alike ?? [])].flatMap(([name, wanted]) => {
    const more = wanted.filter((scope) => one.get(name)?.includes(scope) !== true);
    return more.length === 0 ? [] : [`Security scheme \`${name}\` requires new scopes: ${more.join(', ')}.`];
  });
  return scopes ?? `Security requirement ${textOf(one)} is no longer accepted.`;
}

function textOf(requirement: Requirement): string {
  return `\`${[...requirement.keys()].join(' + ')}\``;
}

/** Returns whether a caller that meets the second requirement meets the first. */
function isMetBy(wanted: Requirement, given: Requirement): boolean {
  return [...wanted].every(
    ([name, scopes]) => scopes.every((scope) => given.get(name)?.includes(scope) === true) && given.has(name),
  );
}

/** Alternatives; no list, or an empty one, asks for nothing. */
function requirementsIn(list: Node, known: ReadonlyMap<string, string>): readonly Requirement[] {
  const all = childrenOf(list).map(
    ([, node]) =>
      new Map(
        childrenOf(node).map(([name, { value }]) => [known.get(name) ?? name, stringsOf(value)] as const),
      ),
  );
  return all.length === 0 ? [new Map()] : all;
}

function schemesIn(tree: DocumentTree): ReadonlyMap<string, Node> {
  const holder = dereferencedNode(tree, childOf(childOf(rootOf(tree.root), 'components'), 'securitySchemes'));
  return new Map(childrenOf(holder).map(([name, node]) => [name, dereferencedNode(tree, node)] as const));
}

/**
 * Returns each scheme by the first of the earlier ones that is the same, so that its own name does
 * not count; else by its name.
 */
function knownNames(
  earlier: ReadonlyMap<string, Node>,
  schemes: ReadonlyMap<string, Node>,
): ReadonlyMap<string, string> {
  const names = [...schemes].map(([name, node]) => {
    const same = [...earlier].find(([, one]) => definitionOf(one) === definitionOf(node));
    return [name, same?.[0] ?? name] as const;
  });
  return new Map(names);
}

/** Returns what a scheme asks for; names of headers and of HTTP schemes are in any case. */
function definitionOf({ value }: Node): string {
  return canonicalJson(Object.fromEntries(factsOf(value)));
}

function factsOf(value: unknown): ReadonlyMap<string, unknown> {
  const said = recordOf(value);
  const facts = Object.entries(said).flatMap(([key, one]) => {
    if (key === 'description' || key.startsWith('x-')) return [];
    const anyCase = key === 'scheme' || (key === 'name' && said.in === 'header');
    if (key === 'flows') return flowsIn(one);
    return [[key, anyCase ? String(one).toLowerCase() : one] as const];
  });
  return new Map(facts);
}

function flowsIn(flows: unknown): (readonly [string, unknown])[] {
  return Object.entries(recordOf(flows)).map(([name, flow]) => {
    const { scopes: _, ...said } = recordOf(flow);
    return [`flow ${name}`, said];
  });
}

function compareScheme({ tell }: ApiComparison, name: string, { old, new: now }: Both<Node>): void {
  for (const [key, one, other] of bothSides(factsOf(old.value), factsOf(now.value))) {
    const isElsewhere = recordOf(old.value).in !== recordOf(now.value).in;
    if (canonicalJson(one) === canonicalJson(other) || (key === 'name' && isElsewhere)) continue;
    const isNew = one === undefined && key.startsWith('flow ');
    const how = one === undefined ? 'was set' : other === undefined ? 'was removed' : 'changed';
    const node = childOf(now, key);
    tell({
      impact: isNew ? 'compatible' : 'breaking',
      rule: isNew ? 'security-scheme-modified' : 'security-scheme-changed',
      message: `\`${key}\` of security scheme \`${name}\` ${how}.`,
      node: node.value === undefined ? now : node,
      place: `security ${name}`,
    });
  }
}
