import {
  bounds,
  bytesOfStream,
  type LoopbackServer,
  messageOf,
  parsedJson,
  recordOf,
  startLoopbackServer,
  wireText,
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
    const sent = await bytesOfStream('The request', request, bounds.requestBody).catch(() => undefined);
    const { status, body } = await signInAnswer(wireText(sent), viewers);
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
  });
}

/** Signs in the viewer that a body names, and returns what a server answers then. */
export async function signInAnswer(
  text: string,
  viewers: ViewerSignIn,
): Promise<{ readonly status: number; readonly body: object }> {
  const { code, mvpd } = recordOf(parsedJson(text));
  if (viewers.isBusy()) return { status: busyStatus, body: {} };
  try {
    await viewers.signIn(String(code), String(mvpd));
    return { status: 200, body: {} };
  } catch (error) {
    return { status: 502, body: { error: messageOf(error) } };
  }
}
