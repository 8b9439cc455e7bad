import { join } from 'node:path';
import {
  type Check,
  type DocumentMap,
  type ResolvedTarget,
  type StageResult,
  servedApis,
} from '../../core/index.ts';
import { blockedByGenerated } from '../run/blocked.ts';
import type { Stage } from '../run/context.ts';
import { knownContracts } from './known-contracts.ts';
import { lockstepCheck } from './lockstep.ts';
import { pactFilesIn } from './pact-files.ts';

/** The provider's side: it answers every interaction of the pact files as they say. */
export const verifyStage: Stage = {
  name: 'verify',
  knownChecks: ({ root }) => knownContracts(root, 'verify'),
  blockedBy: (earlier) => blockedByGenerated(earlier) ?? blockedByContracts(earlier),
  run: async ({ world, root, masker, documents, provider }, { produced }, onProgress) => {
    const [{ verifyProvider }, under] = await Promise.all([import('../../contracts/index.ts'), provider()]);
    const pactFiles = produced.pactFiles ?? (await pactFilesIn(join(root, 'contracts', 'pacts')));
    const { checks } = await verifyProvider({
      world,
      root,
      target: under.target,
      pactFiles: [...pactFiles],
      masker,
      onProgress,
    });
    return { checks: [...checks, providerLockstep(under, documents)] };
  },
};

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
  const id = 'verify/lockstep';
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
