import type { Dispatcher } from 'undici';
import type { Environment } from './proxy.ts';

/**
 * Returns a dispatcher for requests to a provider, see `createDispatcher`. Loads the client with the
 * first call.
 */
export async function providerDispatcher(env: Environment): Promise<Dispatcher> {
  const { createDispatcher } = await import('./dispatcher.ts');
  return createDispatcher(env);
}

let routed: { readonly env: Environment; readonly done: Promise<void> } | undefined;

/**
 * Routes every `fetch` of this process (or thread) from now on as `createDispatcher` says,
 * whichever Node runs it and whatever Node was told about proxies.
 */
export function routeRequests(env: Environment): Promise<void> {
  if (routed?.env !== env) routed = { env, done: route(env) };
  return routed.done;
}

async function route(env: Environment): Promise<void> {
  // Loaded here, because those who only take types or the simulator from this room do without a
  // client.
  const [{ createDispatcher }, { install, setGlobalDispatcher }] = await Promise.all([
    import('./dispatcher.ts'),
    import('undici'),
  ]);
  setGlobalDispatcher(createDispatcher(env));
  install();
}
