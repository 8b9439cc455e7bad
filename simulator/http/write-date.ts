import type { FastifyReply } from 'fastify';
import type { VirtualClock } from '../clock.ts';

/**
 * Writes the `Date` of an answer where its clock does not run with the real one, so that it agrees
 * with the times in the body. Elsewhere Node writes it.
 */
export function writeDate(clock: VirtualClock, reply: FastifyReply): void {
  const date = clock.date();
  if (date !== undefined) reply.raw.setHeader('date', date);
}
