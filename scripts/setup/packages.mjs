import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { whileLocked } from './lock.mjs';
import { environmentOfNpm, npmFailure } from './npm.mjs';
import { cacheDirectory, fingerprint, inTemporaryFolder } from './places.mjs';
import { collect } from './processes.mjs';
import { SetupError, say } from './say.mjs';

/**
 * How the installed packages stand to package-lock.json: `current`, `missing`, `different`, or `managed elsewhere`
 * where there is no lockfile (an installed Passgate: whoever installed it brought its packages).
 *
 * npm writes `node_modules/.package-lock.json` as the last step of an install, so a file that agrees with the
 * lockfile says two things: what is installed, and that the install came to its end. It is true of packages that a
 * person installed with npm, too.
 */
export async function packagesState(root) {
  const wanted = await packagesIn(join(root, 'package-lock.json'));
  if (wanted === undefined) return 'managed elsewhere';
  const installed = await packagesIn(join(root, 'node_modules', '.package-lock.json'));
  if (installed === undefined) return 'missing';
  const agrees = Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const here = installed[path];
    return here === undefined
      ? mayBeAbsent(entry)
      : here.version === entry.version && here.integrity === entry.integrity;
  });
  return agrees && Object.keys(installed).every((path) => wanted[path] !== undefined)
    ? 'current'
    : 'different';
}

/** Installs the locked packages where they are missing or others than the locked ones. `env` has the right Node first. */
export async function ensurePackages({ env, root }) {
  if (isSettled(await packagesState(root))) return;
  const work = async () => {
    const state = await packagesState(root);
    if (isSettled(state)) return;
    say(`packages are ${state}: installing the locked ones (npm ci)`);
    await install({ env, root });
    say('packages installed');
  };
  await whileLocked(cacheDirectory(env), `packages-${fingerprint(root)}`, work, 'packages');
}

/**
 * Installs beside the project and renames the result into place: a killed `npm ci` (or one whose parent was killed
 * and that goes on by itself) never leaves half a `node_modules`, nor writes into the one in use.
 */
async function install({ env, root }) {
  const work = join(root, '.setup');
  await mkdir(work, { recursive: true });
  await writeFile(join(work, '.gitignore'), '*\n');
  await inTemporaryFolder(work, async (folder) => {
    for (const file of ['package.json', 'package-lock.json'])
      await copyFile(join(root, file), join(folder, file));
    await copyFile(join(root, '.npmrc'), join(folder, '.npmrc')).catch(ignoreAbsence);
    // Install scripts are refused: none of the packages needs one (esbuild and the Pact core bring their binaries as
    // optional packages), and NODE_ENV=production must not leave out what the tests need.
    const kinds = ['--include=dev', '--include=optional'];
    const args = ['ci', '--prefix', folder, '--ignore-scripts', ...kinds, '--no-audit', '--no-fund'];
    const npm = await collect('npm', args, { env: environmentOfNpm(env), cwd: folder });
    if (npm.code !== 0) throw failure(npmFailure(npm));
    // Another set-up may have come first where the lock was taken over: leave what is in use alone.
    if ((await packagesState(root)) === 'current') return;
    await swap(join(folder, 'node_modules'), join(root, 'node_modules'), join(folder, 'old'));
  });
  const left = await readdir(work).catch(() => []);
  if (left.every((name) => name === '.gitignore')) await rm(work, { recursive: true, force: true });
}

async function swap(fresh, place, aside) {
  await rename(place, aside).catch(ignoreAbsence);
  await rename(fresh, place);
}

function ignoreAbsence(error) {
  if (error.code !== 'ENOENT') throw error;
}

async function packagesIn(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

/** An optional package that names this platform is one that the packages here cannot do without. */
function mayBeAbsent({ optional, os, cpu, libc }) {
  if (optional !== true) return false;
  return !(os?.includes(process.platform) && cpu?.includes(process.arch) && libc === undefined);
}

function isSettled(state) {
  return state === 'current' || state === 'managed elsewhere';
}

function failure(reason) {
  return new SetupError(`the locked packages could not be installed: ${reason}`, {
    waysOut: [
      'make the npm registry reachable (npm config get registry) and rerun the command',
      'or install them yourself: npm ci --ignore-scripts',
    ],
  });
}
