import { rm } from 'node:fs/promises';
import {
  type AllowedTarget,
  createMasker,
  isLoopback,
  type LoadMeasurement,
  messageOf,
  PassgateError,
  type Target,
  temporaryFolder,
  thisMachine,
  type World,
} from '../../../core/index.ts';
import type { LoadOptions } from '../../plan/options.ts';
import { planOf } from '../../plan/plan.ts';
import { executeLoad } from '../../run/execute-load.ts';
import { type PreparedLoad, prepareLoad } from '../../run/prepare-load.ts';
import type { LoadCosts } from '../costs.ts';
import {
  type CalibrationSample,
  costsOfSamples,
  type SampleUsage,
  calibrationSamples as samples,
} from './costs-of-samples.ts';
import { type BareServer, startBareServer } from './start-bare-server.ts';

export interface CalibrationRequest {
  readonly world: World;
  /** The project's folder. */
  readonly root: string;
  readonly k6Path: string;
  /** Resolves the target and refuses what load may not go to: `allowedTarget` of `targets/`. */
  readonly allow: (target: Target) => Promise<AllowedTarget>;
  /** Receives where the requests go, before the first one. */
  readonly onNotice?: (text: string) => void;
}

/** A calibration is over after this long, whatever it has come to. */
export const mostCalibrationMs = 10_000;

/**
 * Measures what a request and a device cost on this machine: real k6 against a bare server on
 * loopback, for ten seconds at most.
 * @throws PassgateError `TOOL_MISSING`, `INTERRUPTED`, `INTERNAL` (exit 3)
 */
export async function calibrate(request: CalibrationRequest): Promise<LoadCosts> {
  const { world } = request;
  const inTime = AbortSignal.timeout(mostCalibrationMs);
  const bounded = { ...world, signal: AbortSignal.any([world.signal, inTime]) };
  const server = await startBareServer();
  const folder = await temporaryFolder('passgate-calibration-');
  try {
    return await measure({ ...request, world: bounded }, server, folder);
  } catch (error) {
    if (world.signal.aborted || !inTime.aborted) throw error;
    throw unmeasured(`it did not end within ${mostCalibrationMs / 1000} s, as this machine is busy`);
  } finally {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(request: CalibrationRequest, server: BareServer, folder: string): Promise<LoadCosts> {
  const { world } = request;
  const prepared = await prepare(request, server.target, folder);
  const [idle, large] = await Promise.all([
    usageOf(prepared, samples.idle),
    usageOf(prepared, samples.large),
  ]);
  await server.counts();
  const identical = await usageOf(prepared, samples.busy);
  const counts = await server.counts();
  server.answer('differing');
  const differing = await usageOf(prepared, samples.busy);
  const figures = costsOfSamples({ idle, large, identical, differing }, counts);
  if (figures === undefined) {
    throw unmeasured('its figures contradict each other, as on a machine that is too busy');
  }
  const { cpuModel, cores } = thisMachine();
  const date = new Date(world.now()).toISOString().slice(0, 10);
  const measuredOn = { cpuModel, cores, date, k6Version: prepared.k6Version };
  return { source: 'calibration', measuredOn, ...figures };
}

/** Prepares the load once; each sample has its own plan. */
async function prepare(
  { world, root, k6Path, allow, onNotice }: CalibrationRequest,
  target: Target,
  outDir: string,
): Promise<PreparedLoad> {
  const allowed = await allow(target);
  const { hostname } = new URL(target.origins['rest-v2'] ?? '');
  if (!isLoopback(hostname)) throw unmeasured(`${hostname} is not this machine`);
  const options: LoadOptions = {
    world,
    root,
    k6Path,
    scenario: 'profiles',
    target,
    allowed,
    outDir,
    masker: createMasker(),
    onNotice: (text) => onNotice?.(text.replace(/^target/, 'calibration against')),
  };
  return prepareLoad(options);
}

async function usageOf(prepared: PreparedLoad, size: CalibrationSample): Promise<SampleUsage> {
  const options = { ...prepared.options, ...size };
  const { measurement } = await executeLoad({
    ...prepared,
    options,
    plan: planOf(prepared.scenario, options),
  });
  return usageIn(measurement);
}

function usageIn(measurement: LoadMeasurement | undefined): SampleUsage {
  if (measurement === undefined) throw unmeasured('k6 came to no figures');
  const { requests, validation, k6 } = measurement;
  if (k6.exitCode !== 0 || requests.failed > 0 || validation.invalid > 0) {
    throw unmeasured(`k6 ended with ${k6.exitCode}, ${requests.failed} requests failed`);
  }
  const { cpuSeconds, maxRssBytes } = k6;
  if (cpuSeconds === undefined || maxRssBytes === undefined) {
    throw unmeasured('this system does not say what a process uses');
  }
  return { requests: requests.sent, cpuSeconds, maxRssBytes };
}

function unmeasured(why: string, cause?: unknown): PassgateError {
  const because = cause === undefined ? why : `${why} (${messageOf(cause)})`;
  return new PassgateError(
    'INTERNAL',
    `The calibration failed: ${because}.`,
    'Rerun on a machine that is less busy, or give --no-measure.',
    cause === undefined ? undefined : { cause },
  );
}
