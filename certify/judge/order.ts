import type { Exchange } from '../exchange/exchange.ts';
import type { DeviceHistory } from './device-history.ts';

/** Returns whether a request was sent when the answer to another had already arrived. */
export function isSentAfter(latter: Exchange, former: Exchange): boolean {
  return latter.sentMs >= former.answeredMs && latter.index !== former.index;
}

/** Returns whether an exchange of a device comes after another in the order of time. */
export function isLater(device: DeviceHistory, latter: Exchange, former: Exchange): boolean {
  return device.positionOf(latter) > device.positionOf(former);
}

/**
 * Returns the first of some exchanges of a device, in the order of time, that comes after one;
 * undefined where none does.
 */
export function firstAfter(
  device: DeviceHistory,
  ordered: readonly Exchange[],
  exchange: Exchange,
): Exchange | undefined {
  return ordered[countUntil(device, ordered, exchange)];
}

/** Returns the last of some exchanges of a device, in the order of time, that comes before one. */
export function lastBefore(
  device: DeviceHistory,
  ordered: readonly Exchange[],
  exchange: Exchange,
): Exchange | undefined {
  const count = countUntil(device, ordered, exchange);
  return ordered[count - 1] === exchange ? ordered[count - 2] : ordered[count - 1];
}

/** Returns how many of the ordered exchanges are not after one. */
function countUntil(device: DeviceHistory, ordered: readonly Exchange[], exchange: Exchange): number {
  const position = device.positionOf(exchange);
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = ordered[middle];
    if (found !== undefined && device.positionOf(found) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
