import type { Exchange } from '../../exchange/exchange.ts';
import type { DeviceHistory } from '../device-history.ts';
import { isLater, isSentAfter } from '../order.ts';
import { passedMs, perDevice, refusesToken } from './requests.ts';

/** An access token from its issue on. */
export interface TokenLife {
  readonly issued: Exchange;
  readonly lifetimeMs: number;
  /** The token of the same client before it. */
  readonly former: TokenLife | undefined;
  /** Calls with it, in the order of time. */
  readonly uses: Exchange[];
}

/** Returns the tokens whose issue to the device was recorded, in the order of time. */
export const tokenLives = perDevice((device: DeviceHistory): readonly TokenLife[] => {
  const lives: TokenLife[] = [];
  const byToken = new Map<string, TokenLife>();
  const byClient = new Map<string | undefined, TokenLife>();
  for (const exchange of device.exchanges) {
    const { answer, request, excuse } = exchange;
    if (answer.kind === 'token' && excuse === undefined) {
      const former = byClient.get(request.clientId);
      const life: TokenLife = { issued: exchange, lifetimeMs: answer.lifetimeMs, former, uses: [] };
      byToken.set(answer.token, life);
      byClient.set(request.clientId, life);
      lives.push(life);
    } else if (request.token !== undefined) {
      byToken.get(request.token)?.uses.push(exchange);
    }
  }
  return lives;
});

/** Returns the share of its lifetime that a token had lived at an exchange; NaN where unknown. */
export function ageShare({ issued, lifetimeMs }: TokenLife, at: Exchange): number {
  return Number.isFinite(lifetimeMs) ? passedMs(issued, at) / lifetimeMs : Number.NaN;
}

/** Younger than this share of its lifetime, a token need not be replaced. */
const youngShare = 0.45;

/**
 * Returns whether a token replaced one that was young, in use and never refused. A token that was
 * not used yet may not have arrived, or two calls asked for one at once. One that stays in use was not
 * replaced: each instance of a server may keep a token of its own.
 */
export function isEarly(device: DeviceHistory, { issued, former }: TokenLife): boolean {
  if (former === undefined || !isSentAfter(issued, former.issued)) return false;
  if (!former.uses.some((use) => isLater(device, issued, use))) return false;
  if (former.uses.some((use) => isLater(device, use, issued) && isSentAfter(use, issued))) return false;
  if (!(ageShare(former, issued) < youngShare) || former.uses.some(refusesToken)) return false;
  return device.missing(former.issued, issued) === undefined;
}

/** Returns whether a token replaced one that was old or refused: it was renewed for a reason. */
export function isDue({ issued, former }: TokenLife): boolean {
  if (former === undefined) return false;
  return ageShare(former, issued) >= youngShare || former.uses.some(refusesToken);
}
