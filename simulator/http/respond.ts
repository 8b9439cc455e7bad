import type { FastifyReply } from 'fastify';
import type { Answer } from './answer.ts';

/** Sends an answer as it is. */
export function respond(reply: FastifyReply, answer: Answer): void {
  reply.code(answer.status);
  if (answer.headers !== undefined) reply.headers(answer.headers);
  if (answer.contentType !== undefined) reply.header('content-type', answer.contentType);
  reply.send(answer.body);
}
