import type { Exchange } from '../../exchange/exchange.ts';
import type { DeviceHistory } from '../device-history.ts';
import { sessionsOf } from '../sessions-of.ts';
import { isTelling, passedMs, perDevice, requestKey } from './requests.ts';

/** A request that failed, and its repetitions that failed as well, close to each other. */
export interface Repetition {
  readonly first: Exchange;
  /** With the first. */
  readonly requests: readonly Exchange[];
  /** The device went on after them: the recording does not end with the first failure. */
  readonly goesOn: boolean;
}

/** Further apart, a viewer tried again or the app asks at intervals. */
const longestGapMs = 15_000;

/**
 * Returns the failed requests with their repetitions. Polls repeat by their nature. A request that
 * follows status 401 with a new token, or status 429 after a second, repeats it nevertheless.
 */
export const repetitions = perDevice((device: DeviceHistory): readonly Repetition[] => {
  const open = new Map<string, Exchange[]>();
  const found: Exchange[][] = [];
  const polls = pollsOf(device);
  for (const exchange of device.exchanges) {
    if (!isTelling(exchange) || isOwned(exchange) || polls.has(exchange)) continue;
    const fails = exchange.status >= 400;
    if (!fails && open.size === 0) continue;
    const key = requestKey(exchange);
    const before = open.get(key);
    const last = before?.at(-1);
    if (!fails) {
      open.delete(key);
    } else if (before !== undefined && last !== undefined && isClose(last, exchange)) {
      before.push(exchange);
    } else {
      const requests = [exchange];
      open.set(key, requests);
      found.push(requests);
    }
  }
  const last = device.exchanges.at(-1);
  return found.flatMap((requests) => {
    const [first] = requests;
    return first === undefined ? [] : [{ first, requests, goesOn: requests.at(-1) !== last }];
  });
});

/** A time that runs back is that of a clock that was set. */
function isClose(former: Exchange, latter: Exchange): boolean {
  const passed = passedMs(former, latter);
  return passed >= -1000 && passed <= longestGapMs;
}

function isOwned({ operation }: Exchange): boolean {
  return operation === 'getProfileByCode' || operation === 'authenticateUserAgent';
}

/** Returns the polls of all sessions, each session's until it found the profile. */
function pollsOf(device: DeviceHistory): ReadonlySet<Exchange> {
  return new Set(
    sessionsOf(device).flatMap(({ polls, found }) =>
      found === undefined ? polls : polls.slice(0, polls.indexOf(found)),
    ),
  );
}

/** Returns the gaps between the requests. */
export function gapsOf({ requests }: Repetition): readonly number[] {
  return requests.slice(1).map((one, index) => passedMs(requests[index] ?? one, one));
}

/**
 * Returns whether the waits grow, as exponential backoff has them: most of those after the third are
 * much longer than the shortest of the first three. One long wait, or uneven ones, are no growth.
 */
export function growsApart(gaps: readonly number[]): boolean {
  const first = Math.min(...gaps.slice(0, 3));
  const later = gaps.slice(3).sort((one, other) => one - other);
  const usual = later[Math.round((later.length - 1) * 0.4)];
  return usual !== undefined && usual >= first * 1.5 + 200;
}
