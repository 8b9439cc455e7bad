import type { IncomingMessage } from 'node:http';
import {
  bounds,
  bytesOfStream,
  jsonOf,
  type LoopbackServer,
  type Masker,
  messageOf,
  recordOf,
  startLoopbackServer,
  wireText,
} from '../../core/index.ts';
import { Obstruction } from '../verification/obstruction.ts';
import type { ApiStates } from './api-states.ts';
import { NotArranged } from './not-arranged.ts';

/** Something other than the provider is in the way; the body says what. */
export const hinderedStatus = 503;

/**
 * Pact's provider-state protocol on loopback for a provider that does not speak it: `{state,
 * params, action}` is arranged by the provider's own API. Answers the values; 429 where the
 * provider throttled, `hinderedStatus` where something else was in the way, 500 for whatever else
 * it answered.
 */
export function startStateServer(states: ApiStates, masker: Masker): Promise<LoopbackServer> {
  return startLoopbackServer(async (request, response) => {
    const answer = await changed(request, states).catch((error: unknown) =>
      error instanceof Obstruction
        ? { status: hinderedStatus, body: { inTheWay: error.evidence } }
        : {
            status: error instanceof NotArranged && error.status === 429 ? 429 : 500,
            body: { error: masker.text(messageOf(error)) },
          },
    );
    response
      .writeHead(answer.status, { 'Content-Type': 'application/json' })
      .end(JSON.stringify(answer.body));
  });
}

async function changed(
  request: IncomingMessage,
  states: ApiStates,
): Promise<{ status: number; body: object }> {
  const sent = await bytesOfStream('The request', request, bounds.requestBody);
  const { state, params, action } = recordOf(jsonOf(wireText(sent)));
  // An interaction without a state is announced with an empty name; a teardown has nothing to undo.
  if (state === '' || action === 'teardown') return { status: 200, body: {} };
  return { status: 200, body: await states.arrange(String(state), recordOf(params)) };
}
