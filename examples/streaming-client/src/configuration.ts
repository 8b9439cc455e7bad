import type { ConfiguredMvpd } from '@passgate/schemas/rest-v2';
import type { Access } from './access.ts';
import type { ChosenMvpd } from './saved-state.ts';
import type { World } from './world.ts';

const cachedForMs = 5 * 60_000;

/** Lets the viewer choose a TV provider, and remembers which. The list is fetched for that only. */
export async function chooseMvpd(access: Access, world: World): Promise<ChosenMvpd | undefined> {
  const mvpds = await configuredMvpds(access, world);
  // A temporary pass is no TV provider that somebody signs in at.
  const id = await world.viewer.chooseMvpd(mvpds.filter(({ isTempPass }) => isTempPass !== true));
  const mvpd = mvpds.find((one) => one.id === id);
  if (mvpd === undefined) return undefined;
  const { displayName, logoUrl } = mvpd;
  const chosen = { id: mvpd.id, displayName, logoUrl };
  await access.saved.change({ mvpd: chosen });
  return chosen;
}

async function configuredMvpds(access: Access, world: World): Promise<readonly ConfiguredMvpd[]> {
  const { configuration } = access.saved.state;
  const ageMs = world.now() - (configuration?.atMs ?? Number.NEGATIVE_INFINITY);
  if (configuration !== undefined && ageMs >= 0 && ageMs < cachedForMs) return configuration.mvpds;
  const { requestor } = await access.call((token) => access.api.getConfiguration(token));
  await access.saved.change({ configuration: { atMs: world.now(), mvpds: requestor.mvpds } });
  return requestor.mvpds;
}
