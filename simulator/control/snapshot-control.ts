import { createHash } from 'node:crypto';
import { messageOf } from '../../core/basics.ts';
import { type Answer, empty, json } from '../http/answer.ts';
import type { LiveProvider } from '../live.ts';
import type { SnapshotState } from '../snapshot/take.ts';
import { badRequest, type ControlFields } from './read-fields.ts';

const format = 'passgate-simulator-snapshot/2';

/**
 * Returns the whole state as one document. It contains the secrets of every client: protect it as
 * you protect those.
 */
export function takeSnapshotDocument(live: LiveProvider): Answer {
  const state = live.snapshot();
  return json(200, { format, sha256: hashOf(state), state });
}

/** Replaces the state by that of a document from `GET snapshot` of this simulator or another. */
export async function restoreSnapshotDocument(live: LiveProvider, body: ControlFields): Promise<Answer> {
  const { state } = body;
  if (body.format !== format)
    throw badRequest(`format must be ${format}: send a document that GET /_simulator/snapshot returned`);
  if (!hasValidChecksum(state, body.sha256))
    throw badRequest('sha256 does not match state: the snapshot was changed after it was taken');
  try {
    await live.restore(state);
  } catch (error) {
    throw badRequest(`the snapshot could not be restored: ${messageOf(error)}`);
  }
  return empty(204);
}

/**
 * Returns whether the checksum matches: then `takeSnapshot` wrote the state, so that its shape is
 * known.
 */
function hasValidChecksum(state: unknown, sha256: unknown): state is SnapshotState {
  return hashOf(state) === sha256;
}

function hashOf(state: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(state) ?? '')
    .digest('hex');
}
