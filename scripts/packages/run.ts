/**
 * `npm run packages -- DIR`: makes the packages and writes their tarballs into a folder, each named
 * for its package and version.
 */
import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import {
  endProcess,
  makeFolder,
  PassgateError,
  processWorld,
  temporaryFolder,
  writeFileWhole,
} from '../../core/index.ts';
import { printPaths } from '../print-paths.ts';
import { environmentOfNpm } from '../setup/npm.mjs';
import { contentsOfPackages } from './contents.ts';

const world = processWorld([]);
const root = dirname(dirname(import.meta.dirname));

/** Returns the paths of the tarballs. */
async function pack(destination: string): Promise<string[]> {
  const work = await temporaryFolder('passgate-packages-');
  try {
    const folders: string[] = [];
    for (const [{ name }, contents] of await contentsOfPackages(root)) {
      const folder = join(work, name.replace('/', '-'));
      for (const [path, content] of contents) await writeFileWhole(join(folder, path), content);
      folders.push(folder);
    }
    await makeFolder(destination);
    const args = ['pack', ...folders, '--pack-destination', destination, '--json', '--ignore-scripts'];
    const { stdout } = await promisify(execFile)('npm', args, {
      env: environmentOfNpm(world.env),
      maxBuffer: 2 ** 26,
    });
    const packed: { readonly filename: string }[] = JSON.parse(stdout);
    return packed.map(({ filename }) => join(destination, filename));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

const [folder, ...others] = world.argv;
await endProcess(
  await printPaths(world, async () => {
    if (folder === undefined || others.length > 0)
      throw new PassgateError('USAGE', 'Name one folder for the tarballs.', 'Usage: npm run packages -- DIR');
    return pack(resolve(world.cwd, folder));
  }),
);
