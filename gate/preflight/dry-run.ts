import { lookUpBaseline } from '../../baseline/request.ts';
import { type ApiName, apiNames, type StageName } from '../../core/index.ts';
import { assertLoadAllowed } from '../../targets/provider.ts';
import { assertUsable, lookUpTarget } from '../../targets/resolve-target.ts';
import { wayText } from '../../targets/target-text.ts';
import type { GateOptions } from '../run/run-gate.ts';
import { needsProvider, offeredStages, selectStages, sendsLoad } from '../run/selection.ts';
import { gateLoad, scenariosOf } from '../stages/load.ts';
import { findK6 } from './k6.ts';
import { readSinceOf } from './older-documents.ts';
import { assertOwnFolder } from './own-folder.ts';

/** What a gate would do. Nothing in it is a verdict. */
export interface GatePlan {
  readonly judged: false;
  readonly target: {
    readonly name: string;
    /** Absent for a simulator of our own, which has no address before it runs. */
    readonly origins?: Readonly<Record<ApiName, string>>;
    readonly maxRequestsPerSecond?: number;
    /** `, through the proxy …`; absent where there is none. */
    readonly way?: string;
  };
  /** Absent where no load is sent or there is none. */
  readonly k6?: string;
  /** What the stage `baseline` compares with, as a sentence goes on; absent where it does not run. */
  readonly comparison?: string;
  readonly stages: readonly {
    readonly name: StageName;
    readonly runs: boolean;
    /** Ids of the checks that are known before anything runs; a run has more. */
    readonly checks: readonly string[];
  }[];
}

/**
 * Looks up everything that a gate looks up before its first request: stages, target, what was promised before, k6. Asks
 * nobody and writes nothing. Throws what the gate throws for mistakes of the user's.
 */
export async function planGate(options: GateOptions): Promise<GatePlan> {
  const { world, target } = options;
  const selected = selectStages(options.only ?? [], options.skip ?? [], options.baseline !== undefined);
  const comparison = await comparisonText(options);
  await assertOwnFolder(options.outDir, world.cwd);
  await readSinceOf(options, selected);
  const found = target === undefined ? undefined : await lookUpTarget(target, world.cwd);
  if (found !== undefined) assertUsable(Object.values(found.origins), world.env);
  if (found !== undefined && sendsLoad(selected)) assertLoadAllowed(found);
  const k6 = sendsLoad(selected) ? await findK6(world).catch(() => undefined) : undefined;
  const cap = found?.load?.maxRequestsPerSecond;
  const way = found === undefined ? '' : wayText(found.origins, world.env);
  return {
    judged: false,
    target: {
      name: found?.name ?? (needsProvider(selected) ? 'simulator' : 'none'),
      ...(found === undefined ? {} : { origins: found.origins }),
      ...(cap === undefined ? {} : { maxRequestsPerSecond: cap }),
      ...(way === '' ? {} : { way }),
    },
    ...(k6 === undefined ? {} : { k6: k6.version }),
    ...(comparison === undefined ? {} : { comparison }),
    stages: await Promise.all(
      offeredStages(options.baseline !== undefined).map(async (name) => {
        const runs = selected.has(name);
        return { name, runs, checks: runs ? await knownChecks(name, options) : [] };
      }),
    ),
  };
}

async function comparisonText({ world, baseline }: GateOptions): Promise<string | undefined> {
  if (baseline === undefined) return undefined;
  await lookUpBaseline(world, baseline);
  const keep = baseline.save ? 'keeps this run for later ones' : undefined;
  if (baseline.reference !== undefined) return `beside ${baseline.reference}`;
  if (baseline.baseline === undefined) return keep;
  const other = baseline.baseline === 'auto' ? 'the baseline of these conditions' : baseline.baseline;
  return `against ${other}${keep === undefined ? '' : `; where there is none, ${keep}`}`;
}

async function knownChecks(
  name: StageName,
  { root, since, target }: GateOptions,
): Promise<readonly string[]> {
  if (name === 'documents') {
    const parts = ['readable', 'lint', 'operations', ...(since === undefined ? [] : ['since'])];
    return apiNames.flatMap((api) => parts.map((part) => `documents/${api}/${part}`));
  }
  if (name === 'generated') {
    return [...apiNames, 'tables', 'superfluous', 'lockstep'].map((part) => `generated/${part}`);
  }
  if (name === 'contracts' || name === 'verify') return contracted(root, name);
  if (name === 'baseline') return [];
  if (name === 'report') return ['report/schema', 'report/formats'];
  // Of a target nobody knows before it answers whether it is a simulator.
  const kind = target === undefined ? 'embedded' : 'provider';
  const scenarios = (await scenariosOf(gateLoad, kind)).map(({ scenario }) => scenario);
  const parts = ['requests-sent', 'lateness', 'expected-statuses', 'responses-valid'];
  return [...scenarios.flatMap((name) => parts.map((part) => `load/${name}/${part}`)), 'load/lockstep'];
}

/** A check for every interaction; documents that cannot be read leave none to be known. */
async function contracted(root: string, stage: StageName): Promise<readonly string[]> {
  const { contractedCells, coverageTable, interactions } = await import('../../contracts/index.ts');
  const table = await coverageTable(root).catch(() => undefined);
  if (table === undefined) return [];
  const ids = new Set([...contractedCells(table, interactions).values()].flat());
  return [...ids].map((id) => id.replace(/^verify\//, `${stage}/`));
}
