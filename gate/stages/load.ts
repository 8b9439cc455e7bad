import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Check, knownName } from '../../core/index.ts';
import { blockedByGenerated, blockedByLostProvider } from '../blocked.ts';
import type { GateContext } from '../context.ts';
import { findK6 } from '../k6.ts';
import { folderLockstep } from '../lockstep.ts';
import { checkOfError, type GateStage, isUsageError } from '../stage.ts';

/** What a gate runs; `load` has more. */
const gateScenarios = ['polling', 'throttling'] as const;

const rule = { id: 'load/lockstep', what: 'k6 bundles', mend: 'npx passgate generate' };

/** The provider under many devices: k6 runs each scenario, its figures go into the report. */
export const loadStage: GateStage<GateContext> = {
  name: 'load',
  blockedBy: (earlier) => blockedByGenerated(earlier) ?? blockedByLostProvider(earlier),
  run: async ({ world, root, outDir, masker, documents, provider, load, produced }, onProgress) => {
    const [{ runLoad, scenarioNames }, k6, { target }] = await Promise.all([
      import('../../load/index.ts'),
      findK6(world),
      provider(),
    ]);
    await rm(join(outDir, 'load'), { recursive: true, force: true });
    const checks: Check[] = [];
    for (const name of gateScenarios) {
      if (world.signal.aborted) break;
      const scenario = knownName('scenario', name, scenarioNames);
      try {
        const result = await runLoad({
          world,
          root,
          k6Path: k6.path,
          scenario,
          target,
          devices: load.devices,
          durationMs: load.durationMs,
          outDir: join(outDir, 'load', scenario),
          masker,
          onProgress: (progress) => onProgress({ ...progress, text: `${scenario} ${progress.text}` }),
        });
        checks.push(...result.checks);
        if (result.measurement !== undefined) produced.load.push(result.measurement);
      } catch (error) {
        if (isUsageError(error)) throw error;
        const check = checkOfError('load', error);
        checks.push({ ...check, id: `load/${scenario}/run`, title: `${scenario} could be carried out` });
      }
    }
    return [...checks, await folderLockstep(rule, join(outDir, 'load'), outDir, /^bundle\.js$/, documents)];
  },
};
