import { rm } from 'node:fs/promises';
import { join, parse } from 'node:path';
import type { Check } from '../../core/index.ts';
import type { LoadOptions, LoadResult, ScenarioName } from '../../load/index.ts';
import { blockedByGenerated, blockedByLostProvider } from '../blocked.ts';
import type { GateContext, ScenarioRun } from '../context.ts';
import { findK6 } from '../k6.ts';
import { folderLockstep } from '../lockstep.ts';
import { checkOfError, type GateStage, isUsageError } from '../stage.ts';

/** Short runs need more than one poll of each device. */
const pollingIntervalMs = 5000;

/** What a gate runs; `load` has more. */
const gateScenarios = ['polling', 'throttling'] as const satisfies readonly ScenarioName[];

const rule = { id: 'load/lockstep', what: 'k6 bundles', mend: 'npx passgate generate' };

/** The provider under many devices: k6 runs each scenario, its figures go into the report. */
export const loadStage: GateStage<GateContext> = {
  name: 'load',
  blockedBy: (earlier) => blockedByGenerated(earlier) ?? blockedByLostProvider(earlier),
  run: async (context, onProgress) => {
    const { world, root, outDir, masker, documents, provider, load, produced } = context;
    const [k6, { target, kind }] = await Promise.all([findK6(world), provider()]);
    await rm(join(outDir, 'load'), { recursive: true, force: true });
    const texts = new Map<string, string>();
    const carryOut = (run: ScenarioRun): Promise<Outcome> => {
      const name = parse(run.scenario).name;
      const options: LoadOptions = {
        ...run,
        world,
        root,
        k6Path: k6.path,
        target,
        outDir: join(outDir, 'load', name),
        masker,
        onProgress: (progress) => {
          texts.set(name, `${name}: ${progress.text}`);
          onProgress({ ...progress, text: [...texts.values()].join(' · ') });
        },
      };
      return outcomeOf(options, name);
    };
    // Devices of one scenario are strangers to the limits of the other's. A real provider is spared both at once.
    const outcomes = await eachOf(load.scenarios ?? scenariosOf(load), carryOut, kind !== 'provider');
    produced.load.push(...outcomes.flatMap(({ measurement }) => measurement ?? []));
    const checks = outcomes.flatMap((outcome) => outcome.checks);
    return [...checks, await folderLockstep(rule, join(outDir, 'load'), outDir, /^bundle\.js$/, documents)];
  },
};

function scenariosOf({ devices, durationMs }: GateContext['load']): ScenarioRun[] {
  return gateScenarios.map((scenario) => ({ scenario, devices, durationMs, intervalMs: pollingIntervalMs }));
}

type Outcome = Pick<LoadResult, 'measurement'> & { readonly checks: readonly Check[] };

/** All at once or one after the other; in either case each has come to its end before an error is told. */
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

async function outcomeOf(options: LoadOptions, name: string): Promise<Outcome> {
  if (options.world.signal.aborted) return { checks: [] };
  const { runLoad } = await import('../../load/index.ts');
  try {
    return await runLoad(options);
  } catch (error) {
    if (isUsageError(error)) throw error;
    const check = { ...checkOfError('load', error), title: `${name} could be carried out` };
    return { checks: [{ ...check, id: `load/${name}/run` }] };
  }
}
