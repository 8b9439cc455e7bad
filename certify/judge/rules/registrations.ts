import type { Exchange } from '../../exchange/exchange.ts';
import type { DeviceHistory } from '../device-history.ts';
import { judgeEach, type RuleOutcome } from '../rule.ts';
import { passedMs, perDevice, refusesToken } from './requests.ts';
import { ageShare, type TokenLife, tokenLives } from './token-lives.ts';

/** A registration of a client that had credentials which nobody had refused. */
export interface NeedlessRegistration {
  readonly exchange: Exchange;
  /** What it came in place of: a renewal of an old or of a refused token, another try after an error. */
  readonly instead: 'renewal' | 'renewal after refusal' | 'another try' | 'nothing';
  /** It came so soon after the call before it that no app was installed anew in between. */
  readonly isAtOnce: boolean;
  /** Why a reason may be missing from the recording. */
  readonly missing: string | undefined;
}

/** What the recording says of one pair of credentials. */
interface RegisteredClient {
  readonly clientId: string;
  readonly statement: string | undefined;
  isUsed: boolean;
  token: TokenLife | undefined;
  lastTokenRequest: Exchange | undefined;
  /** Tokens in a row that were refused; two in a row mean that the client itself is. */
  refusedTokens: Set<string>;
  isRefused: boolean;
  /** Its last exchange was a call whose token was refused. */
  wasJustRefused: boolean;
}

/**
 * Returns the registrations that the recording does not excuse. Credentials are refused by
 * `invalid_client` at the token endpoint and by errors with the action `application-registration`.
 * Credentials that were never used may not have arrived; another software statement, or older
 * credentials that stay in use, is another application on the device.
 */
export const needlessRegistrations = perDevice((device: DeviceHistory): readonly NeedlessRegistration[] => {
  const found: NeedlessRegistration[] = [];
  const lastUses = lastUsesOf(device);
  const lives = new Map(tokenLives(device).map((life) => [life.issued, life]));
  const owners = new Map<string, RegisteredClient>();
  const byStatement = new Map<string | undefined, RegisteredClient>();
  for (const exchange of device.exchanges) {
    const { answer, request, operation } = exchange;
    if (operation === 'registerClient' && answer.kind === 'registration') {
      const statement = request.fields.get('software_statement');
      const former = byStatement.get(statement);
      const client = registeredClient(answer.clientId, statement);
      if (former !== undefined) {
        const isSame = former.clientId === client.clientId;
        const later = (lastUses.get(former.clientId) ?? -1) > device.positionOf(exchange);
        if (former.isUsed && !former.isRefused && (isSame || !later || former.wasJustRefused))
          found.push(needless(device, exchange, former));
      }
      byStatement.set(statement, client);
      owners.set(client.clientId, client);
      continue;
    }
    const owner = owners.get(request.clientId ?? '') ?? owners.get(`token ${request.token}`);
    if (owner === undefined) continue;
    learn(owner, exchange);
    const life = lives.get(exchange);
    if (life === undefined || answer.kind !== 'token') continue;
    owner.token = life;
    owners.set(`token ${answer.token}`, owner);
  }
  return found;
});

/** Returns the doubt about a device that may be one before it, which stored nothing. */
export function anotherBirth(device: DeviceHistory): RuleOutcome {
  const why =
    'Several devices with the same description registered in turn at one address, which one device that stores nothing would show as well';
  return judgeEach(
    device.of('registerClient').slice(0, 1),
    (one) => one,
    () => ({ why }),
  );
}

function registeredClient(clientId: string, statement: string | undefined): RegisteredClient {
  const none = { token: undefined, lastTokenRequest: undefined };
  return {
    clientId,
    statement,
    isUsed: false,
    ...none,
    refusedTokens: new Set(),
    isRefused: false,
    wasJustRefused: false,
  };
}

function learn(client: RegisteredClient, exchange: Exchange): void {
  const { answer, request, operation, status } = exchange;
  client.isUsed = true;
  client.wasJustRefused = request.token !== undefined && refusesToken(exchange);
  if (operation === 'issueToken') client.lastTokenRequest = exchange;
  if (answer.kind === 'error') {
    if (answer.code === 'invalid_client' || answer.action === 'application-registration')
      client.isRefused = true;
  }
  // A refusal of which the recording lacks the body may have been one of the client.
  if (answer.kind === 'unread' && status >= 400 && status < 500) client.isRefused = true;
  if (request.token === undefined) return;
  if (refusesToken(exchange)) client.refusedTokens.add(request.token);
  else if (status !== 0) client.refusedTokens.clear();
  if (client.refusedTokens.size > 1) client.isRefused = true;
}

function needless(device: DeviceHistory, exchange: Exchange, former: RegisteredClient): NeedlessRegistration {
  const { token, lastTokenRequest } = former;
  const failed = lastTokenRequest !== undefined && lastTokenRequest.status >= 400;
  const isOld = token !== undefined && (ageShare(token, exchange) >= 0.45 || token.uses.some(refusesToken));
  return {
    exchange,
    instead: former.wasJustRefused
      ? 'renewal after refusal'
      : failed
        ? 'another try'
        : isOld
          ? 'renewal'
          : 'nothing',
    isAtOnce: isAtOnce(device, exchange),
    missing: device.missing(lastTokenRequest, exchange),
  };
}

/** Nobody takes an app from a device, installs it and starts it in less. */
const shortestInstallationMs = 2_000;

function isAtOnce(device: DeviceHistory, registration: Exchange): boolean {
  const former = device.exchanges[device.positionOf(registration) - 1];
  if (former === undefined) return false;
  const passed = passedMs(former, registration);
  return passed >= 0 && passed < shortestInstallationMs;
}

/** Returns the position of the last use of each client id, by itself or by one of its tokens. */
function lastUsesOf(device: DeviceHistory): ReadonlyMap<string, number> {
  const clients = new Map<string, string>();
  const last = new Map<string, number>();
  for (const [position, { answer, request }] of device.exchanges.entries()) {
    if (answer.kind === 'token' && request.clientId !== undefined)
      clients.set(answer.token, request.clientId);
    const client = request.clientId ?? clients.get(request.token ?? '');
    if (client !== undefined) last.set(client, position);
  }
  return last;
}
