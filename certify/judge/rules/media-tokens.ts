import type { Exchange } from '../../exchange/exchange.ts';
import type { DeviceHistory } from '../device-history.ts';
import { firstAfter, isLater } from '../order.ts';
import { playbackStarts } from '../playback.ts';
import { type JudgedExchange, outcomeOfEach, type RuleOutcome } from '../rule.ts';
import { gapMs } from '../timing.ts';

/** A media token without a time of its own is valid for so long: the usual seven minutes. */
const usualLifetimeMs = 420_000;
/** Faster, an authorization repeats one whose answer was lost. */
const leastRenewalMs = 20_000;

export function isPermit({ answer }: Exchange): boolean {
  return answer.kind === 'decisions' && answer.decisions.some(({ authorized }) => authorized);
}

/** Returns whether the media token of a permit may be valid still when something begins to play. */
export function isStillValid(permit: Exchange, start: Exchange): boolean {
  return gapMs({ former: permit, latter: start }) <= lifetimeOf(permit) + 5_000;
}

function lifetimeOf({ answer }: Exchange): number {
  const lifetimeMs = answer.kind === 'decisions' ? answer.decisions[0]?.mediaTokenLifetimeMs : undefined;
  return lifetimeMs ?? usualLifetimeMs;
}

/** Authorizations of one resource as regular as a clock, with no playback between, renew its token. */
export function renewsNoToken(device: DeviceHistory): RuleOutcome {
  const starts = playbackStarts(device).map(({ exchange }) => exchange);
  const byResource = new Map<string, Exchange[]>();
  for (const permit of device.of('authorize').filter(isPermit)) {
    const { serviceProvider, mvpd } = permit.parameters;
    const { device: identifier, resources } = permit.request;
    // A server whose devices could not be told apart authorizes for each of them.
    const key = `${identifier} ${serviceProvider} ${mvpd} ${resources?.join(' ')}`;
    const others = byResource.get(key);
    if (others === undefined) byResource.set(key, [permit]);
    else others.push(permit);
  }
  const last = device.exchanges.at(-1);
  const occasions = [...byResource.values()].flatMap((permits): readonly JudgedExchange[] => {
    const at = permits.at(-1);
    if (at === undefined || last === undefined) return [];
    const renewal = permits.flatMap((_, end): readonly JudgedExchange[] => {
      const message = renewalUntil(device, starts, permits.slice(Math.max(0, end - 4), end + 1));
      return message === undefined ? [] : [{ at: permits[end] ?? at, outcome: { message } }];
    });
    if (renewal.length > 0) return renewal.slice(0, 1);
    const isPlayedLonger = starts.length > 0 && gapMs({ former: at, latter: last }) > lifetimeOf(at);
    return isPlayedLonger ? [{ at, outcome: undefined }] : [];
  });
  return outcomeOfEach(occasions);
}

/** Returns what is said about up to five permits in a row, the last of which may renew a token. */
function renewalUntil(
  device: DeviceHistory,
  starts: readonly Exchange[],
  permits: readonly Exchange[],
): string | undefined {
  const four = permits.slice(-4);
  const isTimely = gapShares(four).every((share) => share > 0.6 && share < 1.1);
  if (four.length === 4 && isTimely && !hasStart(device, starts, four)) {
    return 'It authorized again each time that the media token was about to expire';
  }
  const shares = gapShares(permits);
  const [least, most] = [Math.min(...shares), Math.max(...shares)];
  const isSlow = permits.slice(1).every((latter, index) => {
    const former = permits[index] ?? latter;
    return gapMs({ former, latter }) > leastRenewalMs;
  });
  const isRegular = most < 1.1 && most <= least * 1.2 && isSlow;
  if (permits.length === 5 && isRegular && !hasStart(device, starts, permits)) {
    return 'It authorized the same resource again and again at equal intervals';
  }
  return undefined;
}

/** Returns the times between permits, each as a share of the lifetime of the former's media token. */
function gapShares(permits: readonly Exchange[]): readonly number[] {
  return permits.slice(1).map((latter, index) => {
    const former = permits[index] ?? latter;
    return gapMs({ former, latter }) / lifetimeOf(former);
  });
}

/** Returns whether something began to play between the second permit and the last. */
function hasStart(device: DeviceHistory, starts: readonly Exchange[], permits: readonly Exchange[]): boolean {
  const [, second] = permits;
  const last = permits.at(-1);
  if (second === undefined || last === undefined) return false;
  const start = firstAfter(device, starts, second);
  return start !== undefined && isLater(device, last, start);
}
