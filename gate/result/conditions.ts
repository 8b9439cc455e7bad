import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import {
  definedOnly,
  environmentOfGit,
  findK6,
  type Invocation,
  isRecord,
  type Masker,
  parsedJson,
  readText,
  thisMachine,
  type World,
} from '../../core/index.ts';
import type { RunConditions } from '../../reports/index.ts';

const run = promisify(execFile);

/** Returns the command line of a run without the secrets that somebody typed into it. */
export function maskedInvocation(given: Invocation | undefined, masker: Masker): Partial<Invocation> {
  if (given === undefined) return {};
  const { command, options } = given;
  const masked = (words: readonly string[]) => words.map((word) => masker.text(word));
  return { command: masked(command), options: masked(options) };
}

/** Returns what this run was made with. Everything that cannot be found out is absent. */
export async function conditionsOf(
  world: World,
  root: string,
): Promise<Pick<RunConditions, 'versions' | 'platform' | 'machine' | 'commit'>> {
  const [passgate, pact, k6, commit] = await Promise.all([
    packageVersion(root),
    dependencyVersion(root, '@pact-foundation/pact-core'),
    findK6(world).then(
      (found) => found.version,
      () => undefined,
    ),
    commitOf(world, root),
  ]);
  return {
    versions: {
      passgate: passgate ?? 'unknown',
      node: world.nodeVersion,
      ...definedOnly({ k6, pact }),
    },
    platform: world.platform,
    machine: thisMachine(),
    ...definedOnly({ commit }),
  };
}

/**
 * Returns the version of a package installed beside Passgate or further up, as Node looks for it.
 */
async function dependencyVersion(folder: string, name: string): Promise<string | undefined> {
  const version = await packageVersion(join(folder, 'node_modules', name));
  if (version !== undefined || dirname(folder) === folder) return version;
  return dependencyVersion(dirname(folder), name);
}

async function packageVersion(folder: string): Promise<string | undefined> {
  try {
    const manifest = parsedJson(await readText(join(folder, 'package.json')));
    return isRecord(manifest) && typeof manifest.version === 'string' ? manifest.version : undefined;
  } catch {
    return undefined;
  }
}

async function commitOf(world: World, root: string): Promise<RunConditions['commit']> {
  const git = async (...args: string[]): Promise<string> =>
    (
      await run('git', ['-C', root, ...args], { env: environmentOfGit(world.env), timeout: 5_000 })
    ).stdout.trim();
  try {
    const sha = await git('rev-parse', 'HEAD');
    return { sha, dirty: (await git('status', '--porcelain')) !== '' };
  } catch {
    return undefined;
  }
}
