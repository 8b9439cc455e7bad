import type { Target } from '../../core/index.ts';

/** The resource that viewers may play in contracts and journeys. */
const exampleResource = 'channel-one';

/** Returns the resource that viewers of a target may play. */
export function permittedResource({ resources }: Pick<Target, 'resources'>): string {
  return resources?.permitted ?? exampleResource;
}

/** Returns a pact file in which the resource that viewers may play is the target's own. */
export function withPermittedResource(pact: string, target: Pick<Target, 'resources'>): string {
  return pact.replaceAll(JSON.stringify(exampleResource), JSON.stringify(permittedResource(target)));
}
