import type { RuleId } from '../../../certify/judge/rule.ts';
import type { World } from '../../../examples/streaming-client/src/world.ts';
import type { OperationId } from '../../../openapi/generated/operations.ts';
import { findOperation } from '../../../openapi/runtime/find-operation.ts';
import type { SessionPlan } from '../session-plans.ts';
import { type ClientMaker, type DrivenClient, goodClient, type Stage } from '../stage.ts';

/** A client that breaks a rule: the good client with one small deviation. */
export interface Misbehaviour {
  /** What it does, such as `registers at every start`. */
  readonly name: string;
  /** The rules that it breaks by itself; what those imply may fail as well. */
  readonly breaks: readonly RuleId[];
  readonly plans: readonly SessionPlan[];
  readonly maker: ClientMaker;
}

/** A request that the good client is about to send. */
export interface OwnRequest {
  readonly operation: OperationId | undefined;
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string;
}

/** What a deviation has at hand. */
export interface Hand {
  readonly stage: Stage;
  /** Sends a request over the network of the device. */
  send(request: OwnRequest): Promise<Response>;
  sleep(seconds: number): Promise<void>;
}

/** Returns a client whose requests pass through a deviation, which sends them, or others, or none. */
export function sending(
  deviate: (request: OwnRequest, hand: Hand) => Promise<Response>,
  actions?: (client: DrivenClient, hand: Hand) => Partial<DrivenClient>,
): ClientMaker {
  return async (application, world, stage) => {
    const hand: Hand = {
      stage,
      send: ({ url, method, headers, body }) =>
        world.fetch(url, { method, headers, ...(body === '' ? {} : { body }) }),
      sleep: (seconds) => world.sleep(seconds * 1000),
    };
    const fetch: World['fetch'] = (url, init) => deviate(ownRequest(url, init), hand);
    const client = await goodClient(application, { ...world, fetch }, stage);
    return withActions(client, actions?.(client, hand) ?? {});
  };
}

/** Returns a client in an altered world. */
export function inWorld(alter: (world: World, stage: Stage) => Partial<World>): ClientMaker {
  return (application, world, stage) => goodClient(application, { ...world, ...alter(world, stage) }, stage);
}

/** Returns a client that does other things at the same actions. */
export function acting(actions: (client: DrivenClient, stage: Stage) => Partial<DrivenClient>): ClientMaker {
  return async (application, world, stage) => {
    const client = await goodClient(application, world, stage);
    return withActions(client, actions(client, stage));
  };
}

function withActions(client: DrivenClient, actions: Partial<DrivenClient>): DrivenClient {
  return {
    start: () => client.start(),
    signIn: (screen) => client.signIn(screen),
    useTemporaryPass: () => client.useTemporaryPass(),
    browse: (resources) => client.browse(resources),
    play: (resource) => client.play(resource),
    logout: () => client.logout(),
    ...actions,
  };
}

function ownRequest(url: string, init: RequestInit): OwnRequest {
  const { method = 'GET', body } = init;
  const headers = new Headers(init.headers);
  if (body instanceof URLSearchParams)
    headers.set('Content-Type', 'application/x-www-form-urlencoded;charset=UTF-8');
  const text = body === undefined || body === null ? '' : String(body);
  return { operation: operationOf(method, url), url, method, headers, body: text };
}

export function operationOf(method: string, url: string): OperationId | undefined {
  return findOperation(method, new URL(url).pathname)?.id;
}

/** Returns the request with a header changed; null takes it away. */
export function withHeader(request: OwnRequest, name: string, value: string | null): OwnRequest {
  const headers = new Headers(request.headers);
  if (value === null) headers.delete(name);
  else headers.set(name, value);
  return { ...request, headers };
}

/** Returns a request of the same device to another path of its service provider, with the same token. */
export function beside(
  request: OwnRequest,
  method: string,
  path: string,
  resources?: readonly string[],
): OwnRequest {
  const { origin, pathname } = new URL(request.url);
  const url = `${origin}${pathname.split('/').slice(0, 4).join('/')}${path}`;
  const headers = new Headers(request.headers);
  headers.delete('Content-Type');
  if (resources !== undefined) headers.set('Content-Type', 'application/json');
  const body = resources === undefined ? '' : JSON.stringify({ resources });
  return { operation: operationOf(method, url), url, method, headers, body };
}

/** Returns a response with another body of JSON, for what the client itself sees of it. */
export async function seenAs(
  response: Response,
  change: (body: Record<string, unknown>) => object,
): Promise<Response> {
  const body: Record<string, unknown> = JSON.parse(await response.text());
  return new Response(JSON.stringify(change(body)), { status: response.status, headers: response.headers });
}
