import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import {
  type AllowedTarget,
  type Check,
  type Masker,
  PassgateError,
  type Progress,
  type Target,
  type World,
} from '../core/index.ts';
import type { LoadResult, PreparedLoad } from '../load/index.ts';
import { allowedTarget } from '../targets/index.ts';
import { type FigureComparison, roundLimits, verdictOfComparison } from './compare-rounds.ts';
import { figuresOf, type Round } from './figures.ts';

/**
 * Long enough for a p99, and short enough for many rounds: a moment in which the machine was busy
 * is in few of them.
 */
export const roundDurationMs = 2000;
const leastIntervalMs = 3000;
/**
 * Of one side. Little enough that neither side, nor the load generator, is in the way of the other
 * on two cores.
 */
const mostRequestsPerSecond = 1000;

export interface Sides {
  readonly k6Path: string;
  readonly ours: Target;
  readonly theirs: Target;
  /** Theirs is the yardstick: a bare server, which is judged by nothing. */
  readonly yardstick: boolean;
}

export interface MeasuredRounds {
  readonly rounds: readonly Round[];
  /** The checks that the provider failed under load, from the first round with a failure. */
  readonly failed: readonly Check[];
  /** Rounds in which the load generator could not keep up: measured again, never counted. */
  readonly lost: number;
}

/**
 * Returns the time between two polls of a device: the shortest allowed, or longer to keep to the
 * rate of the rounds and the target's cap.
 * @param sides how many sides of a round the target's cap is shared by
 */
export function roundIntervalMs(devices: number, { load }: Target, sides = 1): number {
  const mostOfOne = (load?.maxRequestsPerSecond ?? Number.POSITIVE_INFINITY) / sides;
  const rate = Math.min(mostRequestsPerSecond, mostOfOne);
  return Math.max(leastIntervalMs, Math.ceil((devices * 1000) / rate));
}

/** Returns the interval of both sides: the slower one's. Sides on one host share its cap. */
export function sharedIntervalMs({ ours, theirs }: Pick<Sides, 'ours' | 'theirs'>, devices: number): number {
  const hosts = new Set(hostsOf(ours));
  const sides = hostsOf(theirs).some((host) => hosts.has(host)) ? 2 : 1;
  return Math.max(roundIntervalMs(devices, ours, sides), roundIntervalMs(devices, theirs, sides));
}

const hostsOf = ({ origins }: Target): string[] =>
  Object.values(origins).map((origin) => new URL(origin).host);

/** What measuring needs of the run that it is a part of. */
export interface RoundContext {
  readonly world: World;
  /** Folder of Passgate itself. */
  readonly root: string;
  readonly outDir: string;
  readonly masker: Masker;
  readonly load: { readonly devices: number };
}

export interface StopRule {
  readonly most: number;
  /** Length of one side of a round, of at least a second. */
  readonly durationMs?: number;
  readonly isDecided: (rounds: readonly Round[]) => boolean;
}

/**
 * Measures both sides at once, each with a k6 of its own, until it is decided or the most rounds
 * are over: whatever else the machine does at that moment is in both. The first round warms up and
 * does not count; as many may be lost as the least that count.
 */
export async function measureRounds(
  context: RoundContext,
  sides: Sides,
  { most, isDecided: areDecided, durationMs = roundDurationMs }: StopRule,
  onProgress: (progress: Progress) => void,
): Promise<MeasuredRounds> {
  const rounds: Round[] = [];
  let lost = 0;
  let loads = await prepareLoads(context, sides, durationMs);
  await measureRound(context, sides, loads, 0);
  const enough = (): boolean => rounds.length >= roundLimits.least && areDecided(rounds);
  while (rounds.length < most && lost <= roundLimits.least && !enough()) {
    onProgress({ done: rounds.length, total: most, text: 'rounds' });
    loads = await currentLoads(context, sides, loads, durationMs);
    const measured = await measureRound(context, sides, loads, rounds.length + lost);
    if (measured.failed.length > 0) return { rounds, failed: measured.failed, lost };
    if (measured.round === undefined) lost += 1;
    else rounds.push(measured.round);
  }
  return { rounds, failed: [], lost };
}

/** Returns whether there are enough rounds to compare. */
export function isComparable({ failed, rounds }: MeasuredRounds): boolean {
  return failed.length === 0 && rounds.length >= roundLimits.least;
}

/** Returns whether no further round is needed. */
export function isDecided(comparisons: readonly FigureComparison[]): boolean {
  return verdictOfComparison(comparisons) !== 'unjudged';
}

async function measureRound(
  context: RoundContext,
  sides: Sides,
  loads: PreparedLoads,
  index: number,
): Promise<{ readonly round?: Round; readonly failed: readonly Check[] }> {
  if (context.world.signal.aborted) throw interrupted();
  const [ours, theirs] = await pollBoth(loads, index);
  const failed = failedOf(ours);
  const [unfit] = sides.yardstick ? [] : failedOf(theirs);
  if (unfit !== undefined) throw unfitReference(sides.theirs, unfit);
  const judged = [ours, theirs].every((side) =>
    side.checks.every(({ required, verdict }) => !required || verdict !== 'unjudged'),
  );
  if (ours.measurement === undefined || theirs.measurement === undefined || !judged) return { failed };
  // Whatever else its few answers are, the yardstick has to give them.
  if (sides.yardstick && theirs.measurement.requests.failed > 0) return { failed };
  return { failed, round: { ours: figuresOf(ours.measurement), theirs: figuresOf(theirs.measurement) } };
}

/**
 * Polls both sides and waits for both, even where one of them throws. The sides take turns in
 * starting first.
 */
async function pollBoth(
  { ours, theirs }: PreparedLoads,
  index: number,
): Promise<readonly [LoadResult, LoadResult]> {
  const oursFirst = index % 2 === 0;
  const { executeLoad } = await import('../load/index.ts');
  const first = executeLoad(oursFirst ? ours : theirs);
  const second = executeLoad(oursFirst ? theirs : ours);
  await Promise.allSettled([first, second]);
  return oursFirst ? [await first, await second] : [await second, await first];
}

/** What each round of a comparison executes again. */
interface PreparedLoads {
  readonly ours: PreparedLoad;
  readonly theirs: PreparedLoad;
  /** Where both sides may be loaded, by the addresses that were checked. */
  readonly allowed: Record<RoundSide, AllowedTarget>;
}

type RoundSide = 'ours' | 'theirs';

/**
 * Returns the prepared loads, prepared again where a name has another address by now: rounds are
 * minutes apart, and each address is checked before load is sent to it.
 */
async function currentLoads(
  context: RoundContext,
  sides: Sides,
  loads: PreparedLoads,
  durationMs: number,
): Promise<PreparedLoads> {
  const allowed = await allowedSides(context, sides);
  return isDeepStrictEqual(allowed, loads.allowed) ? loads : prepareLoads(context, sides, durationMs);
}

async function allowedSides(
  { world }: RoundContext,
  sides: Sides,
): Promise<Record<RoundSide, AllowedTarget>> {
  const [ours, theirs] = await Promise.all([
    allowedTarget(sides.ours, world.env),
    allowedTarget(sides.theirs, world.env),
  ]);
  return { ours, theirs };
}

/** Prepares the polling of both sides once, for all rounds. */
async function prepareLoads(context: RoundContext, sides: Sides, durationMs: number): Promise<PreparedLoads> {
  const { world, root, outDir, masker, load } = context;
  const { prepareLoad } = await import('../load/index.ts');
  const allowed = await allowedSides(context, sides);
  const prepare = (side: RoundSide): Promise<PreparedLoad> =>
    prepareLoad({
      world,
      root,
      k6Path: sides.k6Path,
      scenario: 'polling',
      target: sides[side],
      allowed: allowed[side],
      devices: load.devices,
      intervalMs: sharedIntervalMs(sides, load.devices),
      durationMs,
      outDir: join(outDir, 'baseline', side),
      masker,
    });
  return { ours: await prepare('ours'), theirs: await prepare('theirs'), allowed };
}

function failedOf(result: LoadResult): Check[] {
  return result.checks.filter(({ required, verdict }) => required && verdict === 'failed');
}

/** Returns the error of a reference that fails its checks: wrong answers may be fast. */
function unfitReference({ name }: Target, { title, evidence }: Check): PassgateError {
  const why = evidence[0]?.message ?? title;
  return new PassgateError(
    'TARGET_UNREACHABLE',
    `The reference ${name} failed a load check, so its speed cannot be compared: ${why}.`,
    'Choose a reference that passes the gate.',
  );
}

function interrupted(): PassgateError {
  return new PassgateError('INTERRUPTED', 'The comparison was interrupted.', 'Rerun the gate.');
}
