import { createHash } from 'node:crypto';
import { messageOf } from '../../core/basics.ts';
import { type Answer, empty, json } from '../http/answer.ts';
import type { Live } from '../live.ts';
import type { SnapshotState } from '../snapshot/take.ts';
import { type Fields, wrong } from './read-fields.ts';

const format = 'passgate-simulator-snapshot/1';

/** The whole state as one document. It holds the secrets of every client: keep it as you keep those. */
export function takeSnapshotDocument(live: Live): Answer {
  const state = live.snapshot();
  return json(200, { format, sha256: hashOf(state), state });
}

/** Replaces the state by that of a document which `GET snapshot` gave, of this simulator or of another. */
export async function restoreSnapshotDocument(live: Live, body: Fields): Promise<Answer> {
  const { state } = body;
  if (body.format !== format)
    throw wrong(`format must be ${format}: send a document that GET /_simulator/snapshot returned`);
  if (!isOurs(state, body.sha256))
    throw wrong('sha256 does not match state: the snapshot was changed after it was taken');
  try {
    await live.restore(state);
  } catch (error) {
    throw wrong(`the snapshot could not be restored: ${messageOf(error)}`);
  }
  return empty(204);
}

/** A state whose checksum holds was written by `takeSnapshot`, so that its shape is known. */
function isOurs(state: unknown, sha256: unknown): state is SnapshotState {
  return hashOf(state) === sha256;
}

function hashOf(state: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(state) ?? '')
    .digest('hex');
}
