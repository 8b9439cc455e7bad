import { rm } from 'node:fs/promises';
import { join, parse } from 'node:path';
import {
  type ApiName,
  type Check,
  checkOfError,
  documentedLimit,
  findK6,
  PassgateError,
  type ResolvedTarget,
  servedApis,
  servedText,
  type Target,
  type TargetLimit,
} from '../../core/index.ts';

import type { LoadOptions, LoadResult } from '../../load/index.ts';
import { allowedTarget } from '../../targets/index.ts';
import { blockedByGenerated, blockedByLostProvider } from '../run/blocked.ts';
import type { CheckSelection } from '../run/check-selection.ts';
import type { LoadSelection, ScenarioRun, Stage } from '../run/context.ts';
import { isUsageError } from '../run/stage.ts';
import { broughtOutcome } from './brought-load.ts';
import { withDifferingProfiles } from './differing-profiles.ts';
import { knownLoadChecks } from './known-load-checks.ts';
import { bundleRule, folderLockstep } from './lockstep.ts';
import { refuseMisfits } from './threshold-misfits.ts';

/** Unless the user says otherwise. */
export const gateLoad = { devices: 2000, durationMs: 20_000 } as const;

/** Short runs need more than one poll of each device. */
const pollingIntervalMs = 5000;

/** A limiter shows itself to so many; more would only burst at once. */
const mostLimiterDevices = 300;
/** Devices whose bodies all differ, so that each is parsed and judged under load. */
const mostProfileDevices = 1000;

/** The provider under many devices: k6 runs each scenario, its figures go into the report. */
export const loadStage: Stage = {
  name: 'load',
  knownChecks: async ({ kind, apis }) => {
    const runs = await scenariosOf(gateLoad, kind);
    const scenarios = (await servedScenarios(runs, apis)).map(({ scenario }) => scenario);
    return [...scenarios.flatMap(knownLoadChecks), bundleRule.id];
  },
  blockedBy: (earlier) => blockedByGenerated(earlier) ?? blockedByLostProvider(earlier),
  run: async (context, _earlier, onProgress) => {
    const { world, root, outDir, masker, documents, provider, load } = context;
    if (load.brought !== undefined) return broughtOutcome(context, load.brought, onProgress);
    const [k6, { target, kind }] = await Promise.all([findK6(world), provider()]);
    await rm(join(outDir, 'load'), { recursive: true, force: true });
    const cap = target.load?.maxRequestsPerSecond;
    const apis = servedApis(target.origins);
    const own = await scenariosOf(load, kind, cap, target.limit);
    const served = load.scenarios ?? (await servedScenarios(own, apis));
    const leftOut = load.scenarios === undefined ? leftOutChecks(own, served, target) : [];
    const runs = served.filter(({ scenario }) => isSelected(parse(scenario).name, context.selection));
    const { thresholds = [] } = load;
    await refuseMisfits(thresholds, served, world.cwd);
    const isAlone = runs.length === 1;
    const texts = new Map<string, string>();
    const runScenario = (run: ScenarioRun): Promise<ScenarioOutcome> => {
      const name = parse(run.scenario).name;
      const options: GivenOptions = {
        ...run,
        world,
        root,
        k6Path: k6.path,
        target,
        thresholds,
        ...(isAlone ? { isAlone } : {}),
        outDir: join(outDir, 'load', name),
        masker,
        onProgress: (progress) => {
          texts.set(name, `${name}: ${progress.text}`);
          onProgress({ ...progress, text: [...texts.values()].join(' · ') });
        },
      };
      return outcomeOf(options, name);
    };
    // Devices of one scenario are strangers to the limits of the other's. A cap is one for all of
    // them.
    const runAll = () => eachOf(runs, runScenario, kind !== 'provider' && cap === undefined);
    const outcomes =
      kind === 'embedded' && target.simulatorUrl !== undefined && load.scenarios === undefined
        ? await withDifferingProfiles(target.simulatorUrl, world.signal, runAll)
        : await runAll();
    const produced = { load: outcomes.flatMap(({ measurement }) => measurement ?? []) };
    const checks = [...leftOut, ...outcomes.flatMap((outcome) => outcome.checks)];
    // Where no scenario ran there is no bundle either, and the reason is reported already.
    const hasBundle = outcomes.some(({ measurement }) => measurement !== undefined);
    if (!hasBundle || context.selection?.has(bundleRule.id) === false) return { checks, produced };
    const lockstep = await folderLockstep(
      bundleRule,
      join(outDir, 'load'),
      outDir,
      /^bundle\.js$/,
      documents,
    );
    return { checks: [...checks, lockstep], produced };
  },
};

/**
 * Returns the scenarios of a gate; `load` has more. A real provider never gets more requests than
 * it documents, as `throttling` sends, nor thousands of logins.
 */
export async function scenariosOf(
  { devices, durationMs }: LoadSelection,
  kind: ResolvedTarget['kind'],
  cap = Number.POSITIVE_INFINITY,
  limit: TargetLimit = documentedLimit,
): Promise<ScenarioRun[]> {
  const polling = { scenario: 'polling', devices, durationMs, intervalMs: pollingIntervalMs };
  if (kind === 'provider') return [polling];
  const { plannedScenario, shortestOf } = await import('../../load/index.ts');
  const scenario = plannedScenario('throttling', '');
  const { beyondRatePerSecond = 1 } = scenario;
  const withinCap = Math.max(1, Math.floor(cap / beyondRatePerSecond / limit.requestsPerSecond));
  // A slow limit cannot be seen in a short run.
  const slowMs = limit.requestsPerSecond < 1 ? shortestOf(scenario, limit) : 0;
  const throttling = {
    ...polling,
    scenario: 'throttling',
    durationMs: Math.max(durationMs, slowMs),
    devices: Math.min(devices, mostLimiterDevices, withinCap),
  };
  if (kind !== 'embedded') return [polling, throttling];
  return [
    polling,
    throttling,
    { ...polling, scenario: 'profiles', devices: Math.min(devices, mostProfileDevices) },
  ];
}

/** Returns the runs whose scenarios need no other APIs than these. */
async function servedScenarios(
  runs: readonly ScenarioRun[],
  apis: readonly ApiName[],
): Promise<readonly ScenarioRun[]> {
  const { plannedScenario } = await import('../../load/index.ts');
  return runs.filter(({ scenario }) => plannedScenario(scenario, '').apis.every((api) => apis.includes(api)));
}

/** Returns whether a scenario is to be run: all of them where none, or their bundles, are selected. */
function isSelected(scenario: string, selection: CheckSelection | undefined): boolean {
  if (selection === undefined || selection.isWhole('load') || selection.has(bundleRule.id)) return true;
  return selection.of('load').some((id) => id.startsWith(`load/${scenario}/`));
}

/** Says in the report which scenarios are no part of a gate, as the target does not serve their APIs. */
function leftOutChecks(
  own: readonly ScenarioRun[],
  runs: readonly ScenarioRun[],
  { name, origins }: Target,
): Check[] {
  const leftOut = own.filter((run) => !runs.includes(run)).map(({ scenario }) => scenario);
  return leftOut.map((scenario) => ({
    id: `load/${scenario}/served`,
    title: `${scenario} has the APIs that it needs`,
    verdict: 'unjudged',
    required: false,
    evidence: [
      {
        kind: 'target',
        message: `${scenario} was left out: the target ${name}${servedText(origins).replace(/^,/, '')}.`,
        hint: 'Rerun with --skip load, or name the origins that it needs under baseUrl in passgate.config.ts.',
      },
    ],
  }));
}

/** All but the permission, which is asked for when a scenario's turn comes. */
type GivenOptions = Omit<LoadOptions, 'allowed'>;

type ScenarioOutcome = Pick<LoadResult, 'measurement'> & { readonly checks: readonly Check[] };

/**
 * Does the work for all items at once or one after the other. In either case all of them have ended
 * before an error is thrown.
 */
async function eachOf<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  atOnce: boolean,
): Promise<Result[]> {
  const running: Promise<Result>[] = [];
  for (const item of items) {
    running.push(work(item));
    if (!atOnce) await Promise.allSettled(running);
  }
  await Promise.allSettled(running);
  return Promise.all(running);
}

async function outcomeOf(options: GivenOptions, name: string): Promise<ScenarioOutcome> {
  if (options.world.signal.aborted) return { checks: [] };
  const { runLoad } = await import('../../load/index.ts');
  try {
    const allowed = await allowedTarget(options.target, options.world.env);
    return await runLoad({ ...options, allowed });
  } catch (error) {
    if (isUsageError(error)) throw error;
    // The file of a user's own scenario: nothing was asked of the target.
    if (error instanceof PassgateError && error.code === 'INPUT_FILE') {
      throw new PassgateError('USAGE', error.message, error.hint);
    }
    const check = { ...checkOfError('load', error), title: `${name} could be run` };
    return { checks: [{ ...check, id: `load/${name}/run` }] };
  }
}
