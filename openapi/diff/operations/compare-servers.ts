import { recordOf, stringsOf } from '../../../core/index.ts';
import { canonicalJson } from '../canonical-json.ts';
import { childOf, childrenOf, type Node } from '../read/node.ts';
import { type ApiComparison, type Both, bothSides } from './api-comparison.ts';
import { compareAnnotations } from './compare-annotations.ts';

const place = 'servers';

/**
 * Tells which of the servers of an operation came and went. Without a list it is the one that gave
 * the document.
 */
export function compareServers(given: ApiComparison, lists: Both<Node>): void {
  const api = ofDocument(given, lists);
  for (const [url, before, after] of bothSides(serversIn(lists.old), serversIn(lists.new))) {
    if (before !== undefined && after !== undefined) {
      compareAnnotations(api, { old: before, new: after }, 'server', place);
      compareVariables(api, url, { old: before, new: after });
    } else if (before !== undefined) {
      const message = `Server \`${url}\` was removed.`;
      api.tell({ impact: 'breaking', rule: 'server-removed', message, node: before, place });
    } else if (after !== undefined) {
      const message = `The server \`${url}\` was added.`;
      api.tell({ impact: 'compatible', rule: 'server-added', message, node: after, place });
    }
  }
}

/** Returns a comparison that reports the document's own servers once and not for each operation. */
function ofDocument(api: ApiComparison, { old, new: now }: Both<Node>): ApiComparison {
  const isOwn = [old, now].some(({ value, pointer }) => value !== undefined && pointer !== '/servers');
  return isOwn ? api : { ...api, tell: (difference) => api.tell({ ...difference, isOfDocument: true }) };
}

function serversIn(list: Node): ReadonlyMap<string, Node> {
  const servers = childrenOf(list).map(([, node]) => [String(recordOf(node.value).url), node] as const);
  return new Map(servers.length === 0 ? [['/', { ...list, value: {} }]] : servers);
}

/** A server with variables is several; one that is not there any more is missed. */
function compareVariables({ tell }: ApiComparison, url: string, { old, new: now }: Both<Node>): void {
  for (const [name, node] of childrenOf(childOf(old, 'variables'))) {
    const after = childOf(childOf(now, 'variables'), name);
    const [one, other] = [recordOf(node.value), recordOf(after.value)];
    const lost = stringsOf(one.enum).filter((value) => !stringsOf(other.enum).includes(value));
    const isOther = canonicalJson(one.default) !== canonicalJson(other.default);
    if (!isOther && (lost.length === 0 || other.enum === undefined)) continue;
    const how = isOther ? 'has another default' : `lost values: ${lost.join(', ')}`;
    const message = `The variable \`${name}\` of the server \`${url}\` ${how}.`;
    tell({
      impact: 'breaking',
      rule: 'server-removed',
      message,
      node: after.value === undefined ? now : after,
      place,
    });
  }
}
