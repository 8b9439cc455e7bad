import type { AuthorizeDecision } from '@passgate/schemas/rest-v2';
import type { Access } from './access.ts';
import { type ProviderError, type Reaction, Refused, reactionTo } from './answer.ts';
import { backoffMs, maximumAttempts } from './retries.ts';
import type { World } from './world.ts';

const maximumResources = 5;

/** A media token to play with, once; or the reason why not, which the viewer may see. */
export type Decision =
  | { readonly play: string }
  | { readonly refuse: string; readonly reaction: Reaction; readonly message?: string };

/**
 * Asks which resources of a list to show, five at a time; what it knows of this run it does not ask again.
 * @throws Refused when the viewer has to sign in again, or the provider cannot say
 */
export async function preauthorize(
  access: Access,
  world: World,
  mvpd: string,
  resources: readonly string[],
): Promise<ReadonlySet<string>> {
  const known = () => access.saved.run.preauthorized ?? {};
  const unknown = [...new Set(resources)].filter((resource) => known()[resource] === undefined);
  for (let start = 0; start < unknown.length; start += maximumResources) {
    await preauthorizeSome(access, world, mvpd, unknown.slice(start, start + maximumResources));
  }
  return new Set(resources.filter((resource) => known()[resource] === true));
}

async function preauthorizeSome(
  access: Access,
  world: World,
  mvpd: string,
  resources: readonly string[],
): Promise<void> {
  let open = resources;
  for (let attempt = 1; open.length > 0; attempt += 1) {
    const asked = open;
    const { decisions } = await access.call((token) => access.api.preauthorize(token, mvpd, asked));
    const expired = decisions.find((one) => 'error' in one && reactionTo(one.error) === 'sign in again');
    if (expired !== undefined && 'error' in expired) throw new Refused(expired.error.code, 'sign in again');
    const retried = decisions.filter((one) => 'error' in one && reactionTo(one.error) === 'retry');
    open = retried.map(({ resource }) => resource);
    const decided = decisions.filter(({ resource }) => !open.includes(resource));
    const entries = decided.map((one) => [one.resource, one.authorized] as const);
    await access.saved.changeRun({
      preauthorized: { ...access.saved.run.preauthorized, ...Object.fromEntries(entries) },
    });
    if (attempt >= maximumAttempts) return;
    if (open.length > 0) await world.sleep(backoffMs(attempt));
  }
}

/** Asks whether one resource may be played now: before each playback, also of the same resource. */
export async function authorize(
  access: Access,
  world: World,
  mvpd: string,
  resource: string,
  identity?: string,
): Promise<Decision> {
  for (let attempt = 1; ; attempt += 1) {
    const decision = await authorizeOnce(access, mvpd, resource, identity);
    if ('play' in decision || decision.reaction !== 'retry' || attempt >= maximumAttempts) return decision;
    await world.sleep(backoffMs(attempt));
  }
}

async function authorizeOnce(
  access: Access,
  mvpd: string,
  resource: string,
  identity: string | undefined,
): Promise<Decision> {
  try {
    const { decisions } = await access.call((token) => access.api.authorize(token, mvpd, resource, identity));
    return decisionOf(decisions[0]);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    // It was repeated as often as it may be.
    return { refuse: error.code, reaction: error.reaction === 'retry' ? 'give up' : error.reaction };
  }
}

/** Reads one decision: only `authorized` permits, whatever the status of the response is. */
export function decisionOf(decision: AuthorizeDecision | undefined): Decision {
  if (decision === undefined) return { refuse: 'no decision', reaction: 'give up' };
  if (decision.authorized) return { play: decision.token.serializedToken };
  const { code, action, message }: ProviderError & { readonly message: string } = decision.error;
  return { refuse: code, reaction: reactionTo({ code, action }), message };
}
