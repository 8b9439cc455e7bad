import type { CommonValues, TokenValues } from '../../contracts/states.ts';
import type { Provider } from '../provider.ts';
import type { Application } from '../state/applications.ts';
import { randomUUID } from '../state/identifiers.ts';
import type { Client, Device, DeviceTraits, Session } from '../state/model.ts';

/** Base64 of the description that arranged devices send in `X-Device-Info`. */
export const deviceInfo = Buffer.from(
  JSON.stringify({
    primaryHardwareType: 'SetTopBox',
    model: 'Passgate One',
    version: '1.0',
    manufacturer: 'Passgate',
    osName: 'Linux',
    osVersion: '6.1',
    connectionType: 'LAN',
  }),
).toString('base64');

export const arrangedParameters = {
  domainName: 'passgate.example',
  redirectUrl: 'https://passgate.example/signed-in',
};

/** A new device with an address of its own. */
export interface ArrangedDevice extends CommonValues {
  readonly traits: DeviceTraits;
}

/** What is given of a device; the rest is new. */
export interface GivenIdentity {
  readonly deviceIdentifier?: string;
  readonly forwardedFor?: string;
  readonly mvpd?: string;
}

export function arrangeDevice(provider: Provider, given: GivenIdentity = {}): ArrangedDevice {
  const { forwardedFor = provider.addresses.next() } = given;
  return {
    forwardedFor,
    serviceProvider: provider.catalogue.serviceProvider.id,
    deviceIdentifier: given.deviceIdentifier ?? `fingerprint ${Buffer.from(randomUUID()).toString('base64')}`,
    deviceInfo,
    traits: { deviceInfo, userAgent: undefined, ipAddress: forwardedFor, port: '0' },
  };
}

export interface ArrangedClient {
  readonly client: Client;
  readonly device: Device;
  readonly traits: DeviceTraits;
  readonly values: TokenValues;
}

interface ArrangedClientFacts {
  readonly expired?: boolean;
  readonly application?: Application;
  readonly nowMs?: number;
  readonly identity?: GivenIdentity;
}

/**
 * Registers a client on a new device and issues its token; `expired`: the token's lifetime is over.
 */
export function arrangeClient(
  provider: Provider,
  {
    expired = false,
    application = provider.applications.reference,
    nowMs = provider.clock.now(),
    identity = {},
  }: ArrangedClientFacts = {},
): ArrangedClient {
  const { traits, ...common } = arrangeDevice(provider, identity);
  const lifetimeSeconds =
    application.accessTokenLifetimeSeconds ?? provider.settings.accessTokenLifetimeSeconds;
  const client = provider.clients.register(application);
  const issuedAtMs = expired ? nowMs - lifetimeSeconds * 1000 - 1000 : nowMs;
  const accessToken = provider.tokens.issue(client, issuedAtMs, lifetimeSeconds);
  const device = provider.devices.findOrCreate(client, common.serviceProvider, common.deviceIdentifier);
  const values = {
    ...common,
    clientId: client.id,
    clientSecret: client.secret,
    accessToken,
    requestor: provider.catalogue.requestor,
    partner: provider.catalogue.partner,
    mvpd: provider.catalogue.defaultMvpd.id,
  };
  return { client, device, traits, values };
}

export function arrangeSession(
  provider: Provider,
  { device, traits }: ArrangedClient,
  mvpd: string | undefined,
  nowMs: number = provider.clock.now(),
): Session {
  const parameters = mvpd === undefined ? {} : { mvpd, ...arrangedParameters };
  return provider.sessions.open(device, parameters, traits, nowMs);
}
