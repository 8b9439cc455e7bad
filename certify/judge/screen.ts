import type { Exchange } from '../exchange/exchange.ts';
import type { DeviceHistory } from './device-history.ts';
import type { CodeSession } from './sessions-of.ts';
import { gapMs } from './timing.ts';

/** A viewer needs longer than this to scan a code or to type it somewhere else. */
const fastestScanMs = 3_000;

/** Where a viewer signs in; undefined where the recording does not tell. */
export type SignInScreen = 'primary' | 'second' | undefined;

/**
 * Returns on which screen a session's viewer signs in. Another client that uses the code, or a
 * browser elsewhere, is a second screen; a browser in the same place at once is the device's own.
 * Later a browser in the same place may be that of a phone in the same house.
 */
export function screenOf(device: DeviceHistory, session: CodeSession): SignInScreen {
  const { creation, code, browserCalls } = session;
  if (creation === undefined) return undefined;
  const uses = device.codeUses.get(code) ?? [];
  if (uses.some((use) => isOtherClient(device, use))) return 'second';
  const [call] = browserCalls;
  if (call === undefined) return undefined;
  const isSame = isSamePlace(creation, call);
  if (isSame === false) return 'second';
  const isAtOnce = gapMs({ former: creation, latter: call }) < fastestScanMs;
  return isSame && isAtOnce ? 'primary' : undefined;
}

/**
 * Returns whether two requests came from one place; undefined where their addresses do not tell: one
 * by IPv4 and one by IPv6, or one that a server forwarded and one that the recorder saw.
 */
function isSamePlace(one: Exchange, other: Exchange): boolean | undefined {
  const [here, there] = [plainAddress(one), plainAddress(other)];
  if (here === undefined || there === undefined) return undefined;
  if (here === there) return true;
  const isForwarded = ({ request }: Exchange): boolean => request.headers?.has('x-forwarded-for') === true;
  const isComparable = here.includes(':') === there.includes(':') && isForwarded(one) === isForwarded(other);
  return isComparable ? false : undefined;
}

/** Returns an address; one of IPv4 without the prefix that it has in a socket of IPv6. */
function plainAddress({ address }: Exchange): string | undefined {
  return address?.replace(/^::ffff:(?=[\d.]+$)/i, '');
}

/** Returns whether a call with a code is one of another client than the device. */
export function isOtherClient(device: DeviceHistory, { operation, ...use }: Exchange): boolean {
  if (operation !== 'getSession' && operation !== 'resumeSession') return false;
  const { device: identifier, token } = use.request;
  if (identifier !== undefined) return !device.identifiers.includes(identifier);
  return token !== undefined && !device.usesToken(token);
}
