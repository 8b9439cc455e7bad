import type { OperationModel } from '../model/api-model.ts';
import type { BodyModel, ParameterModel, ResponseModel } from '../model/message-model.ts';
import { childOf } from '../read/node.ts';
import { type ApiComparison, type Both, bothSides } from './api-comparison.ts';
import { compareAnnotations } from './compare-annotations.ts';
import { compareMedia } from './compare-media.ts';
import { compareContents, compareSerialization } from './compare-parameters.ts';

/** Tells what is different in the body that is sent. */
export function compareRequestBody(api: ApiComparison, operations: Both<OperationModel>): void {
  const [old, now] = [operations.old.body, operations.new.body];
  const place = 'request';
  if (old === undefined) {
    if (now !== undefined) tellBodyAdded(api, now);
    return;
  }
  if (now === undefined) {
    const message = 'Request body was removed.';
    api.tell({ impact: 'breaking', rule: 'request-body-removed', message, node: old.node, place });
    return;
  }
  if (old.required !== now.required) {
    const isBreaking = now.required === (api.sent === 'request');
    const required = childOf(now.node, 'required');
    api.tell({
      impact: isBreaking ? 'breaking' : 'compatible',
      rule: now.required ? 'request-body-became-required' : 'request-body-modified',
      message: `Request body became ${now.required ? 'required' : 'optional'}.`,
      node: required.value === undefined ? now.node : required,
      place,
    });
  }
  compareAnnotations(api, { old: old.node, new: now.node }, 'request body', place);
  compareMedia(api, { old: old.content, new: now.content }, api.sent, place);
}

function tellBodyAdded({ sent, tell }: ApiComparison, body: BodyModel): void {
  const isBreaking = body.required && sent === 'request';
  tell({
    impact: isBreaking ? 'breaking' : 'compatible',
    rule: isBreaking ? 'request-body-became-required' : 'request-body-added',
    message: `${body.required ? 'A required' : 'An optional'} request body was added.`,
    node: body.node,
    place: 'request',
  });
}

/** Tells which answers came and went, and what is different in the others. */
export function compareResponses(api: ApiComparison, { old, new: now }: Both<OperationModel>): void {
  for (const [status, before, after] of bothSides(old.responses, now.responses)) {
    if (before !== undefined && after !== undefined) compareResponse(api, { old: before, new: after });
    else if (before !== undefined) {
      const message = `Response \`${status}\` was removed.`;
      api.tell({ impact: 'breaking', rule: 'response-removed', message, node: before.node, place: status });
    } else if (after !== undefined) {
      const message = `The response \`${status}\` was added.`;
      const impact = api.answered === 'response' ? 'dangerous' : 'compatible';
      api.tell({ impact, rule: 'response-added', message, node: after.node, place: status });
    }
  }
}

function compareResponse(api: ApiComparison, { old, new: now }: Both<ResponseModel>): void {
  compareAnnotations(api, { old: old.node, new: now.node }, 'response', now.status);
  compareMedia(api, { old: old.content, new: now.content }, api.answered, now.status);
  for (const [, before, after] of bothSides(old.headers, now.headers)) {
    compareHeader(api, before, after, now.status);
  }
}

function compareHeader(
  api: ApiComparison,
  old: ParameterModel | undefined,
  now: ParameterModel | undefined,
  status: string,
): void {
  const header = now ?? old;
  if (header === undefined) return;
  const place = `${status} headers ${header.name}`;
  if (old === undefined || now === undefined) {
    const isGone = now === undefined;
    api.tell({
      impact: isGone ? 'breaking' : 'compatible',
      rule: isGone ? 'response-header-removed' : 'header-added',
      message: `Response header \`${header.name}\` was ${isGone ? 'removed' : 'added'}.`,
      node: header.node,
      place,
    });
    return;
  }
  if (old.required !== now.required) {
    const isBreaking = now.required !== (api.answered === 'response');
    const required = childOf(now.node, 'required');
    api.tell({
      impact: isBreaking ? 'breaking' : 'compatible',
      rule: now.required ? 'header-modified' : 'response-header-became-optional',
      message: `Response header \`${now.name}\` ${now.required ? 'is always there now' : 'may be missing now'}.`,
      node: required.value === undefined ? now.node : required,
      place,
    });
  }
  compareAnnotations(api, { old: old.node, new: now.node }, 'header', place);
  compareSerialization(api, { old, new: now }, `response header \`${now.name}\``, place);
  compareContents(api, { old, new: now }, api.answered, place);
}
