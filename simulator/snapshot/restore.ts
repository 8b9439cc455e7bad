import type { Provider } from '../provider.ts';
import type { Application } from '../state/applications.ts';
import { damage } from '../state/damage.ts';
import type { Client, Profile } from '../state/model.ts';
import type { SnapshotState } from './take.ts';

/**
 * Fills a new provider with a snapshot. Throws if a record of the snapshot refers to one that is
 * missing from it.
 */
export function restoreSnapshot(provider: Provider, state: SnapshotState): void {
  provider.clock.change(state.clock);
  for (const [address, ms] of state.ahead ?? []) provider.clock.advanceDevice(address, ms / 1000);
  provider.addresses.restore(state.addresses);
  for (const address of state.documented ?? []) provider.addresses.useDocumented(address);
  provider.applications.restore(state.applications);
  // A catalogue that was edited since may lack an MVPD: the sign-ins there are gone.
  const profiles = state.profiles.map((saved) => profileOf(provider, saved));
  restoreClients(provider, state, profiles);
  restoreSessions(provider, state);
  for (const { keys, resources, ...saved } of state.trials) {
    const trial = { ...saved, resources: new Set(resources) };
    for (const key of keys) provider.trials.restore(key, trial);
  }
  for (const [key, places] of state.singleSignOn) {
    const known = profilesAt(profiles, places);
    if (known.length > 0) provider.singleSignOn.restore(key, known);
  }
  for (const { application, ...record } of state.regcodes) {
    provider.regcodes.restore({ ...record, application: applicationOf(provider, application) });
  }
  restoreVantage(provider, state);
  // The figures of another model do not fit: its devices start from zero.
  if (state.limiter.model === provider.settings.rateLimit.model)
    provider.limiter?.restore(state.limiter.rows);
  for (const rule of state.faults.rules) provider.faults.add(rule);
  provider.faults.reseed(state.faults.drawn);
}

function profileOf(
  provider: Provider,
  { mvpd, deniedResources, decisions, ...rest }: SnapshotState['profiles'][number],
): Profile | undefined {
  const knownMvpd = provider.catalogue.findMvpd(mvpd);
  if (knownMvpd === undefined) return undefined;
  return {
    ...rest,
    mvpd: knownMvpd,
    viewer: knownMvpd.viewers.find(({ userId }) => userId === rest.userId),
    deniedResources: deniedResources === undefined ? undefined : new Set(deniedResources),
    decisions: decisions === undefined ? undefined : new Map(decisions),
  };
}

/**
 * Returns the profiles of a record, without those whose MVPD is unknown. Throws for an index that
 * the snapshot does not have.
 */
function profilesAt(profiles: readonly (Profile | undefined)[], places: readonly number[]): Profile[] {
  for (const place of places) required(place < profiles.length ? place : undefined);
  return places.map((place) => profiles[place]).filter((profile) => profile !== undefined);
}

function restoreClients(
  provider: Provider,
  state: SnapshotState,
  profiles: readonly (Profile | undefined)[],
): void {
  for (const { id, secret, application, devices } of state.clients) {
    const client: Client = {
      id,
      secret,
      application:
        application === undefined ? provider.applications.reference : applicationOf(provider, application),
      device: undefined,
      otherDevices: undefined,
    };
    if (application === undefined) damage(client, 'application');
    provider.clients.restore(client);
    for (const saved of devices) {
      const device = provider.devices.findOrCreate(client, saved.serviceProvider, saved.identifier);
      device.partnerRequest =
        saved.partnerRequest === undefined ? undefined : provider.catalogue.findMvpd(saved.partnerRequest);
      const own = profilesAt(profiles, saved.profiles ?? []);
      if (own.length > 0) device.profiles = new Map(own.map((profile) => [profile.mvpd.id, profile]));
    }
  }
  for (const [value, client, notAfterMs] of state.tokens) {
    provider.tokens.restore(value, { client: required(provider.clients.find(client)), notAfterMs });
  }
}

function restoreSessions(provider: Provider, state: SnapshotState): void {
  for (const { client, serviceProvider, device, parameters, ...saved } of state.sessions) {
    const known = required(provider.clients.find(client));
    const owner = provider.devices.findOrCreate(known, serviceProvider, device);
    const session = { ...saved, device: owner, parameters: parameters ?? {} };
    if (parameters === undefined) damage(session, 'parameters');
    provider.sessions.restore(session);
  }
}

function restoreVantage({ vantage, clock }: Provider, state: SnapshotState): void {
  for (const { tenant, definition, secrets } of state.vantage.clients) {
    vantage.restore(tenant, { definition, secrets: [...secrets] });
  }
  for (const [value, { tenantIds, administrator, notAfterMs }] of state.vantage.tokens) {
    // The administrator's token is that of the settings, not of the snapshot.
    if (notAfterMs === null) continue;
    const token = { tenantIds: tenantIds ?? [], administrator, notAfterMs };
    if (tenantIds === undefined) damage(token, 'tenantIds');
    vantage.allow(token, clock.now(), value);
  }
}

function applicationOf({ applications }: Provider, id: string): Application {
  return required(applications.find(id));
}

function required<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('one of its records refers to another that is missing from it');
  return value;
}
