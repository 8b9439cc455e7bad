import {
  documentedLimit,
  isDocumentedLimit,
  type LimiterEstimate,
  type LimiterModel,
  limiterModels,
  type TargetLimit,
} from '../../core/index.ts';
import { countOf } from './count.ts';
import type { LimiterExchange } from './exchange.ts';
import { fleetWideOf } from './fleet-wide.ts';
import { type DeviceJudgement, judgeDevice } from './judge-device.ts';
import { judgeKey, type KeyGroup } from './key.ts';
import { allowedModels, figuresOf, type LimiterFigures } from './model.ts';
import { judgePeer, type PeerJudgement } from './peer.ts';
import { type Recoveries, recoveriesOf, recoveryMsOf } from './recovery.ts';
import { type Region, regionsOf } from './region.ts';

/** All requests of one device in their order, and its number in the fleet. */
export interface ObservedDevice {
  readonly device: number;
  readonly exchanges: readonly LimiterExchange[];
}

/** How well one model with the declared figures explains what all devices saw. */
export interface Fit {
  readonly model: LimiterModel;
  readonly devices: readonly (ObservedDevice & DeviceJudgement)[];
  readonly violations: number;
}

/** All that was found out about a limiter, from nothing but its answers. */
export interface LimiterJudgement {
  /** What the limiter was judged by. */
  readonly limit: TargetLimit;
  readonly estimate: LimiterEstimate;
  /** The allowed model with the fewest violations. */
  readonly best: Fit;
  /** The limiters of an allowed model, whatever their figures, that explain each device by itself. */
  readonly regions: readonly Region[];
  /** Where there is none: those of other known models. They only name what it may be. */
  readonly others: readonly Region[];
  /** Devices whose very first request was refused: nothing of their own explains that. */
  readonly refusedAtFirst: readonly ObservedDevice[];
  readonly recoveries: readonly (ObservedDevice & Recoveries)[];
  /** How long after a 429 a device is served for certain, milliseconds. */
  readonly recoveryMs: number;
  /** Absent where no device went without `X-Forwarded-For`. */
  readonly peer?: PeerJudgement;
  /** Requests whose identities and addresses cross; empty where the limit counts addresses. */
  readonly keyGroups: readonly KeyGroup[];
}

/**
 * The figures of a limiter are the same for all devices, so those that saw the most are enough to
 * estimate them.
 */
const mostForEstimate = 200;
/** Fewer are enough to name another model. */
const mostForNames = 10;

/**
 * Judges the answers of all devices by the models that the limit allows, and estimates the figures
 * of the limiter.
 */
export function judgeFleet(
  observed: readonly ObservedDevice[],
  peer: readonly LimiterExchange[] = [],
  limit: TargetLimit = documentedLimit,
): LimiterJudgement {
  const declared = figuresOf(limit);
  const seen = observed.filter(({ exchanges }) => exchanges.length > 0);
  const fits = limiterModels.map((model) => fitOf(model, declared, seen));
  const best = bestOf(fits, allowedModels(limit));
  const informative = [...seen]
    .sort((a, b) => b.exchanges.length - a.exchanges.length)
    .slice(0, mostForEstimate)
    .map(({ exchanges }) => exchanges);
  const counted = countOf(informative, declared);
  const guess = guessOf(counted, declared);
  const allowed = allowedModels(limit);
  const regionsIn = (models: readonly LimiterModel[], devices = informative): Region[] =>
    guess === undefined ? [] : regionsOf(devices, models, { guess, declared });
  const regions = regionsIn(allowed);
  const unnamed = regions.length > 0 ? [] : limiterModels.filter((model) => !allowed.includes(model));
  const others = regionsIn(unnamed, informative.slice(0, mostForNames));
  const all = [...seen.map(({ exchanges }) => exchanges), peer];
  const figures = estimatedFigures(all, regions, { counted, declared });
  const recoveryMs = recoveryMsOf(best.model, declared);
  return {
    limit,
    estimate: {
      ...figures,
      models: fits.filter(({ violations }) => violations === 0).map(({ model }) => model),
      ...(isDocumentedLimit(limit) ? {} : { declared }),
      judged: judgedBy(best),
      violations: best.violations,
      example: exampleOf(best),
    },
    best,
    regions,
    others,
    refusedAtFirst: seen.filter(({ exchanges }) => exchanges[0]?.throttled === true),
    recoveryMs,
    recoveries: seen.map((device) => ({ ...device, ...recoveriesOf(device.exchanges, recoveryMs) })),
    keyGroups: limit.key === 'address' ? [] : judgeKey(peer, limit.key, best.model, declared),
    ...(limit.key === 'address' && peer.length > 0
      ? { peer: judgePeer(peer, mostOf(figures, declared)) }
      : {}),
  };
}

function bestOf(fits: readonly Fit[], allowed: readonly LimiterModel[]): Fit {
  const [first, ...others] = fits.filter(({ model }) => allowed.includes(model));
  if (first === undefined) throw new Error('no model is allowed');
  return others.reduce((best, fit) => (fit.violations < best.violations ? fit : best), first);
}

function fitOf(model: LimiterModel, figures: LimiterFigures, seen: readonly ObservedDevice[]): Fit {
  const devices = seen.map((device) => ({ ...device, ...judgeDevice(model, figures, device.exchanges) }));
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

function guessOf({ ratePerSecond, burst }: ReturnType<typeof countOf>, declared: LimiterFigures) {
  if (ratePerSecond === undefined) return undefined;
  // A run that is shorter than a window may have served nothing between two refusals.
  const guess = ratePerSecond.value > 0 ? ratePerSecond.value : declared.ratePerSecond;
  return { ratePerSecond: guess, burst: burst?.value ?? declared.burst };
}

type EstimatedFigures = Pick<LimiterEstimate, 'ratePerSecond' | 'burst' | 'scope'>;

/**
 * Estimates rate, burst and scope. Limiters of an allowed model come first; where none explains
 * each device by itself, one limit for the whole fleet, if some device's very first request was
 * refused; otherwise the counted means, without a scope.
 */
function estimatedFigures(
  seen: readonly (readonly LimiterExchange[])[],
  regions: readonly Region[],
  { counted, declared }: { readonly counted: ReturnType<typeof countOf>; readonly declared: LimiterFigures },
): EstimatedFigures {
  const [region, other = region] = regions;
  if (region !== undefined && other !== undefined) {
    return {
      ratePerSecond: hull(region.ratePerSecond, other.ratePerSecond),
      burst: hull(region.burst, other.burst),
      ...(bothRefused(seen) ? { scope: 'device' } : {}),
    };
  }
  const fleetWide = seen.some(([first]) => first?.throttled === true)
    ? fleetWideOf(seen, declared)
    : undefined;
  return fleetWide === undefined ? counted : { ...fleetWide, scope: 'fleet' };
}

/**
 * Tells whether two devices or more were refused. If only one was, the scope of the limit is
 * unknown.
 */
function bothRefused(seen: readonly (readonly LimiterExchange[])[]): boolean {
  return seen.filter((exchanges) => exchanges.some(({ throttled }) => throttled)).length > 1;
}

/** Returns the most that a limiter of these figures admits, and no less than is declared. */
function mostOf({ ratePerSecond, burst }: EstimatedFigures, declared: LimiterFigures): LimiterFigures {
  return {
    ratePerSecond: Math.max(declared.ratePerSecond, ratePerSecond?.high ?? 0),
    burst: Math.max(declared.burst, burst?.high ?? 0),
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
