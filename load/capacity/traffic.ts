import { arrivalMs, curveMs, leaveMs } from '../k6/devices/arrivals.ts';
import { mostActive } from '../plan/stages.ts';
import type { Arrivals } from '../protocol.ts';
import { PlayedRun, type Rates } from './played-run.ts';
import { type DeviceScript, madeBeforeMs, ScriptedDevice, type TrafficRun } from './scripted-device.ts';

/** What a target will see of a run. */
export interface PredictedTraffic {
  /** Requests of the whole run, by operation. */
  readonly requests: Readonly<Record<string, number>>;
  /** The busiest second while devices arrive. */
  readonly start: Rates;
  /** The mean of the steady phase: the `rate` of a report. */
  readonly steady: Rates;
  /** The busiest second of the run. */
  readonly busiest: Rates;
  /**
   * The busiest second when codes that were made together expire and nobody has logged in; absent
   * where devices have no codes.
   */
  readonly codesEnd?: Rates;
}

/** So many devices are played; those of a larger fleet are like them. */
const mostPlayed = 2000;
/** A run of a week would have too many requests to play them all. */
const fewestPlayed = 20;
const mostRequests = 1_000_000;
/** Steps of the sequence whose beginnings are spread evenly, however long they are. */
const golden = 0.618_033_988_749_895;
const plastic = 0.754_877_666_246_693;

/**
 * Returns what a target will see. A small fleet is played device by device, with the moments that
 * its seed gives; of a larger one a sample, so that ten million devices cost no more than two
 * thousand.
 */
export function trafficOf(script: DeviceScript, run: TrafficRun): PredictedTraffic {
  const played = play(script, run);
  const ended = play(script, withCodesEnding(run));
  return {
    requests: played.totals(),
    start: played.busiest(0, arrivedMs(run.arrivals)),
    steady: played.mean(run.rampMs, run.rampMs + run.durationMs),
    busiest: played.busiest(0, Number.POSITIVE_INFINITY),
    ...(ended.has('createSession')
      ? { codesEnd: ended.busiest(codesEndMs(run) - 1000, Number.POSITIVE_INFINITY) }
      : {}),
  };
}

/** Returns when the last device of a run has arrived. */
function arrivedMs(arrivals: Arrivals): number {
  if (arrivals.shape === 'even' || arrivals.shape === 'stages') return arrivals.windowMs;
  if (arrivals.shape === 'spike') return arrivals.burstAtMs + arrivals.burstMs;
  return (arrivals.steps - 1) * arrivals.stepMs + arrivals.windowMs;
}

/** How long devices poll together before their codes end, in the run that plays the end. */
const codesEndMs = ({ intervalMs, arrivals }: TrafficRun): number =>
  (arrivals.shape === 'even' ? Math.min(arrivals.windowMs, 60_000) : 0) + 2 * intervalMs;

/** Returns the same fleet, all there, whose viewers do not log in before their codes end. */
function withCodesEnding(run: TrafficRun): TrafficRun {
  const { arrivals, intervalMs } = run;
  const windowMs = arrivals.shape === 'even' ? Math.min(arrivals.windowMs, 60_000) : intervalMs;
  return {
    ...run,
    devices: mostActive(arrivals, run.devices),
    arrivals: { shape: 'even', windowMs },
    rampMs: 0,
    durationMs: codesEndMs(run) + windowMs + intervalMs + 2000,
    codeLifetimeMs: codesEndMs(run) + madeBeforeMs,
    viewersSignIn: false,
    screen: 'second',
  };
}

function play(script: DeviceScript, run: TrafficRun): PlayedRun {
  const endMs = run.rampMs + run.durationMs;
  const played = new PlayedRun(endMs);
  // Of devices that would arrive after the end none is worth playing.
  const share = run.arrivals.shape === 'even' ? Math.min(1, endMs / run.arrivals.windowMs) : 1;
  const isWhole = run.devices <= mostPlayed;
  const most = isWhole ? run.devices : mostPlayed;
  let number = 0;
  while (number < most && (number < fewestPlayed || played.requests < mostRequests)) {
    const life = isWhole ? seededLife(run, number) : evenLife(run.arrivals, number, share);
    script(new ScriptedDevice(run, number, life, played.record));
    number += 1;
  }
  played.weight = ((isWhole ? 1 : share) * run.devices) / Math.max(1, number);
  return played;
}

function seededLife({ arrivals, seed }: TrafficRun, number: number) {
  return {
    arrivesAtMs: arrivalMs(arrivals, seed, number),
    leavesAtMs: leaveMs(arrivals, seed, number),
  };
}

/** Returns the life of a device of a sample, so spread that a few stand for all. */
function evenLife(arrivals: Arrivals, number: number, share: number) {
  const moment = (((number + 0.5) * golden) % 1) * share;
  const group = ((number + 0.5) * plastic) % 1;
  if (arrivals.shape === 'even') return { arrivesAtMs: moment * arrivals.windowMs, leavesAtMs: Infinity };
  if (arrivals.shape === 'stages') {
    const turn = (((number + 0.5) * golden) % 1) * arrivals.fleet;
    return { arrivesAtMs: curveMs(arrivals.rises, turn), leavesAtMs: curveMs(arrivals.falls, turn) };
  }
  if (arrivals.shape === 'steps') {
    const step = Math.floor(group * arrivals.steps);
    return { arrivesAtMs: step * arrivals.stepMs + moment * arrivals.windowMs, leavesAtMs: Infinity };
  }
  return group >= arrivals.baseShare
    ? { arrivesAtMs: arrivals.burstAtMs + moment * arrivals.burstMs, leavesAtMs: arrivals.leaveAtMs }
    : { arrivesAtMs: moment * arrivals.windowMs, leavesAtMs: Infinity };
}
