import type { Provider } from '../provider.ts';
import type { NextEvent, Overview } from './messages.ts';

const mostEvents = 10;

/** Returns what will end next. For a device that is ahead of the clock, its ends come earlier. */
export function nextEvents(
  { clock }: Provider,
  { devices, clients, sessions, profiles }: Pick<Overview, 'devices' | 'clients' | 'sessions' | 'profiles'>,
): NextEvent[] {
  const aheadMs = new Map(devices.map(({ identifier, aheadMs }) => [identifier, aheadMs]));
  const at = (ms: number, identifier: string | undefined) => ms - (aheadMs.get(identifier) ?? 0);
  const events = [
    ...sessions.map(({ code, deviceIdentifier, notAfter }) => ({
      at: at(notAfter, deviceIdentifier),
      what: 'code' as const,
      of: code,
    })),
    ...clients.flatMap(({ id, devices: own, tokenNotAfter }) =>
      tokenNotAfter === undefined ? [] : [{ at: at(tokenNotAfter, own[0]), what: 'token' as const, of: id }],
    ),
    ...profiles
      .filter(({ status }) => status === 'live')
      .map(({ deviceIdentifier, notAfter }) => ({
        at: at(notAfter, deviceIdentifier),
        what: 'sign-in' as const,
        of: deviceIdentifier,
      })),
    ...devices.flatMap(({ identifier, address = '', limit }) =>
      limit?.throttledUntilMs === undefined
        ? []
        : [{ at: limit.throttledUntilMs, what: 'throttling' as const, of: identifier ?? address }],
    ),
  ];
  return events
    .filter((event) => event.at > clock.now())
    .sort((one, other) => one.at - other.at)
    .slice(0, mostEvents);
}
