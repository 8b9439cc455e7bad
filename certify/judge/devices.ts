import type { RecordingFacts } from '../exchange/captured.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { bornInTurn } from './births.ts';
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
 * neither are told by the code of a session, then by the address. Pages, media and marks have the
 * address alone: where several devices sign in or play at one address they belong to none.
 */
export function devicesOf(exchanges: readonly Exchange[], recording: RecordingFacts): RecordedDevices {
  const credentials = credentialsIn(exchanges);
  const groups = new Groups();
  const shared = joinIdentifiers(exchanges, credentials, groups);
  const keys: AssignedKeys = exchanges.map((exchange) => {
    const key = keyOf(exchange, credentials, shared);
    return key === undefined ? undefined : groups.of(key);
  });
  assignByUse(exchanges, credentials, shared.credentials, keys, groups);
  assignByCode(exchanges, keys);
  assignByAddress(exchanges, keys);
  assignPages(exchanges, keys);
  const byDevice = grouped(exchanges, (_exchange, at) => keys[at]);
  const codeUses = usesOfCodes(exchanges);
  // Calls of a device that the recording links to nothing are a group of their own.
  const deviceCount = [...byDevice.values()].filter(hasIdentifier).length;
  const births = bornInTurn(byDevice.values());
  const devices = [...byDevice.values()].map((own, index) => {
    const clientIds = distinct(own.map((exchange) => credentials.of(exchange)));
    return new DeviceHistory({
      name: `device ${index + 1}`,
      exchanges: own,
      identifiers: distinct(own.map(({ request }) => request.device)),
      clientIds,
      sharedClientIds: clientIds.filter((one) => shared.credentials.has(one)),
      recording,
      codeUses,
      deviceCount,
      mayBeFormer: births.has(own),
    });
  });
  return { devices, unassigned: exchanges.filter((_exchange, at) => keys[at] === undefined) };
}

function hasIdentifier(exchanges: readonly Exchange[]): boolean {
  return exchanges.some(({ request }) => request.device !== undefined);
}

/** The key of the device that each exchange was given to, place by place; undefined for none yet. */
type AssignedKeys = (string | undefined)[];

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
  const isComplete = (exchange: Exchange): boolean =>
    exchange.request.device !== undefined && credentials.of(exchange) !== undefined;
  const byIdentifier = grouped(exchanges, (one) => (isComplete(one) ? one.request.device : undefined));
  const identifiers = new Set<string>();
  for (const [identifier, users] of byIdentifier) {
    const places = distinct(users.map(({ address }) => address));
    if (places.length > 1 && isInTurn(users.map((one) => credentials.of(one)))) identifiers.add(identifier);
  }
  const shared = new Set<string>();
  const usable = ({ request: { device } }: Exchange): boolean =>
    device !== undefined && !identifiers.has(device);
  for (const [credential, users] of grouped(exchanges, (one) =>
    usable(one) ? credentials.of(one) : undefined,
  )) {
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
  keys: AssignedKeys,
  groups: Groups,
): void {
  const next = new Map<string, string>();
  if (shared.size === 0) return;
  for (let at = exchanges.length - 1; at >= 0; at -= 1) {
    const exchange = exchanges[at];
    const credential = exchange && credentials.of(exchange);
    if (exchange === undefined || credential === undefined || !shared.has(credential)) continue;
    const { device } = exchange.request;
    const places = [`${credential} at ${exchange.address}`, credential];
    if (device !== undefined) {
      for (const place of places) next.set(place, groups.of(`device ${device}`));
      continue;
    }
    const user = places.map((place) => next.get(place)).find((one) => one !== undefined);
    keys[at] = user ?? `credential ${credential}`;
  }
}

/** Gives the calls of a browser to the device whose session has the code. */
function assignByCode(exchanges: readonly Exchange[], keys: AssignedKeys): void {
  const creators = new Map<string, string>();
  for (const [at, { answer, parameters, operation }] of exchanges.entries()) {
    const key = keys[at];
    if (key !== undefined && answer.kind === 'session' && answer.code !== undefined) {
      if (operation === 'createSession' || operation === 'getPartnerAuthenticationRequest') {
        creators.set(answer.code, key);
      }
    }
    const creator = creators.get(parameters.code ?? '');
    if (key === undefined && creator !== undefined) keys[at] = creator;
  }
}

/**
 * Gives the other calls to the device at their address: the next one there, else the last. Where the
 * recording has no addresses, all calls are from one place.
 */
function assignByAddress(exchanges: readonly Exchange[], keys: AssignedKeys): void {
  let near = new Map<string | undefined, string>();
  const follow = (exchange: Exchange, at: number): void => {
    const key = keys[at];
    if (key !== undefined) near.set(exchange.address, key);
    else if (exchange.operation !== undefined) keys[at] = near.get(exchange.address);
  };
  for (let at = exchanges.length - 1; at >= 0; at -= 1) {
    const exchange = exchanges[at];
    if (exchange !== undefined) follow(exchange, at);
  }
  near = new Map();
  for (const [at, exchange] of exchanges.entries()) follow(exchange, at);
  for (const [at, { operation, address }] of exchanges.entries()) {
    if (operation !== undefined) keys[at] ??= `address ${address}`;
  }
}

/** Operations of a device whose viewer signs in or plays, which the app of a second screen only helps. */
const viewing: ReadonlySet<Exchange['operation']> = new Set<Exchange['operation']>([
  'createSession',
  'getPartnerAuthenticationRequest',
  'authenticateUserAgent',
  'preauthorize',
  'authorize',
  'logout',
]);

/** Gives what is no documented call to the device at its address, where only one can have sent it. */
function assignPages(exchanges: readonly Exchange[], keys: AssignedKeys): void {
  const all = new Map<string | undefined, Set<string>>();
  const viewers = new Map<string | undefined, Set<string>>();
  for (const [at, { address, operation }] of exchanges.entries()) {
    const key = keys[at];
    if (key === undefined) continue;
    for (const places of viewing.has(operation) ? [all, viewers] : [all]) {
      const others = places.get(address);
      if (others === undefined) places.set(address, new Set([key]));
      else others.add(key);
    }
  }
  for (const [at, { address }] of exchanges.entries()) {
    const [one, other] = viewers.get(address) ?? all.get(address) ?? [];
    if (other === undefined) keys[at] ??= one;
  }
}

function distinct(values: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}

/** Groups exchanges by a key, groups and members in their order; leaves out those without one. */
function grouped(
  exchanges: readonly Exchange[],
  keyOfOne: (exchange: Exchange, at: number) => string | undefined,
): ReadonlyMap<string, readonly Exchange[]> {
  const groups = new Map<string, Exchange[]>();
  for (const [at, exchange] of exchanges.entries()) {
    const key = keyOfOne(exchange, at);
    const others = key === undefined ? undefined : groups.get(key);
    if (others !== undefined) others.push(exchange);
    else if (key !== undefined) groups.set(key, [exchange]);
  }
  return groups;
}
