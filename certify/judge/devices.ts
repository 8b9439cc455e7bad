import type { RecordingFacts } from '../exchange/captured.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { DeviceHistory } from './device-history.ts';
import { type Credentials, credentialsIn } from './device-keys.ts';
import { Groups } from './groups.ts';

/** The devices of a recording, and what could be given to none of them. */
export interface RecordedDevices {
  readonly devices: readonly DeviceHistory[];
  readonly unassigned: readonly Exchange[];
}

/**
 * Tells devices apart by identifier, credentials and address. `exchanges` are in the order of time.
 *
 * An identifier is a device, and what uses the same credentials without one belongs to it. Two
 * identifiers with the same credentials are one device that changed its identifier where the second
 * follows the first for good at the same address; otherwise two devices share credentials. Calls with
 * neither are told by the code of a session, then by the address.
 */
export function devicesOf(exchanges: readonly Exchange[], recording: RecordingFacts): RecordedDevices {
  const credentials = credentialsIn(exchanges);
  const groups = new Groups();
  const shared = joinIdentifiers(exchanges, credentials, groups);
  const keys = new Map<Exchange, string>();
  for (const exchange of exchanges) {
    const key = keyOf(exchange, credentials, shared);
    if (key !== undefined) keys.set(exchange, groups.of(key));
  }
  assignByUse(exchanges, credentials, shared.credentials, keys, groups);
  assignByCode(exchanges, keys);
  assignByAddress(exchanges, keys);
  const assigned = exchanges.filter((exchange) => keys.has(exchange));
  const byDevice = grouped(assigned, (exchange) => keys.get(exchange) ?? '');
  const codeUses = usesOfCodes(exchanges);
  // Calls of a device that the recording links to nothing are a group of their own.
  const deviceCount = [...byDevice.values()].filter(hasIdentifier).length;
  const devices = [...byDevice.values()].map(
    (own, index) =>
      new DeviceHistory({
        name: `device ${index + 1}`,
        exchanges: own,
        identifiers: distinct(own.map(({ request }) => request.device)),
        clientIds: distinct(own.map((exchange) => credentials.of(exchange))),
        sharedClientIds: distinct(own.map((exchange) => credentials.of(exchange))).filter((one) =>
          shared.credentials.has(one),
        ),
        recording,
        codeUses,
        deviceCount,
      }),
  );
  return { devices, unassigned: exchanges.filter((exchange) => !keys.has(exchange)) };
}

function hasIdentifier(exchanges: readonly Exchange[]): boolean {
  return exchanges.some(({ request }) => request.device !== undefined);
}

/** What several devices have in common although it should be one's own. */
interface SharedKeys {
  readonly credentials: ReadonlySet<string>;
  /** Identifiers that devices at several addresses use with credentials of their own, in turn. */
  readonly identifiers: ReadonlySet<string>;
}

/** Returns the calls with the code of a session but polls, by code, in the order of time. */
function usesOfCodes(exchanges: readonly Exchange[]): ReadonlyMap<string, readonly Exchange[]> {
  const uses = new Map<string, Exchange[]>();
  for (const exchange of exchanges) {
    const { code } = exchange.parameters;
    if (code === undefined || exchange.operation === 'getProfileByCode') continue;
    const others = uses.get(code);
    if (others === undefined) uses.set(code, [exchange]);
    else others.push(exchange);
  }
  return uses;
}

/** Joins identifiers with their credentials; returns what several devices share. */
function joinIdentifiers(
  exchanges: readonly Exchange[],
  credentials: Credentials,
  groups: Groups,
): SharedKeys {
  const complete = exchanges.filter(
    (exchange) => exchange.request.device !== undefined && credentials.of(exchange) !== undefined,
  );
  const byIdentifier = grouped(complete, ({ request }) => request.device ?? '');
  const identifiers = new Set<string>();
  for (const [identifier, users] of byIdentifier) {
    const places = distinct(users.map(({ address }) => address));
    if (places.length > 1 && isInTurn(users.map((one) => credentials.of(one)))) identifiers.add(identifier);
  }
  const shared = new Set<string>();
  const usable = complete.filter(({ request }) => !identifiers.has(request.device ?? ''));
  for (const [credential, users] of grouped(usable, (one) => credentials.of(one) ?? '')) {
    const own = distinct(users.map(({ request }) => request.device));
    if (own.length > 1 && !changedForGood(users)) shared.add(credential);
    else for (const identifier of own) groups.join(`credential ${credential}`, `device ${identifier}`);
  }
  return { credentials: shared, identifiers };
}

/** Returns whether values that were left come again. */
function isInTurn(values: readonly (string | undefined)[]): boolean {
  const runs = values.filter((value, index) => value !== values[index - 1]);
  return runs.length > distinct(runs).length;
}

/** Returns whether each identifier follows the one before it for good, all at one address. */
function changedForGood(users: readonly Exchange[]): boolean {
  return (
    !isInTurn(users.map(({ request }) => request.device)) &&
    distinct(users.map(({ address }) => address)).length <= 1
  );
}

function keyOf(exchange: Exchange, credentials: Credentials, shared: SharedKeys): string | undefined {
  const { device } = exchange.request;
  const credential = credentials.of(exchange);
  if (device !== undefined && !shared.identifiers.has(device)) return `device ${device}`;
  if (credential === undefined || shared.credentials.has(credential)) return undefined;
  return `credential ${credential}`;
}

/** Gives calls with shared credentials to the device that next uses them, at the same address if known. */
function assignByUse(
  exchanges: readonly Exchange[],
  credentials: Credentials,
  shared: ReadonlySet<string>,
  keys: Map<Exchange, string>,
  groups: Groups,
): void {
  const next = new Map<string, string>();
  for (const exchange of exchanges.toReversed()) {
    const credential = credentials.of(exchange);
    if (credential === undefined || !shared.has(credential)) continue;
    const { device } = exchange.request;
    const places = [`${credential} at ${exchange.address}`, credential];
    if (device !== undefined) {
      for (const place of places) next.set(place, groups.of(`device ${device}`));
      continue;
    }
    const user = places.map((place) => next.get(place)).find((one) => one !== undefined);
    keys.set(exchange, user ?? `credential ${credential}`);
  }
}

/** Gives the calls of a browser to the device whose session has the code. */
function assignByCode(exchanges: readonly Exchange[], keys: Map<Exchange, string>): void {
  const creators = new Map<string, string>();
  for (const exchange of exchanges) {
    const { answer, parameters, operation } = exchange;
    const key = keys.get(exchange);
    if (key !== undefined && answer.kind === 'session' && answer.code !== undefined) {
      if (operation === 'createSession' || operation === 'getPartnerAuthenticationRequest') {
        creators.set(answer.code, key);
      }
    }
    const creator = creators.get(parameters.code ?? '');
    if (key === undefined && creator !== undefined) keys.set(exchange, creator);
  }
}

/**
 * Gives the rest to the device at its address: the next one there, else the last. Where the
 * recording has no addresses, all calls are from one place.
 */
function assignByAddress(exchanges: readonly Exchange[], keys: Map<Exchange, string>): void {
  const follow = (ordered: readonly Exchange[]): void => {
    const near = new Map<string | undefined, string>();
    for (const exchange of ordered) {
      const key = keys.get(exchange);
      if (key !== undefined) near.set(exchange.address, key);
      else {
        const user = near.get(exchange.address);
        if (user !== undefined) keys.set(exchange, user);
      }
    }
  };
  follow(exchanges.toReversed());
  follow(exchanges);
  for (const exchange of exchanges) {
    if (exchange.operation !== undefined && !keys.has(exchange))
      keys.set(exchange, `address ${exchange.address}`);
  }
}

function distinct(values: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}

/** Groups exchanges by a key, groups and members in their order. */
function grouped(
  exchanges: readonly Exchange[],
  keyOfOne: (exchange: Exchange) => string,
): ReadonlyMap<string, readonly Exchange[]> {
  const groups = new Map<string, Exchange[]>();
  for (const exchange of exchanges) {
    const key = keyOfOne(exchange);
    const others = groups.get(key);
    if (others === undefined) groups.set(key, [exchange]);
    else others.push(exchange);
  }
  return groups;
}
