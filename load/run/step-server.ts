import { type LoopbackServer, startLoopbackServer } from '../../core/index.ts';
import type { DeliveryAnswer } from '../protocol.ts';

/**
 * Serves, on loopback, the runners of a run on this machine whose load rises by steps: tells them
 * whether it is to end. Their lines come by their consoles.
 */
export function startStepServer(isStopped: () => boolean): Promise<LoopbackServer> {
  return startLoopbackServer((request, response) => {
    request.resume();
    const answer: DeliveryAnswer = { stop: isStopped() };
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer));
  });
}
