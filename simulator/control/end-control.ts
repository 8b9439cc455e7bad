import { json, Refusal } from '../http/answer.ts';
import type { Provider } from '../provider.ts';
import { isDamaged } from '../state/damage.ts';
import { devicesOf } from '../state/devices.ts';
import type { Client, Profile } from '../state/model.ts';
import { isLive } from '../state/profiles.ts';
import { badRequest, type ControlFields, flag, mvpdField, text } from './read-fields.ts';

/**
 * Ends something at once, as if its lifetime were over: `{code}` the session of that code,
 * `{clientId}` the access tokens of a client, `{deviceIdentifier, mvpd?}` the sign-ins of a device.
 * Returns how many have ended: `{expired}`.
 */
export function expire(provider: Provider, body: ControlFields): { expired: number } {
  const nowMs = provider.clock.now();
  switch (subjectOf(body, ['code', 'clientId', 'deviceIdentifier'])) {
    case 'code': {
      const session = provider.sessions.find(text(body, 'code') ?? '', nowMs);
      if (session === undefined) throw notFound('live session has this code');
      session.notAfterMs = nowMs;
      return { expired: 1 };
    }
    case 'clientId':
      return { expired: provider.tokens.end(clientOf(provider, body), nowMs) };
    case 'deviceIdentifier': {
      const profiles = liveProfiles(provider, body, nowMs);
      for (const profile of profiles) profile.notAfterMs = nowMs;
      return { expired: profiles.length };
    }
  }
}

/**
 * Takes something back: `{deviceIdentifier, mvpd?}` the sign-ins of a device, as their MVPD does,
 * `{clientId, revoked?}` the application of a client, for all of its clients; `revoked: false`
 * approves it again. Returns how many have changed: `{revoked}`.
 */
export function revoke(provider: Provider, body: ControlFields): { revoked: number } {
  if (subjectOf(body, ['clientId', 'deviceIdentifier']) === 'deviceIdentifier') {
    const profiles = liveProfiles(provider, body, provider.clock.now());
    for (const profile of profiles) profile.invalidated = true;
    return { revoked: profiles.length };
  }
  const client = clientOf(provider, body);
  if (isDamaged(client, 'application'))
    throw badRequest('a provider state has damaged the record of this client on purpose: name another');
  const { application } = client;
  const before = application.revoked;
  application.revoked = flag(body, 'revoked') ?? true;
  return { revoked: before === application.revoked ? 0 : 1 };
}

/** Returns the one member that names what is meant. Throws for none and for several. */
function subjectOf<Name extends string>(body: ControlFields, names: readonly Name[]): Name {
  const [given, ...more] = names.filter((name) => body[name] !== undefined);
  if (given === undefined || more.length > 0) throw badRequest(`name one of ${names.join(', ')}`);
  return given;
}

function clientOf({ clients }: Provider, body: ControlFields): Client {
  const client = clients.find(text(body, 'clientId') ?? '');
  if (client === undefined) throw notFound('client has this clientId');
  return client;
}

/** Returns the live profiles of a device, with whatever credentials it has them. */
function liveProfiles({ clients, catalogue }: Provider, body: ControlFields, nowMs: number): Profile[] {
  const mvpd = mvpdField(catalogue, body);
  const identifier = text(body, 'deviceIdentifier');
  const found: Profile[] = [];
  for (const client of clients.all()) {
    for (const device of devicesOf(client)) {
      if (device.identifier !== identifier) continue;
      for (const profile of device.profiles?.values() ?? []) {
        if (isLive(profile, nowMs) && (mvpd === undefined || profile.mvpd === mvpd)) found.push(profile);
      }
    }
  }
  if (found.length === 0)
    throw notFound(`viewer is signed in on this device${mvpd === undefined ? '' : ` at ${mvpd.id}`}`);
  return found;
}

function notFound(what: string): Refusal {
  return new Refusal(json(404, { error: `No ${what}. GET /_simulator/overview lists what there is.` }));
}
