import { chmod, lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { downloadFile, downloadText } from './download.mjs';
import { cacheDirectory, firstOnPath, inTemporaryFolder, isSet, moveIntoPlace } from './places.mjs';
import { collect } from './processes.mjs';
import { lastLines, say } from './say.mjs';
import { K6_VERSION } from './versions.mjs';

const OFFICIAL = 'https://github.com/grafana/k6/releases/download';
const ARCHIVES = {
  'linux-x64': 'linux-amd64.tar.gz',
  'linux-arm64': 'linux-arm64.tar.gz',
  'darwin-x64': 'macos-amd64.zip',
  'darwin-arm64': 'macos-arm64.zip',
};

/**
 * Fetches the release archive and puts its k6 at `target`. The archive must have the sum that the release's own
 * checksum file gives it, and the sum that the project pins; it is not unpacked, let alone run, before both agree.
 * Throws with the reason otherwise, and leaves nothing behind.
 */
export async function downloadK6({ env, root, target, accept }) {
  const archive = archiveName();
  const base = `${(isSet(env.PASSGATE_K6_MIRROR) ? env.PASSGATE_K6_MIRROR : OFFICIAL).replace(/\/+$/, '')}/v${K6_VERSION}`;
  say(`k6: trying the release archive ${withoutSecrets(base)}/${archive}`);
  const published = sumIn(await downloadText(`${base}/k6-v${K6_VERSION}-checksums.txt`), archive);
  if (published === undefined)
    throw new Error(`refused: the release's checksum file has no line for ${archive}`);
  const pinned = await pinnedSum({ env, root, archive });
  // The two can be told apart before a single byte of the archive is fetched.
  if (pinned !== undefined && pinned !== published) throw new Error(disagreement(archive, published, pinned));
  await inTemporaryFolder(cacheDirectory(env), async (folder) => {
    const file = join(folder, archive);
    const sum = await downloadFile(`${base}/${archive}`, file);
    if (sum !== published)
      throw new Error(`refused: ${archive} has the SHA-256 ${sum}, its release says ${published}`);
    const binary = await unpack({ env, folder, archive, file });
    await accept(binary);
    await moveIntoPlace(binary, target);
  });
}

/** The sum that a checksum file in the format of `sha256sum` has for a file, in lower case; undefined without such a line. */
export function sumIn(text, name) {
  for (const line of text.split('\n')) {
    const [, sum, file] = /^([0-9a-fA-F]{64}) [ *](\S+)\s*$/.exec(line) ?? [];
    if (file === name) return sum.toLowerCase();
  }
  return undefined;
}

/** The sum to hold the archive to: the one given for a mirror with a build of its own, else the project's. */
async function pinnedSum({ env, root, archive }) {
  if (isSet(env.PASSGATE_K6_SHA256)) return env.PASSGATE_K6_SHA256.toLowerCase();
  return JSON.parse(await readFile(join(root, 'scripts', 'setup', 'k6', 'sums.json'), 'utf8'))[archive];
}

async function unpack({ env, folder, archive, file }) {
  const inside = `${archive.replace(/\.(tar\.gz|zip)$/, '')}/k6`;
  const [tool, args] = await unpacker({ env, folder, archive, file, inside });
  const done = await collect(tool, args, { cwd: folder, timeoutMs: 120_000 });
  if (done.code !== 0) throw new Error(`${archive} cannot be unpacked: ${lastLines(done.stderr, 1)}`);
  const binary = join(folder, inside);
  const about = await lstat(binary).catch(() => undefined);
  if (about?.isFile() !== true) throw new Error(`${archive} contains no ${inside}`);
  await chmod(binary, 0o755);
  return binary;
}

/** Only the one file is asked for: nothing else of an archive is written anywhere. */
async function unpacker({ env, folder, archive, file, inside }) {
  if (archive.endsWith('.tar.gz')) return ['tar', ['-xzf', file, '-C', folder, inside]];
  if ((await firstOnPath(env, 'unzip')) !== undefined)
    return ['unzip', ['-q', '-o', file, inside, '-d', folder]];
  // The tar of macOS is bsdtar, which reads zip archives.
  return ['tar', ['-xf', file, '-C', folder, inside]];
}

function archiveName() {
  const suffix = ARCHIVES[`${process.platform}-${process.arch}`];
  if (suffix === undefined) throw new Error(`there is none for ${process.platform} on ${process.arch}`);
  return `k6-v${K6_VERSION}-${suffix}`;
}

/** A mirror's address may carry a user and a password. */
function withoutSecrets(address) {
  return address.replace(/\/\/[^/@]*@/, '//');
}

function disagreement(archive, published, pinned) {
  const way = `for a mirror that serves a build of its own, set PASSGATE_K6_SHA256=${published}`;
  return `refused: for ${archive} the release says SHA-256 ${published}, but ${pinned} is pinned (${way})`;
}
