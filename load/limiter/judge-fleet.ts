import type { LimiterEstimate } from '../../core/index.ts';
import { countOf } from './count.ts';
import type { LimiterExchange } from './exchange.ts';
import { fleetWideOf } from './fleet-wide.ts';
import { type DeviceJudgement, judgeDevice } from './judge-device.ts';
import { documented, type LimiterFigures, type LimiterModel, limiterModels } from './model.ts';
import { judgePeer, type PeerJudgement } from './peer.ts';
import { type Recoveries, recoveriesOf } from './recovery.ts';
import { type Region, regionsOf } from './region.ts';

/** All requests of one device in their order, and its number in the fleet. */
export interface ObservedDevice {
  readonly device: number;
  readonly exchanges: readonly LimiterExchange[];
}

/** How well one documented model explains what all devices saw. */
export interface Fit {
  readonly model: LimiterModel;
  readonly devices: readonly (ObservedDevice & DeviceJudgement)[];
  readonly violations: number;
}

/** All that was found out about a limiter, from nothing but its answers. */
export interface LimiterJudgement {
  readonly estimate: LimiterEstimate;
  /** The documented model with the fewest violations. */
  readonly best: Fit;
  /** The limiters of either model, whatever their figures, that explain each device by itself. */
  readonly regions: readonly Region[];
  /** Devices whose very first request was refused: nothing of their own explains that. */
  readonly refusedAtFirst: readonly ObservedDevice[];
  readonly recoveries: readonly (ObservedDevice & Recoveries)[];
  /** Absent where no device went without `X-Forwarded-For`. */
  readonly peer?: PeerJudgement;
}

/**
 * The figures of a limiter are the same for all devices, so those that saw the most are enough to
 * estimate them.
 */
const mostForEstimate = 200;

/** Judges the answers of all devices by both models, and estimates the figures of the limiter. */
export function judgeFleet(
  observed: readonly ObservedDevice[],
  peer: readonly LimiterExchange[] = [],
): LimiterJudgement {
  const seen = observed.filter(({ exchanges }) => exchanges.length > 0);
  const [first, second] = limiterModels.map((model) => fitOf(model, seen));
  if (first === undefined || second === undefined) throw new Error('there are two documented models');
  const best = second.violations < first.violations ? second : first;
  const informative = [...seen]
    .sort((a, b) => b.exchanges.length - a.exchanges.length)
    .slice(0, mostForEstimate)
    .map(({ exchanges }) => exchanges);
  const counted = countOf(informative);
  const guess = guessOf(counted);
  const regions = guess === undefined ? [] : regionsOf(informative, guess);
  const figures = figuresOf([...seen.map(({ exchanges }) => exchanges), peer], regions, counted);
  return {
    estimate: {
      ...figures,
      models: [first, second].filter(({ violations }) => violations === 0).map(({ model }) => model),
      judged: judgedBy(best),
      violations: best.violations,
      example: exampleOf(best),
    },
    best,
    regions,
    refusedAtFirst: seen.filter(({ exchanges }) => exchanges[0]?.throttled === true),
    recoveries: seen.map((device) => ({ ...device, ...recoveriesOf(device.exchanges) })),
    ...(peer.length === 0 ? {} : { peer: judgePeer(peer, mostOf(figures)) }),
  };
}

function fitOf(model: LimiterModel, seen: readonly ObservedDevice[]): Fit {
  const devices = seen.map((device) => ({ ...device, ...judgeDevice(model, device.exchanges) }));
  const violations = devices.reduce((sum, device) => sum + device.violations.length, 0);
  return { model, devices, violations };
}

/** Counts the answers of which one outcome was certain, and which could therefore be wrong. */
function judgedBy({ devices }: Fit): number {
  return devices.reduce(
    (sum, { expectations }) => sum + expectations.filter((expected) => expected !== undefined).length,
    0,
  );
}

function guessOf({ ratePerSecond, burst }: ReturnType<typeof countOf>) {
  if (ratePerSecond === undefined || !(ratePerSecond.value > 0)) return undefined;
  return { ratePerSecond: ratePerSecond.value, burst: burst?.value ?? documented.burst };
}

type EstimatedFigures = Pick<LimiterEstimate, 'ratePerSecond' | 'burst' | 'scope'>;

/**
 * Estimates rate, burst and scope. Limiters of a documented model come first; where none explains
 * each device by itself, one limit for the whole fleet, if some device's very first request was
 * refused; otherwise the counted means, without a scope.
 */
function figuresOf(
  seen: readonly (readonly LimiterExchange[])[],
  regions: readonly Region[],
  counted: ReturnType<typeof countOf>,
): EstimatedFigures {
  const [region, other = region] = regions;
  if (region !== undefined && other !== undefined) {
    return {
      ratePerSecond: hull(region.ratePerSecond, other.ratePerSecond),
      burst: hull(region.burst, other.burst),
      ...(bothRefused(seen) ? { scope: 'device' } : {}),
    };
  }
  const fleetWide = seen.some(([first]) => first?.throttled === true) ? fleetWideOf(seen) : undefined;
  return fleetWide === undefined ? counted : { ...fleetWide, scope: 'fleet' };
}

/**
 * Tells whether two devices or more were refused. If only one was, the scope of the limit is
 * unknown.
 */
function bothRefused(seen: readonly (readonly LimiterExchange[])[]): boolean {
  return seen.filter((exchanges) => exchanges.some(({ throttled }) => throttled)).length > 1;
}

/** Returns the most that a limiter of these figures admits, and no less than is documented. */
function mostOf({ ratePerSecond, burst }: EstimatedFigures): LimiterFigures {
  return {
    ratePerSecond: Math.max(documented.ratePerSecond, ratePerSecond?.high ?? 0),
    burst: Math.max(documented.burst, burst?.high ?? 0),
  };
}

type Bounds = NonNullable<LimiterEstimate['burst']>;

function hull(one: Bounds, other: Bounds): Bounds {
  const low = Math.min(one.low, other.low);
  const high = Math.max(one.high, other.high);
  return { value: (low + high) / 2, low, high };
}

/**
 * Returns the answers of the device with the most violations, else of the one with the most
 * requests.
 */
function exampleOf({ devices }: Fit): LimiterEstimate['example'] {
  const [worst] = [...devices].sort(
    (a, b) => b.violations.length - a.violations.length || b.exchanges.length - a.exchanges.length,
  );
  if (worst === undefined) return [];
  const { exchanges, expectations } = worst;
  const firstMs = exchanges[0]?.sentMs ?? 0;
  return exchanges.map(({ sentMs, throttled }, index) => {
    const expected = expectations[index];
    return {
      sentSecond: (sentMs - firstMs) / 1000,
      throttled,
      ...(expected === undefined ? {} : { expected }),
    };
  });
}
