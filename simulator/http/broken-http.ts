import type { Socket } from 'node:net';
import { operations } from '../../openapi/generated/operations.ts';
import { findOperationIn } from '../../openapi/runtime/find-operation.ts';
import { unreadable } from './api-errors.ts';
import { apiOf } from './paths.ts';

/** A request that is no HTTP at all, or has too many headers: where its first line can be read, the answer is the documented one. */
export function answerBrokenHttp(error: Error, socket: Socket): void {
  if (!socket.writable) return;
  // The piece that Node's parser stumbled over; the types of fastify take it for something else.
  const packet: unknown = Reflect.get(error, 'rawPacket');
  const firstLine = Buffer.isBuffer(packet) ? packet.toString('latin1', 0, 16_384) : '';
  const [, method = '', path = ''] = /^([A-Z]+) ([^ ?\r\n]*)/.exec(firstLine) ?? [];
  const operation = findOperationIn(operations, method, path)?.id;
  const { contentType, body = '' } = unreadable(operation, apiOf(path));
  socket.end(
    [
      'HTTP/1.1 400 Bad Request',
      ...(contentType === undefined ? [] : [`content-type: ${contentType}`]),
      `content-length: ${Buffer.byteLength(body)}`,
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}
