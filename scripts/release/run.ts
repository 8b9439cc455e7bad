/**
 * `npm run release -- DIR TAG`: writes what a release has beside its packages: notes, licence list and
 * SBOM. It publishes nothing.
 */
import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import {
  endProcess,
  makeFolder,
  PassgateError,
  parsedJson,
  processWorld,
  readText,
  recordOf,
  writeFileWhole,
} from '../../core/index.ts';
import { printPaths } from '../print-paths.ts';
import { environmentOfNpm } from '../setup/npm.mjs';
import { billOfMaterials } from './bill-of-materials.ts';
import { licencePage, licencesOf } from './licences.ts';
import { releaseNotes } from './release-notes.ts';

const world = processWorld([]);
const root = dirname(dirname(import.meta.dirname));

async function writeRelease(folder: string, tag: string): Promise<string[]> {
  const manifest = recordOf(parsedJson(await readText(join(root, 'package.json'))));
  const changes = await readdir(join(root, '.changeset'));
  const pending = changes.filter((name) => name.endsWith('.md') && name !== 'README.md');
  if (manifest.repository === undefined) {
    throw new PassgateError(
      'CONFIG',
      'package.json names no repository, without which npm refuses the provenance of a package.',
      'Add "repository": { "type": "git", "url": "git+https://HOST/OWNER/NAME.git" }.',
    );
  }
  const version = String(manifest.version);
  const notes = releaseNotes(await readText(join(root, 'CHANGELOG.md')), { version, tag, pending });
  const lockfile = parsedJson(await readText(join(root, 'package-lock.json')));
  const manifests = await installedManifests(lockfile);
  const packages = licencesOf(lockfile, (path) => manifests.get(path));
  const sbom = billOfMaterials(parsedJson(await bomOfNpm()), packages);
  await makeFolder(folder);
  const written = [
    ['notes.md', notes],
    ['licences.md', licencePage(packages)],
    ['sbom.cdx.json', `${JSON.stringify(sbom, null, 2)}\n`],
  ] as const;
  for (const [name, text] of written) await writeFileWhole(join(folder, name), text);
  return written.map(([name]) => join(folder, name));
}

/** Returns the manifests of packages whose entry in the lockfile has no licence, by its path there. */
async function installedManifests(lockfile: unknown): Promise<ReadonlyMap<string, unknown>> {
  const entries = Object.entries(recordOf(recordOf(lockfile).packages));
  const unnamed = entries.filter(([path, entry]) => path !== '' && recordOf(entry).license === undefined);
  const read = unnamed.map(async ([path]): Promise<[string, unknown]> => {
    const text = await readText(join(root, path, 'package.json')).catch(() => '{}');
    return [path, parsedJson(text)];
  });
  return new Map(await Promise.all(read));
}

/** Returns the CycloneDX document of everything that the lockfile has. */
async function bomOfNpm(): Promise<string> {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const { stdout } = await promisify(execFile)('npm', args, {
    cwd: root,
    env: environmentOfNpm(world.env),
    maxBuffer: 2 ** 26,
  });
  return stdout;
}

const [folder, tag, ...others] = world.argv;
await endProcess(
  await printPaths(world, async () => {
    if (folder === undefined || tag === undefined || others.length > 0)
      throw new PassgateError(
        'USAGE',
        'Name a folder and the tag of the release.',
        'Usage: npm run release -- DIR TAG',
      );
    return writeRelease(resolve(world.cwd, folder), tag);
  }),
);
