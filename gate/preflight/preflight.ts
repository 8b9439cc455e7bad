import { join } from 'node:path';
import { type BaselineOptions, type PlannedBaseline, planBaseline } from '../../baseline/index.ts';
import { definedOnly, PassgateError, type StageName } from '../../core/index.ts';
import type { WrittenThreshold } from '../../load/index.ts';
import type { EarlierDocuments } from '../../openapi/index.ts';
import type { Catalogue } from '../../simulator/index.ts';
import {
  assertLoadAllowed,
  assertUsable,
  configuredCatalogue,
  describeTarget,
  type TargetDescription,
} from '../../targets/index.ts';
import type { GateOptions } from '../options.ts';
import type { CheckSelection } from '../run/check-selection.ts';
import { needsProvider, selectStages, sendsLoad } from '../run/selection.ts';
import { pactFilesIn } from '../stages/pact-files.ts';
import { readOlderDocuments } from './older-documents.ts';
import { assertOutside, assertOwnFolder } from './own-folder.ts';
import { gateThresholds } from './own-thresholds.ts';
import { selectChecks } from './select-checks.ts';

/** What is known of a run before its first request. */
export interface Preflight {
  readonly selected: ReadonlySet<StageName>;
  /** The checks that a rerun repeats; absent in other runs. */
  readonly selection?: CheckSelection;
  /** The given target; absent for the embedded simulator, and where no stage needs a provider. */
  readonly target?: TargetDescription;
  /** What the embedded simulator is to know; absent where it is not configured or not started. */
  readonly catalogue?: Catalogue;
  /** The older documents that clients were written for (`--since`). */
  readonly since?: EarlierDocuments;
  readonly comparison?: PlannedBaseline;
  /** What must hold under load, by option and configuration. */
  readonly thresholds: readonly WrittenThreshold[];
}

/**
 * Looks up everything that a run needs, without a request and without writing: stages, target,
 * older documents, comparison. The gate and its dry run begin with it, so that they refuse the
 * same.
 * @throws PassgateError for a mistake of the user's (exit 2)
 */
export async function preflight(options: GateOptions): Promise<Preflight> {
  const { world } = options;
  const selection = await selectedChecks(options);
  const baseline = comparisonOf(options, selection);
  const { only = [], skip = [] } = options;
  const selected = selectStages(selection?.stages ?? only, skip, baseline !== undefined);
  const comparison = baseline === undefined ? undefined : await planBaseline(world, baseline);
  await assertOwnFolder(options.outDir, world.cwd);
  assertOutside(options.outDir, options.inputs ?? []);
  const since = await readOlderDocuments(options, selected);
  const target = await describedTarget(options, selected);
  const isEmbedded = target === undefined && needsProvider(selected);
  const catalogue = isEmbedded ? await configuredCatalogue(world.cwd) : undefined;
  const thresholds = await gateThresholds(options, selected, target?.name);
  return { selected, thresholds, ...definedOnly({ selection, target, catalogue, since, comparison }) };
}

/**
 * Returns the checks that a rerun repeats.
 * @throws PassgateError `UNKNOWN_NAME` or `USAGE` (exit 2)
 */
async function selectedChecks(options: GateOptions): Promise<CheckSelection | undefined> {
  const { rerun: ids, root, seenChecks: seen = [], since } = options;
  if (ids === undefined) return undefined;
  return selectChecks({ root, ids, seen, isSinceGiven: since !== undefined });
}

/** Returns what to compare with: a rerun only compares where it repeats a check of a comparison. */
export function comparisonOf(
  { baseline }: GateOptions,
  selection: CheckSelection | undefined,
): BaselineOptions | undefined {
  return selection === undefined || selection.stages.includes('baseline') ? baseline : undefined;
}

async function describedTarget(
  { world, root, target: given, known }: GateOptions,
  selected: ReadonlySet<StageName>,
): Promise<TargetDescription | undefined> {
  if (known !== undefined) return known.target;
  if (given === undefined || !needsProvider(selected)) return undefined;
  const target = await describeTarget(given, world.cwd);
  assertUsable(Object.values(target.origins), world.env);
  if (sendsLoad(selected)) assertLoadAllowed(target);
  if (selected.has('verify')) await assertStates(root, target);
  return target;
}

/**
 * Throws `CONFIG` (exit 2) for an entry of `cannotArrange` that fits no state of the committed pact
 * files. Files that cannot be read are the matter of their stage.
 */
async function assertStates(root: string, { name, cannotArrange = [] }: TargetDescription): Promise<void> {
  if (cannotArrange.length === 0) return;
  const { assertDeclaredStates } = await import('../../contracts/index.ts');
  const pactFiles = await pactFilesIn(join(root, 'contracts', 'pacts')).catch(() => []);
  await assertDeclaredStates({ root, target: { name, cannotArrange }, pactFiles }).catch((error: unknown) => {
    if (error instanceof PassgateError && error.code === 'CONFIG') throw error;
  });
}
