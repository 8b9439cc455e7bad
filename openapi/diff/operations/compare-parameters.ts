import type { OperationModel } from '../model/api-model.ts';
import type { ContentModel, ParameterModel } from '../model/message-model.ts';
import { childOf } from '../read/node.ts';
import type { Direction } from '../schema/comparison.ts';
import type { Shape } from '../schema/shape.ts';
import { type ApiComparison, type Both, bothSides } from './api-comparison.ts';
import { compareAnnotations } from './compare-annotations.ts';
import { compareMedia } from './compare-media.ts';

/** Tells what is different in the parameters of an operation, wherever they are written. */
export function compareParameters(api: ApiComparison, { old, new: now }: Both<OperationModel>): void {
  for (const [, before, after] of bothSides(old.parameters, now.parameters)) {
    if (before !== undefined && after !== undefined) compareParameter(api, { old: before, new: after });
    else if (before !== undefined) tellRemoved(api, before);
    else if (after !== undefined) tellAdded(api, after);
  }
}

function labelOf({ name, place }: ParameterModel): string {
  return `\`${name}\` ${place} parameter`;
}

function tellRemoved({ tell }: ApiComparison, parameter: ParameterModel): void {
  const message = `${labelOf(parameter)} was removed.`;
  tell({ impact: 'breaking', rule: 'parameter-removed', message, node: parameter.node, place: 'parameters' });
}

/** Of a webhook it is the provider who has to send it. */
function tellAdded({ tell, sent }: ApiComparison, parameter: ParameterModel): void {
  const isBreaking = parameter.required && sent === 'request';
  tell({
    impact: isBreaking ? 'breaking' : 'compatible',
    rule: isBreaking ? 'parameter-became-required' : 'parameter-added',
    message: `${parameter.required ? 'Required' : 'Optional'} ${labelOf(parameter)} was added.`,
    node: parameter.node,
    place: 'parameters',
  });
}

function compareParameter(api: ApiComparison, { old, new: now }: Both<ParameterModel>): void {
  const place = 'parameters';
  if (old.required !== now.required) {
    const isBreaking = now.required === (api.sent === 'request');
    const required = childOf(now.node, 'required');
    api.tell({
      impact: isBreaking ? 'breaking' : 'compatible',
      rule: now.required ? 'parameter-became-required' : 'parameter-modified',
      message: `${labelOf(now)} became ${now.required ? 'required' : 'optional'}.`,
      node: required.value === undefined ? now.node : required,
      place,
    });
  }
  compareAnnotations(api, { old: old.node, new: now.node }, `parameter \`${now.name}\``, place);
  compareSerialization(api, { old, new: now }, labelOf(now), place);
  compareContents(api, { old, new: now }, api.sent, `parameters ${now.name}`);
}

/**
 * Tells how a value is written differently. A text or a number is written the same, exploded or
 * not.
 */
export function compareSerialization(
  { old: before, new: after, tell }: ApiComparison,
  { old, new: now }: Both<ParameterModel>,
  label: string,
  place: string,
): void {
  const isCompound = ({ types }: Shape): boolean => types.has('array') || types.has('object');
  const mayExplode = isCompound(before.shapeOf(old.schema)) || isCompound(after.shapeOf(now.schema));
  for (const [keyword, one, other] of bothSides(old.serialization, now.serialization)) {
    if (one === other || (keyword === 'explode' && !mayExplode)) continue;
    const node = childOf(now.node, keyword);
    tell({
      impact: 'breaking',
      rule: 'parameter-serialization-changed',
      message: `\`${keyword}\` of ${label} changed from '${one}' to '${other}'.`,
      node: node.value === undefined ? now.node : node,
      place,
    });
  }
}

/** Tells what is different in the value itself, which a schema describes or one media type. */
export function compareContents(
  api: ApiComparison,
  { old, new: now }: Both<ParameterModel>,
  direction: Direction,
  part: string,
): void {
  const nodes = { old: old.node, new: now.node };
  if (old.content.size === 0 && now.content.size === 0) {
    const site = { ...nodes, part, pointer: '' };
    api.schemas.comparer(direction).compare({ old: old.schema, new: now.schema, site }, api.tell);
    return;
  }
  const asContent = ({ content, schema, node }: ParameterModel): ContentModel =>
    content.size > 0 ? content : new Map([['schema', { name: 'plain text', node, schema, itemSchema: [] }]]);
  compareMedia(api, { old: asContent(old), new: asContent(now) }, direction, part);
}
