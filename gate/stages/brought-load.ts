import { copyFile, rm } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { makeFolder, type Progress, unjudged } from '../../core/index.ts';
import { allowedSimulator, allowedTarget } from '../../targets/index.ts';
import type { BroughtLoad, GateContext, Produced } from '../run/context.ts';
import type { StageOutcome } from '../run/stage.ts';
import { bundleRule, folderLockstep } from './lockstep.ts';

/**
 * Takes in a run whose runners are elsewhere. No k6 runs here, and nothing is asked of the target but
 * by whoever brings the run.
 */
export async function broughtOutcome(
  { world, outDir, masker, documents, provider }: GateContext,
  { scenario, bundlePath, isOwnSimulator, bring }: BroughtLoad,
  onProgress: (progress: Progress) => void,
): Promise<StageOutcome<Produced>> {
  const { target } = await provider();
  await rm(join(outDir, 'load'), { recursive: true, force: true });
  const allow = () => (isOwnSimulator ? allowedSimulator : allowedTarget)(target, world.env);
  const { checks, measurement } = await bring({ masker, target, allow, onProgress });
  const produced = { load: measurement === undefined ? [] : [measurement] };
  if (bundlePath === undefined) return { checks: [...checks, noBundle()], produced };
  const folder = join(outDir, 'load', parse(scenario).name);
  await makeFolder(folder);
  await copyFile(bundlePath, join(folder, 'bundle.js'));
  const lockstep = await folderLockstep(bundleRule, join(outDir, 'load'), outDir, /^bundle\.js$/, documents);
  return { checks: [...checks, lockstep], produced };
}

function noBundle() {
  const evidence = {
    kind: 'lockstep',
    message:
      'bundle.js of the run is not beside its run.json, so nobody knows which documents it was made from',
    hint: 'Put bundle.js beside run.json.',
  };
  return {
    ...unjudged(bundleRule.id, `${bundleRule.what} match the current documents`, evidence),
    required: false,
  };
}
