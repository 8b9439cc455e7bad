import type { ClockReading } from '../clock.ts';
import type { Provider } from '../provider.ts';
import { badRequest, type ControlFields, flag, number, text } from './read-fields.ts';

/** Times of thirteen digits: the documents allow no others in a session. */
const [earliestMs, latestMs] = [1_000_000_000_000, 9_999_999_999_999];
const outOfRange = 'the resulting time must be between the years 2001 and 2286';
const isShown = (ms: number): boolean => ms >= earliestMs && ms <= latestMs;

/** Sets, moves, stops or starts the virtual clock: `{now?, frozen?, advanceSeconds?}`. */
export function changeClock({ clock }: Provider, body: ControlFields): ClockReading {
  const now = number(body, 'now');
  const frozen = flag(body, 'frozen');
  const advanceSeconds = number(body, 'advanceSeconds');
  const targetMs = (now ?? clock.now()) + (advanceSeconds ?? 0) * 1000;
  if (!isShown(targetMs)) throw badRequest(outOfRange);
  return clock.change({
    ...(now === undefined ? {} : { now }),
    ...(frozen === undefined ? {} : { frozen }),
    ...(advanceSeconds === undefined ? {} : { advanceSeconds }),
  });
}

/**
 * Lets time pass for the device at one address only, so that its tokens, codes and profiles expire
 * and no other device's: `{forwardedFor, advanceSeconds}` → `{forwardedFor, now}`.
 */
export function advanceDevice(
  { clock }: Provider,
  body: ControlFields,
): { forwardedFor: string; now: number } {
  const forwardedFor = text(body, 'forwardedFor');
  const seconds = number(body, 'advanceSeconds');
  if (forwardedFor === undefined || forwardedFor === '')
    throw badRequest('forwardedFor must be the address of a device, such as 100.64.0.1');
  if (seconds === undefined || seconds < 0) throw badRequest('advanceSeconds must be a number, 0 or more');
  if (!isShown(clock.now() + clock.aheadOf(forwardedFor) + seconds * 1000)) throw badRequest(outOfRange);
  clock.advanceDevice(forwardedFor, seconds);
  return { forwardedFor, now: clock.now() + clock.aheadOf(forwardedFor) };
}
