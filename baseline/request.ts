import { createHash } from 'node:crypto';
import { access, readdir, rm } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import {
  definedOnly,
  messageOf,
  PassgateError,
  type Target,
  type World,
  writeFileWhole,
} from '../core/index.ts';
import {
  assertLoadAllowed,
  describeTarget,
  givenTarget,
  isAboutTarget,
  type TargetDescription,
} from '../targets/index.ts';
import { type BaselineConditions, differences } from './conditions.ts';
import { type Baseline, readBaseline } from './store.ts';

/** The comparison that the user requested. */
export interface BaselineOptions {
  /** A file, or `auto` for the one saved for these conditions. */
  readonly baseline?: string;
  /**
   * Save this run where there is no baseline yet, or, without `baseline`, in place of the saved
   * one.
   */
  readonly save: boolean;
  /** A target to measure side by side: a name from `passgate.config.ts` or a URL. */
  readonly reference?: string;
  /** Most rounds that are measured. */
  readonly rounds?: number;
  /** The ratio up to which a figure is not worse: 1.1 allows a tenth more. */
  readonly tolerance?: number;
}

/**
 * The same, prepared before anything runs, so that a mistake of the user's ends the run at once.
 */
export interface BaselineRequest {
  readonly options: BaselineOptions;
  /** Absent when it did not answer, and `unreachable` says why. */
  readonly reference?: Target;
  readonly unreachable?: PassgateError;
}

/** What can be known of a comparison without a request and without writing. */
export interface PlannedBaseline {
  readonly options: BaselineOptions;
  /** The folder in which this run may have to be saved. */
  readonly folder?: string;
  readonly reference?: TargetDescription;
}

/**
 * Returns what is to be compared, without a request and without writing.
 * @throws PassgateError `USAGE` for what does not go together, `INPUT_FILE` for a baseline that
 *   cannot be read, `CONFIG` and `LOAD_NOT_ALLOWED` for a reference that is not one (all exit 2)
 */
export async function planBaseline(world: World, options: BaselineOptions): Promise<PlannedBaseline> {
  const { baseline, save, reference: given } = options;
  if (given !== undefined) {
    if (baseline !== undefined || save) {
      throw new PassgateError(
        'USAGE',
        '--reference cannot be combined with --baseline or --save-baseline: it compares two targets, they compare two runs.',
        'Remove one of them.',
      );
    }
    const reference = await describeTarget(given, world.cwd);
    assertLoadAllowed(reference);
    return { options, reference };
  }
  const path = fileOf(world, options);
  if (path === undefined) return { options, ...(save ? { folder: savedIn(world) } : {}) };
  if (!save || (await canBeOpened(path))) {
    await readBaseline(path);
    return { options };
  }
  return { options, folder: dirname(path) };
}

/**
 * Returns the planned comparison once its reference has answered and its folder has been written
 * to.
 * @throws PassgateError `CONFIG` for a folder where none can be saved, and what `givenTarget`
 *   throws for a reference
 */
export async function prepareBaseline(
  world: World,
  { options, folder, reference }: PlannedBaseline,
): Promise<BaselineRequest> {
  if (folder !== undefined) await tryFolder(folder);
  return { options, ...(reference === undefined ? {} : await referenceOf(world, reference)) };
}

/** Throws where no baseline can be saved, before two minutes of measuring are lost. */
async function tryFolder(folder: string): Promise<void> {
  try {
    const file = join(folder, `${crypto.randomUUID()}.json`);
    await writeFileWhole(file, '');
    await rm(file);
  } catch (error) {
    throw new PassgateError(
      'CONFIG',
      `No baseline can be saved in ${folder}: ${messageOf(error)}`,
      'Choose a file in another folder with --baseline FILE.',
    );
  }
}

async function referenceOf(
  world: World,
  description: TargetDescription,
): Promise<Pick<BaselineRequest, 'reference' | 'unreachable'>> {
  try {
    const { target } = await (await givenTarget(description, world)).get();
    return { reference: target };
  } catch (error) {
    if (!isAboutTarget(error)) throw error;
    const message = `The reference cannot be measured: ${error.message}`;
    const hint = 'Start the reference, or compare with an earlier run: --baseline auto.';
    return { unreachable: new PassgateError('TARGET_UNREACHABLE', message, hint) };
  }
}

function fileOf({ cwd }: World, { baseline }: BaselineOptions): string | undefined {
  return baseline === undefined || baseline === 'auto' ? undefined : resolve(cwd, baseline);
}

export interface BaselineLookup {
  /** Where it is, or would be. */
  readonly path: string;
  readonly baseline?: Baseline;
  /**
   * Of `auto`, where there is none for these conditions: the one that differs least, to tell in
   * what.
   */
  readonly nearest?: Baseline;
}

/** Returns the requested baseline: a file, or the one saved for these conditions. */
export async function findBaseline(
  world: World,
  options: BaselineOptions,
  conditions: BaselineConditions,
): Promise<BaselineLookup> {
  const file = fileOf(world, options);
  const path = file ?? join(savedIn(world), `${fingerprint(conditions)}.json`);
  if (await canBeOpened(path)) return { path, baseline: await readBaseline(path) };
  const nearest = file === undefined ? await nearestIn(savedIn(world), conditions) : undefined;
  return { path, ...definedOnly({ nearest }) };
}

async function nearestIn(folder: string, conditions: BaselineConditions): Promise<Baseline | undefined> {
  const names = await readdir(folder).catch(() => []);
  const saved = await Promise.all(
    names.map((name) => readBaseline(join(folder, name)).catch(() => undefined)),
  );
  const far = (baseline: Baseline): number => differences(baseline.conditions, conditions).length;
  return saved.filter((baseline) => baseline !== undefined).sort((a, b) => far(a) - far(b))[0];
}

function fingerprint(conditions: BaselineConditions): string {
  return createHash('sha256').update(JSON.stringify(conditions)).digest('hex').slice(0, 16);
}

/**
 * Returns the folder of saved baselines, in the user's cache: baselines belong to a machine, not to
 * a clone.
 */
function savedIn({ env, platform, cwd }: World): string {
  const { PASSGATE_CACHE: own = '', XDG_CACHE_HOME: xdg = '', HOME: given = '' } = env;
  const home = given === '' ? userInfo().homedir : given;
  if (own !== '') return join(resolve(cwd, own), 'baselines');
  if (isAbsolute(xdg)) return join(xdg, 'passgate', 'baselines');
  const cache = platform === 'darwin' ? join(home, 'Library', 'Caches') : join(home, '.cache');
  return join(cache, 'passgate', 'baselines');
}

/**
 * Returns whether there is a file to read. A name that no file can have, a link to nowhere and a
 * folder that may not be searched have none: saving there says why it fails.
 */
function canBeOpened(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
