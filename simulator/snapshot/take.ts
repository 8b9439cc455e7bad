import type { JWK } from 'jose';
import type { Client as VantageDefinition } from '../../openapi/generated/vantage-clients.ts';
import type { ClockReading } from '../clock.ts';
import type { FaultRule } from '../faults/fault.ts';
import type { Provider } from '../provider.ts';
import type { RateLimitModel } from '../rate-limit/rate-limit.ts';
import type { LimiterRow } from '../rate-limit/rate-limiter.ts';
import type { Application, StatementKey } from '../state/applications.ts';
import { isDamaged } from '../state/damage.ts';
import { devicesOf } from '../state/devices.ts';
import type {
  Client,
  Device,
  DeviceTraits,
  Profile,
  ProfileType,
  Session,
  SessionParameters,
} from '../state/model.ts';
import type { Regcode } from '../state/regcodes.ts';
import type { Trial } from '../state/trials.ts';
import type { VantageSecret } from '../state/vantage.ts';

/**
 * Everything that a provider knows, as JSON. Records refer to others by id, and to profiles by
 * their index in `profiles`.
 */
export interface SnapshotState {
  readonly clock: ClockReading;
  /** Devices that are ahead of the clock; absent if there are none. */
  readonly ahead?: readonly (readonly [address: string, ms: number])[];
  readonly key: JWK;
  /** Addresses given to arranged devices so far. */
  readonly addresses: number;
  /** Devices to which the accepted shapes are refused; absent if there are none. */
  readonly documented?: readonly string[];
  readonly applications: readonly Application[];
  readonly profiles: readonly SavedProfile[];
  readonly clients: readonly SavedClient[];
  readonly tokens: readonly (readonly [value: string, client: string, notAfterMs: number])[];
  readonly sessions: readonly SavedSession[];
  readonly trials: readonly SavedTrial[];
  readonly singleSignOn: readonly (readonly [key: string, profiles: number[]])[];
  readonly regcodes: readonly (Omit<Regcode, 'application'> & { readonly application: string })[];
  readonly vantage: {
    readonly clients: readonly SavedVantageClient[];
    readonly tokens: readonly (readonly [value: string, token: SavedVantageToken])[];
  };
  readonly limiter: { readonly model: RateLimitModel; readonly rows: readonly LimiterRow[] };
  readonly faults: { readonly rules: readonly FaultRule[]; readonly drawn: number };
}

interface SavedProfile {
  readonly mvpd: string;
  readonly type: ProfileType;
  readonly userId: string;
  readonly notBeforeMs: number;
  readonly notAfterMs: number;
  readonly invalidated: boolean;
  readonly deniedResources?: string[];
  readonly decisions?: (readonly [resource: string, times: { notBeforeMs: number; notAfterMs: number }])[];
}

interface SavedClient {
  readonly id: string;
  readonly secret: string;
  /** Absent: the record is damaged. */
  readonly application?: string;
  readonly devices: readonly SavedDevice[];
}

interface SavedDevice {
  readonly serviceProvider: string;
  readonly identifier: string;
  readonly partnerRequest?: string;
  readonly profiles?: readonly number[];
}

interface SavedSession {
  readonly code: string;
  readonly id: string;
  readonly client: string;
  readonly serviceProvider: string;
  readonly device: string;
  /** Absent: the record is damaged. */
  readonly parameters?: SessionParameters;
  readonly traits: DeviceTraits;
  readonly notBeforeMs: number;
  readonly notAfterMs: number;
}

interface SavedTrial {
  /** All keys of the trial. */
  readonly keys: string[];
  readonly startedMs: number;
  readonly notAfterMs: number;
  readonly resources: string[];
  readonly invalidated: boolean;
}

interface SavedVantageClient {
  readonly tenant: string;
  readonly definition: VantageDefinition;
  readonly secrets: readonly VantageSecret[];
}

interface SavedVantageToken {
  /** Absent: the record is damaged. */
  readonly tenantIds?: readonly string[];
  readonly administrator: boolean;
  /** Null: never ends. */
  readonly notAfterMs: number | null;
}

/** Returns the state of the provider. The journal records the past and is not part of it. */
export function takeSnapshot(provider: Provider, key: StatementKey): SnapshotState {
  const profiles = new ProfileList();
  const ahead = provider.clock.ahead();
  const documented = provider.addresses.documented();
  const clients = Array.from(provider.clients.all(), (client) => savedClient(client, profiles));
  const singleSignOn = provider.singleSignOn
    .all()
    .map(([identity, known]) => [identity, known.map((profile) => profiles.placeOf(profile))] as const);
  return {
    clock: provider.clock.read(),
    ...(ahead.length === 0 ? {} : { ahead }),
    ...(documented.length === 0 ? {} : { documented }),
    key: key.privateJwk,
    addresses: provider.addresses.count,
    applications: provider.applications.all(),
    profiles: profiles.saved,
    clients,
    tokens: Array.from(provider.tokens.all(), ([value, { client, notAfterMs }]) => [
      value,
      client.id,
      notAfterMs,
    ]),
    sessions: Array.from(provider.sessions.all(), savedSession),
    trials: savedTrials(provider),
    singleSignOn,
    regcodes: provider.regcodes.all().map((record) => ({ ...record, application: record.application.id })),
    vantage: savedVantage(provider),
    limiter: { model: provider.settings.rateLimit.model, rows: provider.limiter?.dump() ?? [] },
    faults: { rules: provider.faults.list(), drawn: provider.faults.drawn },
  };
}

class ProfileList {
  readonly saved: SavedProfile[] = [];
  readonly #places = new Map<Profile, number>();

  placeOf(profile: Profile): number {
    const known = this.#places.get(profile);
    if (known !== undefined) return known;
    const { mvpd, viewer: _, deniedResources, decisions, ...rest } = profile;
    this.saved.push({
      ...rest,
      mvpd: mvpd.id,
      ...(deniedResources === undefined ? {} : { deniedResources: [...deniedResources] }),
      ...(decisions === undefined ? {} : { decisions: [...decisions] }),
    });
    this.#places.set(profile, this.saved.length - 1);
    return this.saved.length - 1;
  }
}

function savedClient(client: Client, profiles: ProfileList): SavedClient {
  const { id, secret } = client;
  return {
    id,
    secret,
    ...(isDamaged(client, 'application') ? {} : { application: client.application.id }),
    devices: devicesOf(client).map((one) => savedDevice(one, profiles)),
  };
}

function savedDevice(
  { serviceProvider, identifier, partnerRequest, profiles }: Device,
  list: ProfileList,
): SavedDevice {
  const stored = [...(profiles?.values() ?? [])];
  return {
    serviceProvider,
    identifier,
    ...(partnerRequest === undefined ? {} : { partnerRequest: partnerRequest.id }),
    ...(stored.length === 0 ? {} : { profiles: stored.map((profile) => list.placeOf(profile)) }),
  };
}

function savedSession(session: Session): SavedSession {
  const { code, id, device, traits, notBeforeMs, notAfterMs } = session;
  const readable = isDamaged(session, 'parameters') ? {} : { parameters: { ...session.parameters } };
  const { client, serviceProvider, identifier } = device;
  const owner = { client: client.id, serviceProvider, device: identifier };
  return { code, id, ...owner, ...readable, traits, notBeforeMs, notAfterMs };
}

function savedTrials({ trials }: Provider): SavedTrial[] {
  const keysOf = new Map<Trial, string[]>();
  for (const [key, trial] of trials.all()) keysOf.set(trial, [...(keysOf.get(trial) ?? []), key]);
  return [...keysOf].map(([{ startedMs, notAfterMs, resources, invalidated }, keys]) => ({
    keys,
    startedMs,
    notAfterMs,
    resources: [...resources],
    invalidated,
  }));
}

function savedVantage({ vantage }: Provider): SnapshotState['vantage'] {
  const clients = vantage
    .clients()
    .flatMap(([tenant, known]) => known.map((client) => ({ tenant, ...client })));
  const tokens = vantage.tokens().map(([value, token]) => {
    const { administrator, notAfterMs } = token;
    const readable = isDamaged(token, 'tenantIds') ? {} : { tenantIds: token.tenantIds };
    const end = Number.isFinite(notAfterMs) ? notAfterMs : null;
    return [value, { ...readable, administrator, notAfterMs: end }] as const;
  });
  return { clients, tokens };
}
