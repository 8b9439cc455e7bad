import type { Exchange } from '../exchange/exchange.ts';
import type { DeviceHistory } from './device-history.ts';
import type { CodeSession } from './sessions-of.ts';
import { gapMs } from './timing.ts';

/** A viewer needs longer than this to read a code and to type it somewhere else. */
const fastestTypingMs = 10_000;

/** Where a viewer signs in; undefined where the recording does not tell. */
export type SignInScreen = 'primary' | 'second' | undefined;

/**
 * Returns on which screen a session's viewer signs in. Another client that uses the code, or a
 * browser elsewhere, is a second screen; a browser in the same place at once is the device's own.
 */
export function screenOf(device: DeviceHistory, session: CodeSession): SignInScreen {
  const { creation, code, browserCalls } = session;
  if (creation === undefined) return undefined;
  const uses = device.codeUses.get(code) ?? [];
  if (uses.some((use) => isOtherClient(device, use))) return 'second';
  const [call] = browserCalls;
  if (call === undefined || call.address === undefined || creation.address === undefined) return undefined;
  if (call.address !== creation.address) return 'second';
  const isAtOnce = gapMs({ former: creation, latter: call }) < fastestTypingMs;
  return isAtOnce ? 'primary' : undefined;
}

/** Returns whether a call with a code is one of another client than the device. */
export function isOtherClient(device: DeviceHistory, { operation, ...use }: Exchange): boolean {
  if (operation !== 'getSession' && operation !== 'resumeSession') return false;
  const { device: identifier, token } = use.request;
  if (identifier !== undefined) return !device.identifiers.includes(identifier);
  return token !== undefined && !device.usesToken(token);
}
