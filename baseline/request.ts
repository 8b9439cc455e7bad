import { createHash } from 'node:crypto';
import { access, readdir, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { messageOf, PassgateError, type Target, type World, writeFileWhole } from '../core/index.ts';
import { type Baseline, type BaselineConditions, differences, readBaseline } from '../reports/index.ts';
import { assertLoadAllowed, givenProvider } from '../targets/provider.ts';
import { lookUpTarget } from '../targets/resolve-target.ts';
import { isAboutTarget } from '../targets/target-text.ts';

/** What the user asked to have compared. */
export interface BaselineOptions {
  /** A file, or `auto` for the one that is kept for these conditions. */
  readonly baseline?: string;
  /** Keep this run where there is no baseline yet, or, without `baseline`, in place of the one that is kept. */
  readonly save: boolean;
  /** A target to measure side by side: a name from `passgate.config.ts` or a URL. */
  readonly reference?: string;
  /** Most rounds that are measured. */
  readonly rounds?: number;
  /** The ratio up to which a figure is not worse: 1.1 allows a tenth more. */
  readonly tolerance?: number;
}

/** The same, looked at before anything runs: a slip of the user's is told at once. */
export interface BaselineRequest {
  readonly options: BaselineOptions;
  /** Absent when it did not answer, and `unreachable` says why. */
  readonly reference?: Target;
  readonly unreachable?: PassgateError;
}

/**
 * @throws PassgateError `USAGE` for what does not go together, `INPUT_FILE` for a baseline that cannot be read, `CONFIG` for a place
 *   where none can be kept, and what `givenProvider` throws for a reference (all exit 2)
 */
export async function baselineRequest(
  world: World,
  options: BaselineOptions | undefined,
): Promise<BaselineRequest | undefined> {
  if (options === undefined) return undefined;
  const place = await lookUpBaseline(world, options);
  if (place !== undefined) await tryPlace(place);
  if (options.reference !== undefined) return { options, ...(await referenceOf(world, options.reference)) };
  return { options };
}

/**
 * What can be found wrong with it without a request and without writing. Answers where this run may have to be kept.
 * @throws PassgateError as `baselineRequest`, but for what only a request or a write can tell
 */
export async function lookUpBaseline(world: World, options: BaselineOptions): Promise<string | undefined> {
  const { baseline, save, reference } = options;
  if (reference !== undefined) {
    if (baseline !== undefined || save) {
      throw new PassgateError(
        'USAGE',
        '--reference measures two targets now, --baseline and --save-baseline compare two runs: they do not go together.',
        'Give one or the other.',
      );
    }
    assertLoadAllowed(await lookUpTarget(reference, world.cwd));
    return undefined;
  }
  const path = fileOf(world, options);
  if (path === undefined) return save ? keptIn(world) : undefined;
  if (!save || (await exists(path))) {
    await readBaseline(path);
    return undefined;
  }
  return dirname(path);
}

/** Two minutes of measuring for a baseline that has no place to go to would be lost. */
async function tryPlace(folder: string): Promise<void> {
  try {
    const file = join(folder, `${crypto.randomUUID()}.json`);
    await writeFileWhole(file, '');
    await rm(file);
  } catch (error) {
    throw new PassgateError(
      'CONFIG',
      `No baseline can be kept in ${folder}: ${messageOf(error)}`,
      'Name a file in another folder with --baseline FILE.',
    );
  }
}

async function referenceOf(
  world: World,
  given: string,
): Promise<Pick<BaselineRequest, 'reference' | 'unreachable'>> {
  try {
    const { target } = await (await givenProvider(given, world)).get();
    return { reference: target };
  } catch (error) {
    if (!isAboutTarget(error)) throw error;
    const message = `The reference cannot be measured: ${error.message}`;
    const hint = 'Start it, or compare with an earlier run instead: --baseline auto.';
    return { unreachable: new PassgateError('TARGET_UNREACHABLE', message, hint) };
  }
}

function fileOf({ cwd }: World, { baseline }: BaselineOptions): string | undefined {
  return baseline === undefined || baseline === 'auto' ? undefined : resolve(cwd, baseline);
}

export interface FoundBaseline {
  /** Where it is, or would be. */
  readonly path: string;
  readonly baseline?: Baseline;
  /** Of `auto`, where there is none for these conditions: the one that differs least, to tell in what. */
  readonly nearest?: Baseline;
}

/** The baseline that was asked for: a file, or the one kept for these conditions. */
export async function findBaseline(
  world: World,
  options: BaselineOptions,
  conditions: BaselineConditions,
): Promise<FoundBaseline> {
  const file = fileOf(world, options);
  const path = file ?? join(keptIn(world), `${fingerprint(conditions)}.json`);
  if (await exists(path)) return { path, baseline: await readBaseline(path) };
  const nearest = file === undefined ? await nearestIn(keptIn(world), conditions) : undefined;
  return { path, ...(nearest === undefined ? {} : { nearest }) };
}

async function nearestIn(folder: string, conditions: BaselineConditions): Promise<Baseline | undefined> {
  const names = await readdir(folder).catch(() => []);
  const kept = await Promise.all(
    names.map((name) => readBaseline(join(folder, name)).catch(() => undefined)),
  );
  const far = (baseline: Baseline): number => differences(baseline.conditions, conditions).length;
  return kept.filter((baseline) => baseline !== undefined).sort((a, b) => far(a) - far(b))[0];
}

function fingerprint(conditions: BaselineConditions): string {
  return createHash('sha256').update(JSON.stringify(conditions)).digest('hex').slice(0, 16);
}

/** In the cache of the user, as what the set-up fetches: baselines belong to a machine, not to a clone. */
function keptIn({ env, platform, cwd }: World): string {
  const { PASSGATE_CACHE: own = '', XDG_CACHE_HOME: xdg = '', HOME: home = homedir() } = env;
  if (own !== '') return join(resolve(cwd, own), 'baselines');
  if (isAbsolute(xdg)) return join(xdg, 'passgate', 'baselines');
  const cache = platform === 'darwin' ? join(home, 'Library', 'Caches') : join(home, '.cache');
  return join(cache, 'passgate', 'baselines');
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
