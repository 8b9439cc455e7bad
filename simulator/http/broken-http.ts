import type { Socket } from 'node:net';
import { operations } from '../../openapi/generated/operations.ts';
import { findOperationIn } from '../../openapi/runtime/find-operation.ts';
import type { LiveProvider } from '../live.ts';
import { unreadable } from './api-errors.ts';
import { crossOriginHeaders } from './cross-origin.ts';
import { apiOf } from './paths.ts';

/**
 * Answers a request that is not HTTP or has too many headers. If its first line can be read, the
 * answer is the documented one.
 */
export function answerBrokenHttp(live: LiveProvider, error: Error, socket: Socket): void {
  if (!socket.writable) return;
  // The bytes that Node's parser refused. The types of fastify do not know this property.
  const packet: unknown = Reflect.get(error, 'rawPacket');
  const received = Buffer.isBuffer(packet) ? packet.toString('latin1', 0, 16_384) : '';
  const [, method = '', url = ''] = /^([A-Z]+) ([^ \r\n]*)/.exec(received) ?? [];
  const origin = /\r?\norigin: *([\x21-\x7e]+)/i.exec(received)?.[1];
  const path = url.split('?')[0] ?? '';
  const operation = findOperationIn(operations, method, path)?.id;
  const { contentType, body = '' } = unreadable(operation, apiOf(path));
  const { journal, clock } = live.provider;
  const address = socket.remoteAddress ?? '';
  const head = { atMs: clock.now(), operation, method, url, address, requestHeaders: [] };
  journal.record({ ...head, status: 400, responseHeaders: undefined, contentType, faults: [] }, null, body);
  socket.end(
    [
      'HTTP/1.1 400 Bad Request',
      ...Object.entries(crossOriginHeaders(url, origin)).map(([name, value]) => `${name}: ${value}`),
      ...(contentType === undefined ? [] : [`content-type: ${contentType}`]),
      `content-length: ${Buffer.byteLength(body)}`,
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}
