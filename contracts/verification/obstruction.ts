import {
  authorityHint,
  type Check,
  connectionFailure,
  type Evidence,
  mayBeOfProxy,
  proxyFor,
  proxyHint,
  throughProxy,
  type World,
  wholeResponse,
} from '../../core/index.ts';

/**
 * Something other than the answer to its request is why there is nothing to judge: a proxy, a
 * certificate authority that is missing from the environment, a hook of the target, a call of
 * Passgate's own that failed, or a target that was lost. The last two fail a check of their own.
 */
export class Obstruction extends Error {
  override readonly name = 'Obstruction';
  readonly evidence: Evidence;

  constructor(evidence: Evidence) {
    super(evidence.message);
    this.evidence = evidence;
  }
}

const kinds: readonly string[] = ['proxy', 'authority', 'hook', 'state', 'set-up', 'target-lost'];

/** Returns whether all evidence is of obstructions: then nothing was judged. */
export function isObstructionOnly(evidence: readonly Evidence[]): boolean {
  return evidence.length > 0 && evidence.every(({ kind }) => kinds.includes(kind));
}

/** Returns the check as unjudged where an obstruction kept its requests from the provider. */
export function unjudgedIfObstructed(check: Check, met: readonly Evidence[]): Check {
  if (met.length === 0 || check.verdict !== 'failed') return check;
  return { ...check, verdict: 'unjudged', evidence: [...met] };
}

/**
 * Sends a request, and reads the response.
 * @throws Obstruction where something other than the provider is why there is no response; else
 *   what `send` throws, and `BodyTooLong`
 */
export async function sendUnobstructed(
  url: string,
  env: World['env'],
  send: () => Promise<Response>,
): Promise<Response> {
  const response = await send().catch((error: unknown) => {
    throw obstructionOf(error, url, env) ?? error;
  });
  const { status } = response;
  const { origin } = new URL(url);
  const proxy = mayBeOfProxy(status, url, env);
  if (proxy === undefined) return wholeResponse(response);
  await response.body?.cancel();
  const message = `${origin} returned ${status} ${throughProxy(proxy)}; the response may be the provider's or the proxy's.`;
  throw new Obstruction({ kind: 'proxy', message, hint: proxyHint(origin, proxy) });
}

function obstructionOf(error: unknown, url: string, env: World['env']): Obstruction | undefined {
  const { origin } = new URL(url);
  const { kind, reason } = connectionFailure(error, origin, env);
  const proxy = proxyFor(origin, env);
  if (kind === 'untrusted') {
    const message = `The certificate of ${origin} is not trusted (${reason}).`;
    return new Obstruction({ kind: 'authority', message, hint: authorityHint(env) });
  }
  if (kind !== 'proxy' || proxy === undefined) return undefined;
  const message = `The proxy ${proxy.shown} (${proxy.variable}) ${reason}.`;
  return new Obstruction({ kind: 'proxy', message, hint: proxyHint(origin, proxy) });
}
