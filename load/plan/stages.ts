import { PassgateError } from '../../core/index.ts';
import type { Arrivals, CurvePart } from '../protocol.ts';

/**
 * A part of an arrival curve: within its time the number of devices goes in a straight line to
 * `target`, or the devices that start each second to `rate`. Both begin at 0.
 */
export interface LoadStage {
  readonly durationMs: number;
  readonly target?: number;
  readonly rate?: number;
}

type StageArrivals = Extract<Arrivals, { shape: 'stages' }>;

/** What a list of stages makes of a run. */
export interface StagedRun {
  readonly devices: number;
  readonly durationMs: number;
  readonly arrivals: StageArrivals;
}

/**
 * Returns the devices that stages bring, and when each comes and leaves. Where the curve falls those
 * leave who came first; where it rises again, new devices come.
 * @throws PassgateError `USAGE` (exit 2) for stages that bring no device
 */
export function stagedRun(stages: readonly LoadStage[]): StagedRun {
  const rises: CurvePart[] = [];
  const falls: CurvePart[] = [];
  let [atMs, level, came, left] = [0, 0, 0, 0];
  for (const { durationMs, target, rate } of stages) {
    const toMs = atMs + durationMs;
    const next = target ?? rate ?? 0;
    const time = { fromMs: atMs, toMs };
    if (target === undefined) {
      const count = ((level + next) / 2) * (durationMs / 1000);
      if (count > 0) rises.push({ ...time, first: came, count, startShare: level / (level + next) });
      came += count;
    } else if (next > level) {
      rises.push({ ...time, first: came, count: next - level, startShare: 0.5 });
      came += next - level;
    } else if (next < level) {
      falls.push({ ...time, first: left, count: level - next, startShare: 0.5 });
      left += level - next;
    }
    level = next;
    atMs = toMs;
  }
  // A rate may bring a part of a device: it does not come.
  const devices = Math.floor(came + 1e-9);
  if (devices < 1) {
    throw new PassgateError(
      'USAGE',
      'The stages bring no device.',
      'Give a stage with a higher target or rate, or a longer one.',
    );
  }
  const windowMs = rises.at(-1)?.toMs ?? 0;
  const arrivals = {
    shape: 'stages',
    windowMs,
    fleet: devices,
    stride: strideOf(devices),
    rises,
    falls,
  } as const;
  return { devices, durationMs: atMs, arrivals };
}

/** Returns the most devices that are there at the same time. */
export function mostActive(arrivals: Arrivals, devices: number): number {
  if (arrivals.shape !== 'stages') return devices;
  const { rises, falls } = arrivals;
  const sumUntil = (parts: readonly CurvePart[], atMs: number): number =>
    parts.filter(({ toMs }) => toMs <= atMs).reduce((sum, { count }) => sum + count, 0);
  // The number of devices has its peaks at the ends of rises.
  const peaks = rises.map(({ toMs }) => sumUntil(rises, toMs) - sumUntil(falls, toMs));
  return Math.max(1, Math.min(devices, Math.ceil(Math.max(...peaks))));
}

const golden = 0.618_033_988_749_895;

/** Returns a number without a common divisor with the fleet, near the golden section of it. */
function strideOf(fleet: number): number {
  let stride = Math.max(1, Math.floor(fleet * golden));
  while (greatestDivisor(stride, fleet) !== 1) stride += 1;
  return stride;
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
