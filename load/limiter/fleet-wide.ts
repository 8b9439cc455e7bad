import type { Estimate } from '../../core/index.ts';
import { clockDrift, type LimiterExchange, roundingMs } from './exchange.ts';
import { type LimiterFigures, unitMsOf } from './model.ts';

/** One limit for the whole fleet, as far as what all devices saw together agrees with it. */
export interface FleetWide {
  readonly ratePerSecond: Estimate;
  readonly burst: Estimate;
}

/**
 * Without a refusal for so long the fleet may have had something left over. Where a request takes
 * longer than a second to be let through, this and the spans are longer in proportion.
 */
const longestPauseMs = 2000;
const leastRefusals = 20;
/**
 * Of the stretches between two refusals so many may disagree before one limit for all is out of the
 * question.
 */
const plausibleShare = 0.01;
/**
 * Refusals at least so far apart are compared: where answers take long, only the longer stretches
 * say anything for certain.
 */
const spansMs = [0, 100, 1000, 4000] as const;

/** Between two refusals of anybody: how many requests passed for certain, and how many at most. */
interface Gap {
  readonly shortestMs: number;
  readonly longestMs: number;
  readonly certainly: number;
  readonly atMost: number;
}

/**
 * Estimates one bucket for the whole fleet, or returns `undefined` where none explains the answers.
 * A refusal shows that the shared bucket was empty, so between any two refusals no more requests
 * can pass than the rate refills, and over the whole run exactly that many must pass. Devices with
 * limits of their own, alone or in groups, spend their bursts between the refusals of others.
 */
export function fleetWideOf(
  devices: readonly (readonly LimiterExchange[])[],
  declared: LimiterFigures,
): FleetWide | undefined {
  const slowness = Math.max(1, unitMsOf(declared) / 1000);
  const refusals = devices.flat().filter(({ throttled }) => throttled);
  const chain = longestChain(refusals, longestPauseMs * slowness);
  const [first] = chain;
  const last = chain.at(-1);
  if (first === undefined || last === undefined || chain.length < leastRefusals) return undefined;
  const admitted = sortedAdmissions(devices);
  const whole = gapBetween(first, last, admitted);
  if (whole.shortestMs <= 0 || whole.atMost === 0) return undefined;
  const low = (Math.max(0, whole.certainly - 1) / whole.longestMs) * 1000;
  const high = ((whole.atMost + 1) / whole.shortestMs) * 1000;
  const disagrees = ({ certainly, atMost, shortestMs, longestMs }: Gap): boolean =>
    certainly > 1 + (high * longestMs) / 1000 || atMost + 1 < (low * shortestMs) / 1000;
  for (const spanMs of spansMs) {
    const gaps = pairsOf(chain, spanMs * slowness).map(([from, to]) => gapBetween(from, to, admitted));
    if (gaps.filter(disagrees).length > gaps.length * plausibleShare) return undefined;
  }
  const value = ((whole.certainly + whole.atMost) / (whole.shortestMs + whole.longestMs)) * 1000;
  const ratePerSecond = { value, low, high };
  return { ratePerSecond, burst: burstOf(devices, first, ratePerSecond) };
}

const tolerance = (ms: number): number => roundingMs + clockDrift * Math.abs(ms);

function longestChain(refusals: readonly LimiterExchange[], pauseMs: number): LimiterExchange[] {
  const sorted = [...refusals].sort((a, b) => a.answeredMs - b.answeredMs);
  let best: LimiterExchange[] = [];
  let chain: LimiterExchange[] = [];
  for (const refusal of sorted) {
    const before = chain.at(-1);
    if (before !== undefined && refusal.answeredMs - before.answeredMs > pauseMs) chain = [];
    chain.push(refusal);
    if (chain.length > best.length) best = chain;
  }
  return best;
}

/** Pairs each refusal with the next one at least `spanMs` later, without overlaps. */
function pairsOf(chain: readonly LimiterExchange[], spanMs: number): [LimiterExchange, LimiterExchange][] {
  const pairs: [LimiterExchange, LimiterExchange][] = [];
  let [from] = chain;
  for (const to of chain.slice(1)) {
    if (from === undefined || to.answeredMs - from.answeredMs < spanMs) continue;
    pairs.push([from, to]);
    from = to;
  }
  return pairs;
}

interface Admissions {
  readonly sent: readonly number[];
  readonly answered: readonly number[];
}

function sortedAdmissions(devices: readonly (readonly LimiterExchange[])[]): Admissions {
  const admitted = devices.flat().filter(({ throttled }) => !throttled);
  const ascending = (values: number[]): number[] => values.sort((a, b) => a - b);
  return {
    sent: ascending(admitted.map(({ sentMs }) => sentMs)),
    answered: ascending(admitted.map(({ answeredMs }) => answeredMs)),
  };
}

function gapBetween(from: LimiterExchange, to: LimiterExchange, { sent, answered }: Admissions): Gap {
  const allowance = tolerance(to.answeredMs - from.sentMs);
  // Sent after the one was answered and answered before the other was sent: no order of arrival
  // puts it elsewhere.
  const certainly = Math.max(0, below(answered, to.sentMs) - below(sent, from.answeredMs));
  const atMost = below(sent, to.answeredMs) - below(answered, from.sentMs);
  return {
    shortestMs: to.sentMs - from.answeredMs - allowance,
    longestMs: to.answeredMs - from.sentMs + allowance,
    certainly,
    atMost: Math.max(0, atMost),
  };
}

/** Returns how many of the sorted values lie below a limit. */
function below(values: readonly number[], limit: number): number {
  let from = 0;
  let to = values.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((values[middle] ?? 0) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * Returns what passed before the first refusal, less what the rate refilled: for certain, and at
 * most.
 */
function burstOf(
  devices: readonly (readonly LimiterExchange[])[],
  refused: LimiterExchange,
  ratePerSecond: Estimate,
): Estimate {
  const admitted = devices
    .flat()
    .filter(({ throttled }) => !throttled)
    .sort((a, b) => a.sentMs - b.sentMs);
  const certain = admitted.filter(({ answeredMs }) => answeredMs <= refused.sentMs);
  const possible = admitted.filter(({ sentMs }) => sentMs <= refused.answeredMs);
  const low = Math.max(0, Math.ceil(usedBy(certain, refused.answeredMs, ratePerSecond.high)) - 2);
  const high = Math.max(low, Math.ceil(usedBy(possible, refused.sentMs, ratePerSecond.low)));
  return { value: Math.round((low + high) / 2), low, high };
}

/** Returns how many tokens a bucket lacks at a moment, after the requests that it admitted. */
function usedBy(admitted: readonly LimiterExchange[], untilMs: number, ratePerSecond: number): number {
  let used = 0;
  let lastMs = admitted[0]?.sentMs ?? untilMs;
  for (const { sentMs } of admitted) {
    used = Math.max(0, used - ((sentMs - lastMs) / 1000) * ratePerSecond) + 1;
    lastMs = sentMs;
  }
  return Math.max(0, used - (Math.max(0, untilMs - lastMs) / 1000) * ratePerSecond);
}
