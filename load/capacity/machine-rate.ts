import type { ExpectedRate } from '../../core/index.ts';
import type { Capacity } from './capacity.ts';

/**
 * What the simulator takes beside each CPU second of k6: 0.036 s beside 0.100 s at its least
 * (docs/benchmarks.md). A share that is too small only makes an alarm rarer.
 */
const simulatorShare = 0.35;

/** A run that asks for fewer requests a second than this is not held against its machine. */
export const leastMeasuredRate = 5000;

/**
 * Returns the requests a second that a machine can send with all of its cores busy, which is the most
 * that can be hoped for. `withSimulator`: the simulator of the run is on the same cores.
 */
export function expectedRate(
  { target, cpuMsPerRequest, costs }: Pick<Capacity, 'target' | 'cpuMsPerRequest' | 'costs'>,
  cores: number,
  withSimulator: boolean,
): ExpectedRate {
  const besideMs = withSimulator ? costs.cpuMsPerRequest.identical * simulatorShare : 0;
  return {
    askedPerSecond: target.busiest.requestsPerSecond,
    possiblePerSecond: (cores * 1000) / (cpuMsPerRequest + besideMs),
  };
}
