import { type Answer, json } from '../http/answer.ts';
import type { SimulatorRequest } from '../http/call.ts';
import type { Provider } from '../provider.ts';
import { type ControlCaller, type RefusalReason, refusalReason } from './guard.ts';

type ControlRequest = Pick<SimulatorRequest, 'socket' | 'headers'>;

/** Returns the refusal of a request to the control API, also to an unknown path; undefined: none. */
export function refusedControl(
  { settings }: Provider,
  { socket, headers }: ControlRequest,
): Answer | undefined {
  const caller = { address: socket.remoteAddress, headers };
  const refused = refusalReason(caller, settings);
  return refused === undefined ? undefined : refusal(refused, caller);
}

/**
 * Returns the refusal of a request for the page; undefined: none. A browser cannot send a token when
 * it opens a page. So where there is a token, everybody but a foreign page gets this one: it holds
 * no data, and what it reads and does is refused without the token, which it asks for.
 */
export function refusedPage(provider: Provider, request: ControlRequest): Answer | undefined {
  const { socket, headers } = request;
  const refused = refusalReason({ address: socket.remoteAddress, headers }, provider.settings);
  const { controlToken = '' } = provider.settings;
  if (refused !== 'origin' && controlToken !== '') return undefined;
  return refusedControl(provider, request);
}

/**
 * Returns a 403 that names the header or address at fault, so that a user behind a proxy can fix
 * it.
 */
function refusal(
  refused: RefusalReason,
  { address = '', headers: { host = '', origin = '' } }: ControlCaller,
): Answer {
  const received = { origin, address, host }[refused];
  const sentences = {
    origin: `The control API refuses web pages of other hosts: this request has the Origin "${received}". Send it without an Origin.`,
    address: `The control API accepts requests from this machine only: this request is from ${received}. Send the control token as a bearer token.`,
    host: `The control API accepts requests to this machine only: this request has the Host "${received}". Allow that host, or send the control token as a bearer token.`,
  };
  return json(403, { simulator: true, error: sentences[refused], refused, received });
}
