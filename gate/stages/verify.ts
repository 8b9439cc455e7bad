import { join } from 'node:path';
import {
  type Check,
  type DocumentMap,
  definedOnly,
  type ResolvedTarget,
  type StageResult,
  servedApis,
} from '../../core/index.ts';
import { blockedByGenerated } from '../run/blocked.ts';
import type { CheckSelection } from '../run/check-selection.ts';
import type { Stage } from '../run/context.ts';
import { lockstepCheck } from './lockstep.ts';
import { pactFilesIn } from './pact-files.ts';

/** The provider's side: it answers every interaction of the pact files as they say. */
export const verifyStage: Stage = {
  name: 'verify',
  knownChecks: async ({ root }) => {
    const { knownCheckIds, pactFileCheckId } = await import('../../contracts/index.ts');
    const files = await pactFilesIn(join(root, 'contracts', 'pacts')).catch(() => []);
    return [...knownCheckIds('verify'), ...files.map(pactFileCheckId), lockstepId];
  },
  blockedBy: (earlier) => blockedByGenerated(earlier) ?? blockedByContracts(earlier),
  run: async (context, { produced }, onProgress) => {
    const { world, root, masker, documents, provider, selection } = context;
    const [{ verifyProvider }, under] = await Promise.all([import('../../contracts/index.ts'), provider()]);
    const lockstep = providerLockstep(under, documents);
    const ids = selectedIds(selection);
    if (ids?.every((id) => id === lockstepId) === true) return { checks: [lockstep] };
    const pactFiles = produced.pactFiles ?? (await pactFilesIn(join(root, 'contracts', 'pacts')));
    const { checks } = await verifyProvider({
      world,
      root,
      target: under.target,
      pactFiles: [...pactFiles],
      masker,
      onProgress,
      ...definedOnly({ filter: ids }),
    });
    return { checks: [...checks, lockstep].filter(({ id }) => isWanted(id, ids)) };
  },
};

/** Returns the ids to which the stage is limited; `undefined` where all of it runs. */
function selectedIds(selection: CheckSelection | undefined): readonly string[] | undefined {
  return selection === undefined || selection.isWhole('verify') ? undefined : selection.of('verify');
}

/** Returns whether a check belongs to the result: what judges files and hashes needs no other. */
function isWanted(id: string, ids: readonly string[] | undefined): boolean {
  const standsAlone = id === lockstepId || id.startsWith('verify/pact-file/');
  return ids === undefined || !standsAlone || ids.includes(id);
}

const lockstepId = 'verify/lockstep';

/**
 * Returns why the contracts block the verification: only where they wrote no pact files. A single
 * failed contract leaves the others worth verifying.
 */
function blockedByContracts(earlier: readonly StageResult[]): string | undefined {
  const contracts = earlier.find((stage) => stage.name === 'contracts');
  const blocked = contracts?.checks.some((check) => check.id === 'contracts/run');
  return blocked === true ? 'there are no pact files to verify against' : undefined;
}

function providerLockstep({ target, madeFrom }: ResolvedTarget, documents: DocumentMap): Check {
  const id = lockstepId;
  if (madeFrom === undefined) {
    const title = `${target.name} is a real provider, exempt from lockstep`;
    return { id, title, verdict: 'passed', required: false, evidence: [] };
  }
  const name = `The simulator at ${target.simulatorUrl ?? target.name}`;
  const fix = 'Restart it from this tree: passgate simulate';
  // It was made from all documents, also from those of APIs that are not asked for here.
  const served = Object.fromEntries(servedApis(target.origins).map((api) => [api, madeFrom[api] ?? '']));
  const rule = { id, what: 'running simulators', fix };
  return lockstepCheck(rule, [{ name, madeFrom: served }], documents);
}
