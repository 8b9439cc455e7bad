import type { FastifyReply } from 'fastify';
import type { Answer } from '../http/answer.ts';
import { crossOriginHeaders, respondToOrigin } from '../http/cross-origin.ts';
import type { Fault } from './fault.ts';

/**
 * Sends an answer with the connection's faults: not at all, half of the body, or the body in slow
 * pieces.
 */
export function sendFaulty(faults: readonly Fault[], answer: Answer, reply: FastifyReply): void {
  for (const fault of faults) {
    if (fault.kind === 'drop-connection') {
      reply.hijack();
      reply.raw.destroy();
      return;
    }
    if (fault.kind === 'truncate') {
      truncate(answer, reply);
      return;
    }
    if (fault.kind === 'slow-body') {
      trickle(answer, reply, fault.ms);
      return;
    }
  }
  respondToOrigin(reply, answer);
}

/** Promises the whole body and delivers half of it. */
function truncate(answer: Answer, reply: FastifyReply): void {
  const body = begin(answer, reply);
  reply.raw.write(body.subarray(0, Math.floor(body.length / 2)), () => reply.raw.destroy());
}

const pieces = 10;

/** Sends the head at once, then the body in ten pieces, the last one after `ms`. */
function trickle(answer: Answer, reply: FastifyReply, ms: number): void {
  const body = begin(answer, reply);
  const size = Math.max(1, Math.ceil(body.length / pieces));
  const next = (from: number): void => {
    if (reply.raw.destroyed) return;
    if (from + size >= body.length) {
      reply.raw.end(body.subarray(from));
      return;
    }
    reply.raw.write(body.subarray(from, from + size));
    setTimeout(() => next(from + size), ms / pieces);
  };
  reply.raw.flushHeaders();
  setTimeout(() => next(0), ms / pieces);
}

function begin(answer: Answer, reply: FastifyReply): Buffer {
  const body = Buffer.from(answer.body ?? '');
  const { url, headers } = reply.request;
  reply.hijack();
  reply.raw.writeHead(answer.status, {
    ...crossOriginHeaders(url, headers.origin),
    ...answer.headers,
    ...(answer.contentType === undefined ? {} : { 'content-type': answer.contentType }),
    'content-length': body.length,
  });
  return body;
}
