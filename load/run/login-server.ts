import type { IncomingMessage } from 'node:http';
import {
  type LoopbackServer,
  messageOf,
  parsedJson,
  recordOf,
  startLoopbackServer,
} from '../../core/index.ts';
import type { ViewerSignIn } from '../set-up/index.ts';

/** So many sign-ins are under way that one more would only wait: its viewer does something else. */
const busyStatus = 503;

/**
 * Serves `POST {code, mvpd}` on loopback as the simulator's `/_simulator/login` does, so that the
 * viewers in k6 sign in by the hook of a real provider. Answers 200 when the hook has returned, 502
 * with its message where it failed.
 */
export function startLoginServer(viewers: ViewerSignIn): Promise<LoopbackServer> {
  return startLoopbackServer(async (request, response) => {
    const { status, body } = await answer(request, viewers);
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
  });
}

async function answer(
  request: IncomingMessage,
  viewers: ViewerSignIn,
): Promise<{ readonly status: number; readonly body: object }> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { code, mvpd } = recordOf(parsedJson(Buffer.concat(chunks).toString()));
  if (viewers.isBusy()) return { status: busyStatus, body: {} };
  try {
    await viewers.signIn(String(code), String(mvpd));
    return { status: 200, body: {} };
  } catch (error) {
    return { status: 502, body: { error: messageOf(error) } };
  }
}
