import type { LimiterModel, LimitKey } from '../../core/index.ts';
import { type LentPair, pairOf } from '../scenarios/throttling/k6/limit-pairs.ts';
import type { LimiterExchange } from './exchange.ts';
import { type DeviceJudgement, judgeDevice } from './judge-device.ts';
import type { LimiterFigures } from './model.ts';

/** What the requests saw that a limiter must count together. */
export interface KeyGroup extends DeviceJudgement {
  readonly exchanges: readonly LimiterExchange[];
}

/**
 * Judges the requests of a peer, whose identities and addresses cross: those that the limit counts
 * together as one device, and all others apart. A limiter that counts by something else serves too
 * many or too few of them.
 */
export function judgeKey(
  exchanges: readonly LimiterExchange[],
  key: LimitKey,
  model: LimiterModel,
  figures: LimiterFigures,
): KeyGroup[] {
  const groups = new Map<string, LimiterExchange[]>();
  for (const [index, exchange] of exchanges.entries()) {
    const name = keyOf(pairOf(key, index), key);
    groups.set(name, [...(groups.get(name) ?? []), exchange]);
  }
  return [...groups.values()].map((group) => ({
    exchanges: group,
    ...judgeDevice(model, figures, group),
  }));
}

function keyOf({ identity, address }: LentPair, key: LimitKey): string {
  if (key === 'address') return `${address}`;
  return key === 'device' ? `${identity}` : `${identity} ${address}`;
}
