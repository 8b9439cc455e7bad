import type { OperationModel, PathModel } from '../model/api-model.ts';
import { childOf } from '../read/node.ts';
import { type ApiComparison, type Both, bothSides } from './api-comparison.ts';
import { compareAnnotations } from './compare-annotations.ts';
import { compareRequestBody, compareResponses } from './compare-messages.ts';
import { compareParameters } from './compare-parameters.ts';
import { compareSecurity } from './compare-security.ts';
import { compareServers } from './compare-servers.ts';

const place = 'the operation';

/** Tells what is different between an operation of two documents. */
export function compareOperation(api: ApiComparison, { old, new: now }: Both<OperationModel>): void {
  compareIds(api, { old, new: now });
  compareAnnotations(api, { old: old.node, new: now.node }, 'operation', place);
  compareParameters(api, { old, new: now });
  compareRequestBody(api, { old, new: now });
  compareResponses(api, { old, new: now });
  compareSecurity(api, { old: old.security, new: now.security });
  compareServers(api, { old: old.servers, new: now.servers });
  compareCallbacks(api, { old, new: now });
}

function compareIds({ tell }: ApiComparison, { old, new: now }: Both<OperationModel>): void {
  if (old.id === now.id) return;
  const how =
    now.id === undefined
      ? `was removed; it was '${old.id}'`
      : old.id === undefined
        ? `was set to '${now.id}'`
        : `changed from '${old.id}' to '${now.id}'`;
  const id = childOf(now.node, 'operationId');
  tell({
    impact: old.id === undefined ? 'compatible' : 'breaking',
    rule: old.id === undefined ? 'operation-modified' : 'operation-id-changed',
    message: `\`operationId\` ${how}.`,
    node: id.value === undefined ? now.node : id,
    place,
  });
}

/** In a callback the provider is the one who sends. */
function compareCallbacks(api: ApiComparison, { old, new: now }: Both<OperationModel>): void {
  const turned = { ...api, sent: api.answered, answered: api.sent };
  for (const [name, before, after] of bothSides(old.callbacks, now.callbacks)) {
    const here = placeIn(turned, `callbacks ${name}`);
    compareCalls(here, before, after, { kind: 'callback', name });
  }
}

/** Tells what is different in what the provider calls: a webhook or a callback. */
export function compareCalls(
  api: ApiComparison,
  before: PathModel | undefined,
  after: PathModel | undefined,
  { kind, name }: { readonly kind: string; readonly name: string },
): void {
  const path = after ?? before;
  if (path === undefined) return;
  if (before === undefined || after === undefined) {
    const isGone = after === undefined;
    const { node } = path;
    const message = `The ${kind} \`${name}\` was ${isGone ? 'removed' : 'added'}.`;
    const [impact, rule] = isGone
      ? (['breaking', 'path-removed'] as const)
      : (['compatible', `${kind}-added`] as const);
    api.tell({ impact, rule, message, node, place: name });
    return;
  }
  for (const [method, one, other] of bothSides(before.operations, after.operations)) {
    if (one !== undefined && other !== undefined) compareOperation(api, { old: one, new: other });
    else tellWhole(api, `${method.toUpperCase()} ${name}`, one, other);
  }
}

/** Tells that an operation came or went. */
export function tellWhole(
  { tell }: ApiComparison,
  call: string,
  before: OperationModel | undefined,
  after: OperationModel | undefined,
): void {
  const node = after?.node ?? before?.node;
  if (node === undefined) return;
  const isGone = after === undefined;
  tell({
    impact: isGone ? 'breaking' : 'compatible',
    rule: isGone ? 'operation-removed' : 'operation-added',
    message: `Operation \`${call}\` was ${isGone ? 'removed' : 'added'}.`,
    node,
    place,
  });
}

function placeIn(api: ApiComparison, holder: string): ApiComparison {
  return {
    ...api,
    tell: (difference) =>
      api.tell({ ...difference, place: difference.place === '' ? holder : `${holder}: ${difference.place}` }),
  };
}
