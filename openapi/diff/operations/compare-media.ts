import { recordOf } from '../../../core/index.ts';
import { bareContentType, isXml } from '../../runtime/content-type.ts';
import { canonicalJson } from '../canonical-json.ts';
import type { ContentModel, MediaModel } from '../model/message-model.ts';
import { childOf, childrenOf, type Node } from '../read/node.ts';
import type { Direction } from '../schema/comparison.ts';
import { type ApiComparison, type Both, bothSides } from './api-comparison.ts';
import { compareAnnotations } from './compare-annotations.ts';

/**
 * Tells what is different in the media types of a message. One that an answer did not have is
 * dangerous; one that is gone is missed by whoever asked for it or sent it.
 * @param part the message, for people: `200`, `request`
 */
export function compareMedia(
  api: ApiComparison,
  { old, new: now }: Both<ContentModel>,
  direction: Direction,
  part: string,
): void {
  for (const [type, before, after] of bothSides(old, now)) {
    const place = `${part} ${type}`;
    if (before !== undefined && after !== undefined) {
      compareMediaType(api, { old: before, new: after }, direction, place);
    } else if (before !== undefined) {
      const message = `Media type \`${before.name}\` was removed.`;
      api.tell({ impact: 'breaking', rule: 'media-type-removed', message, node: before.node, place });
    } else if (after !== undefined) {
      const message = `Media type \`${after.name}\` was added.`;
      const impact = direction === 'response' ? 'dangerous' : 'compatible';
      api.tell({ impact, rule: 'media-type-added', message, node: after.node, place });
    }
  }
}

function compareMediaType(
  api: ApiComparison,
  { old, new: now }: Both<MediaModel>,
  direction: Direction,
  place: string,
): void {
  const nodes = { old: old.node, new: now.node };
  compareAnnotations(api, nodes, 'media type', place);
  compareEncoding(api, nodes, place);
  const comparer = api.schemas.comparer(direction, isXml(bareContentType(now.name)));
  const site = { ...nodes, part: place, pointer: '' };
  comparer.compare({ old: old.schema, new: now.schema, site }, api.tell);
  const items = { ...site, pointer: '/*' };
  comparer.compare({ old: old.itemSchema, new: now.itemSchema, site: items }, api.tell);
}

/** Tells which fields of a form are written differently. */
function compareEncoding({ tell }: ApiComparison, { old, new: now }: Both<Node>, place: string): void {
  const [before, after] = [encodingsIn(old), encodingsIn(now)];
  for (const [field, one, other] of bothSides(before, after)) {
    if (canonicalJson(one ?? plain) === canonicalJson(other ?? plain)) continue;
    const node = childOf(childOf(now, 'encoding'), field);
    tell({
      impact: 'breaking',
      rule: 'encoding-modified',
      message: `The encoding of \`${field}\` changed.`,
      node: node.value === undefined ? now : node,
      place: `${place} /${field}`,
    });
  }
}

const plain = { allowReserved: false, explode: true, style: 'form' };

function encodingsIn(media: Node): ReadonlyMap<string, unknown> {
  const all = childrenOf(childOf(media, 'encoding')).map(([field, node]) => {
    const { style = 'form', ...said } = recordOf(node.value);
    return [field, { ...plain, explode: style === 'form', ...said, style }] as const;
  });
  return new Map(all);
}
