import type { Estimate, LimiterModel } from '../../core/index.ts';
import { clockDrift, type LimiterExchange } from './exchange.ts';
import { explains } from './judge-device.ts';
import { isWindow, type LimiterFigures } from './model.ts';

/** The limiters of one model that explain what the devices saw. */
export interface Region {
  readonly model: LimiterModel;
  readonly ratePerSecond: Estimate;
  readonly burst: Estimate;
}

/** A stretch of rates, as its middle and the share of it that reaches to either end. */
interface Stretch {
  readonly middle: number;
  readonly reach: number;
}

interface RegionCell {
  readonly burst: number;
  readonly stretch: Stretch;
}

const firstReach = 0.01;
const lastReach = 0.0004;
/** A window shows its length only where it ends. */
const lastReachOfWindows = 0.0025;
/** Wide stretches are tested against so many devices, the last ones against all. */
const testedFirst = 40;
/** A device in a window has far more states, and fewer devices know as much. */
const mostForWindows = 40;
/** Bursts tried on either side of what counting suggests. */
const burstsAround = 2;
/**
 * Of so many devices one may have met something beyond the limiter: a stall of the machine, a
 * request sent twice.
 */
const slipShare = 0.005;
const confidence = 0.95;

/**
 * Finds, for each model, all rates and bursts that explain every device but for as many as may
 * plausibly have slipped: what is refuted with 95 % confidence is outside. Stretches of rates are
 * tested as a whole and halved while they are not refuted, from either end, so that nothing
 * outside of what is found is missed; the last ones are no finer than two clocks can be trusted to agree.
 */
export function regionsOf(
  devices: readonly (readonly LimiterExchange[])[],
  models: readonly LimiterModel[],
  { guess, declared }: { readonly guess: LimiterFigures; readonly declared: LimiterFigures },
): Region[] {
  const bursts = burstsNear(guess.burst, declared.burst);
  const stretches = stretchesAround(guess.ratePerSecond, declared.ratePerSecond);
  return models.flatMap((model) => {
    const refutes = refutation(model, isWindow(model) ? devices.slice(0, mostForWindows) : devices);
    const cells = bursts.flatMap((burst) => {
      const search = { burst, refutes, reach: lastReachOf(model) };
      const ends = [false, true].map((fromHigh) => outermost(stretches, fromHigh, search));
      return ends.flatMap((stretch) => (stretch === undefined ? [] : [{ burst, stretch }]));
    });
    return cells.length === 0 ? [] : [hullOf(model, cells)];
  });
}

/** Returns the lowest or highest of the last stretches that is not refuted. */
function outermost(
  stretches: readonly Stretch[],
  fromHigh: boolean,
  cell: { readonly burst: number; readonly refutes: (cell: RegionCell) => boolean; readonly reach: number },
): Stretch | undefined {
  for (const stretch of fromHigh ? stretches.toReversed() : stretches) {
    if (cell.refutes({ burst: cell.burst, stretch })) continue;
    if (stretch.reach <= cell.reach) return stretch;
    const found = outermost(halves(stretch), fromHigh, cell);
    if (found !== undefined) return found;
  }
  return undefined;
}

const lastReachOf = (model: LimiterModel): number => (isWindow(model) ? lastReachOfWindows : lastReach);

function burstsNear(guess: number, declared: number): number[] {
  const middle = Math.round(guess);
  const around = Array.from({ length: 2 * burstsAround + 1 }, (_, index) => middle - burstsAround + index);
  return [...new Set([...around, declared])].filter((burst) => burst >= 0).sort((a, b) => a - b);
}

function stretchesAround(guess: number, declared: number): Stretch[] {
  const low = Math.min(guess, declared) / 2;
  const high = Math.max(guess, declared) * 2;
  const stretches: Stretch[] = [];
  const step = (1 + firstReach) / (1 - firstReach);
  for (let middle = low; middle * (1 - firstReach) < high; middle *= step) {
    stretches.push({ middle, reach: firstReach });
  }
  return stretches;
}

function halves({ middle, reach }: Stretch): Stretch[] {
  return [-1, 1].map((side) => ({ middle: middle * (1 + (side * reach) / 2), reach: reach / 2 }));
}

/**
 * Returns a test of cells. Devices that refuted a cell are tested first the next time, because they
 * saw the most.
 */
function refutation(
  model: LimiterModel,
  devices: readonly (readonly LimiterExchange[])[],
): (cell: RegionCell) => boolean {
  const order = [...devices];
  return ({ burst, stretch }) => {
    const tested = stretch.reach > lastReachOf(model) ? order.slice(0, testedFirst) : [...order];
    const plausible = plausibleSlips(tested.length);
    let unexplained = 0;
    for (const [index, exchanges] of tested.entries()) {
      if (explains(model, { ratePerSecond: stretch.middle, burst }, stretch.reach + clockDrift, exchanges))
        continue;
      order.splice(index, 1);
      order.unshift(exchanges);
      unexplained += 1;
      if (unexplained > plausible) return true;
    }
    return false;
  };
}

/**
 * Returns the most devices that may slip by chance, with 95 % confidence: a quantile of the
 * binomial distribution.
 */
export function plausibleSlips(devices: number): number {
  let probability = (1 - slipShare) ** devices;
  let sum = probability;
  let slips = 0;
  while (sum < confidence && slips < devices) {
    probability *= ((devices - slips) / (slips + 1)) * (slipShare / (1 - slipShare));
    slips += 1;
    sum += probability;
  }
  return slips;
}

function hullOf(model: LimiterModel, cells: readonly RegionCell[]): Region {
  const lows = cells.map(({ stretch }) => stretch.middle * (1 - stretch.reach));
  const highs = cells.map(({ stretch }) => stretch.middle * (1 + stretch.reach));
  const bursts = cells.map(({ burst }) => burst);
  return {
    model,
    ratePerSecond: between(Math.min(...lows), Math.max(...highs)),
    burst: between(Math.min(...bursts), Math.max(...bursts)),
  };
}

const between = (low: number, high: number): Estimate => ({ value: (low + high) / 2, low, high });
