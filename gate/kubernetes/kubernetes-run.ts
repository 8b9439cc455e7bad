import { stringify } from 'yaml';
import {
  definedOnly,
  type ExitCode,
  lockPath,
  PassgateError,
  type Progress,
  parsedJson,
  secretOf,
  type Target,
  type World,
} from '../../core/index.ts';
import type { KubernetesFacts, LoadOptions } from '../../load/index.ts';
import { asReport, deliverReport, type Report, removeReport } from '../../reports/index.ts';
import {
  allowedTarget,
  assertLoadAllowed,
  configuredCatalogue,
  describeTarget,
  embeddedTarget,
  givenTarget,
  targetText,
} from '../../targets/index.ts';
import { assertOwnFolder } from '../preflight/own-folder.ts';
import { scenarioThresholds } from '../preflight/own-thresholds.ts';
import type { ScenarioRun } from '../run/context.ts';
import { maskerOf } from '../run/run-folder.ts';

export interface KubernetesRun {
  readonly world: World;
  readonly root: string;
  /** What the devices do. */
  readonly scenario: ScenarioRun;
  /** A name from `passgate.config.ts` or a URL; absent for a simulator in the cluster. */
  readonly target?: string;
  /** Where the files go. */
  readonly folder: string;
  readonly image: string;
  readonly k6Version: string;
  readonly onNotice: (text: string) => void;
  /** The values of `--threshold`. */
  readonly thresholds: readonly string[];
}

export interface WrittenKubernetesRun {
  readonly facts: KubernetesFacts;
  /** The environment with the secrets that commands printed, which the Secret is made of. */
  readonly env: World['env'];
}

/**
 * Writes what `kubectl apply --server-side -k` takes, once it is certain that it can run. No load is
 * sent.
 * @throws PassgateError for a mistake of the user's (exit 2), and where the target does not answer
 */
export async function writeKubernetesRun(run: KubernetesRun): Promise<WrittenKubernetesRun> {
  const { folder, onNotice } = run;
  const { assertRunnable, filesOf, prepareKubernetes, writeFolder } = await import('../../load/index.ts');
  const release = await lockPath(
    folder,
    'Wait until it has ended, or choose another folder with --kubernetes.',
  );
  try {
    const options = await optionsOf(run);
    const facts = await prepareKubernetes(options);
    const files = filesOf(facts);
    assertRunnable(files);
    await writeFolder(folder, files);
    onNotice(
      `${files.size} files in ${folder}, for ${facts.runners} ${facts.runners === 1 ? 'runner' : 'runners'}`,
    );
    return { facts, env: { ...run.world.env, ...secretsOf(options.load.target, facts, run.world) } };
  } finally {
    await release();
  }
}

async function optionsOf(run: KubernetesRun) {
  const { world, root, scenario, image, k6Version, onNotice } = run;
  const request = { folder: world.cwd, options: run.thresholds, ...definedOnly({ target: run.target }) };
  const thresholds = await scenarioThresholds(request, scenario);
  const { target, catalogue, allowed } = await targetOf(run);
  const isAlone = true as const;
  const masker = maskerOf(world);
  const load = { ...scenario, world, root, masker, target, allowed, onNotice, thresholds, isAlone };
  return {
    load,
    image,
    k6Version,
    isOwnSimulator: run.target === undefined,
    ...(catalogue === undefined ? {} : { catalogue: stringify(catalogue) }),
  };
}

/**
 * Returns the given target, resolved without the proxies of this machine, which pods do not have; or
 * what a simulator with the configured catalogue knows, by asking one.
 */
async function targetOf({ world, target: given, onNotice }: KubernetesRun) {
  if (given === undefined) {
    const catalogue = await configuredCatalogue(world.cwd);
    const source = embeddedTarget(world, catalogue);
    try {
      const { target } = await source.get();
      const allowed: LoadOptions['allowed'] = { hosts: {}, sentences: [] };
      return { target, catalogue, allowed };
    } finally {
      await source.close();
    }
  }
  const description = await describeTarget(given, world.cwd);
  assertLoadAllowed(description);
  const source = await givenTarget(description, world);
  const { target } = await source.get();
  onNotice(`Target ${targetText(target)}`);
  return { target, catalogue: undefined, allowed: await allowedTarget(target, {}) };
}

/** Returns what the Secret of a run needs of a target, by its keys, also what commands printed. */
function secretsOf(target: Target, { secrets }: KubernetesFacts, { env }: World): Record<string, string> {
  const kinds = ['softwareStatement', 'vantageToken'] as const;
  return Object.fromEntries(kinds.map((kind) => [secrets[kind].key, secretOf(target, env, kind).value]));
}

export interface FollowedKubernetesRun extends Pick<KubernetesRun, 'world' | 'folder' | 'onNotice'> {
  readonly facts: KubernetesFacts;
  readonly outDir: string;
  /** Throws `CONFIG` (exit 2) for a token of the environment that the servers of a run would not take. */
  readonly assertToken: (name: string, token: string) => void;
  readonly onProgress: (progress: Progress) => void;
}

/**
 * Applies the folder of a run, follows it, and writes its report in every format.
 * @throws PassgateError `TOOL_MISSING`, `CLUSTER`, `INTERRUPTED` (exit 3); `CONFIG` (exit 2)
 */
export async function followKubernetesRun(
  run: FollowedKubernetesRun,
): Promise<{ readonly report: Report; readonly reportPath: string; readonly exitCode: ExitCode }> {
  const { world, facts, outDir } = run;
  const { followRun, neededSecrets } = await import('../../load/index.ts');
  await assertOwnFolder(outDir, world.cwd);
  const release = await lockPath(outDir, 'Wait until it has ended, or choose another folder with --out DIR.');
  try {
    await removeReport(outDir);
    const { run: id, seconds } = facts;
    const text = await followRun({ ...run, run: id, seconds, neededSecrets: neededSecrets(facts) });
    const report = reportIn(text);
    return { report, reportPath: await deliverReport(world, report, outDir), exitCode: report.exitCode };
  } finally {
    await release();
  }
}

/** Reads the report that the collector gave out. */
function reportIn(text: string): Report {
  try {
    return asReport(parsedJson(text), 'The report of the collector');
  } catch (error) {
    if (!(error instanceof PassgateError)) throw error;
    const hint =
      'The image of the collector is of another version than this Passgate: build it anew, or give --image.';
    throw new PassgateError('CLUSTER', error.message, hint, { cause: error });
  }
}
