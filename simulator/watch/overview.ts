import type { JournalExchange } from '../journal/journal-exchange.ts';
import type { Provider } from '../provider.ts';
import { isDamaged } from '../state/damage.ts';
import { devicesOf } from '../state/devices.ts';
import type { Client, Device, Profile, Session } from '../state/model.ts';
import { deviceOverviews } from './device-overviews.ts';
import type { ClientOverview, Overview, ProfileOverview, SessionOverview } from './messages.ts';
import { nextEvents } from './next-events.ts';

/** Entries of each list: what a person can look at. */
const mostListed = 100;

/**
 * Returns what the simulator knows at this moment, without secrets: the newest of each. A device
 * that has only sent requests is listed while its exchanges are watched.
 */
export function overviewOf(provider: Provider, exchanges: readonly JournalExchange[]): Overview {
  const { clock, clients, devices, sessions, faults, catalogue } = provider;
  const newest = lastOf(clients.all(), clients.size);
  const known = newest.flatMap(devicesOf).slice(-mostListed);
  const ends = tokenEnds(provider, newest);
  const lists = {
    devices: deviceOverviews(provider, known, exchanges).slice(0, mostListed),
    clients: newest.map((client) => clientOverview(client, ends.get(client))),
    sessions: lastOf(sessions.all(), sessions.size)
      .filter(({ notAfterMs }) => notAfterMs > clock.now())
      .map(sessionOverview),
    profiles: known.flatMap((device) => profileOverviews(provider, device)),
  };
  return {
    clock: clock.read(),
    next: nextEvents(provider, lists),
    known: { clients: clients.size, devices: devices.size, sessions: sessions.size },
    ...lists,
    faults: faults.list(),
    mvpds: catalogue.mvpds
      .filter(({ integrated, kind }) => integrated && kind === 'regular')
      .map(({ id, viewers }) => ({ id, viewers: viewers.map(({ userId }) => userId) })),
  };
}

/** Returns the last items of many: it makes no list of all. */
function lastOf<Item>(items: Iterable<Item>, size: number): Item[] {
  const last: Item[] = [];
  let place = 0;
  for (const item of items) {
    if (place >= size - mostListed) last.push(item);
    place += 1;
  }
  return last;
}

/** Returns the end of the last live token of each client. */
function tokenEnds({ tokens, clock }: Provider, clients: readonly Client[]): ReadonlyMap<Client, number> {
  const nowMs = clock.now();
  const listed = new Set(clients);
  const ends = new Map<Client, number>();
  for (const { client, notAfterMs } of tokens.issued()) {
    if (notAfterMs <= nowMs || !listed.has(client)) continue;
    ends.set(client, Math.max(notAfterMs, ends.get(client) ?? 0));
  }
  return ends;
}

function clientOverview(client: Client, tokenNotAfter: number | undefined): ClientOverview {
  const { id, name, revoked } = isDamaged(client, 'application') ? {} : client.application;
  return {
    id: client.id,
    ...(id === undefined || name === undefined || revoked === undefined
      ? {}
      : { application: { id, name, revoked } }),
    devices: devicesOf(client).map(({ identifier }) => identifier),
    ...(tokenNotAfter === undefined ? {} : { tokenNotAfter }),
  };
}

function sessionOverview(session: Session): SessionOverview {
  const { code, device, notAfterMs } = session;
  const mvpd = isDamaged(session, 'parameters') ? undefined : session.parameters.mvpd;
  return {
    code,
    deviceIdentifier: device.identifier,
    serviceProvider: device.serviceProvider,
    ...(mvpd === undefined ? {} : { mvpd }),
    notAfter: notAfterMs,
  };
}

function profileOverviews({ clock }: Provider, device: Device): ProfileOverview[] {
  const { client, serviceProvider, identifier, session, profiles } = device;
  const nowMs = clock.now() + clock.aheadOf(session?.traits.ipAddress ?? '');
  return Array.from(profiles?.values() ?? [], (profile) => ({
    deviceIdentifier: identifier,
    clientId: client.id,
    serviceProvider,
    mvpd: profile.mvpd.id,
    type: profile.type,
    userId: profile.userId,
    notAfter: profile.notAfterMs,
    status: statusOf(profile, nowMs),
  }));
}

function statusOf({ invalidated, notAfterMs }: Profile, nowMs: number): ProfileOverview['status'] {
  if (invalidated) return 'revoked';
  return notAfterMs > nowMs ? 'live' : 'expired';
}
