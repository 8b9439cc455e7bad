import { execFile } from 'node:child_process';
import { access, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { messageOf, PassgateError, type World } from '../../core/index.ts';
import { cacheDirectory } from '../../scripts/setup/places.mjs';

const run = promisify(execFile);

/**
 * The `schemathesis` of a virtual environment in the cache, installed from PyPI the first time. Throws `CONFIG` where there is
 * no Python or PyPI cannot be reached.
 */
export async function schemathesisCommand(world: World, requirementsPath: string): Promise<string> {
  const requirements = await readFile(requirementsPath, 'utf8');
  const version = /^schemathesis==(\S+)$/m.exec(requirements)?.[1] ?? 'unknown';
  const folder = join(cacheDirectory(world.env, world.platform), `schemathesis-${version}`);
  const command = join(folder, 'bin', 'schemathesis');
  const complete = join(folder, 'installed');
  if (await exists(complete)) return command;
  world.stderr.write(`Installing Schemathesis ${version} into ${folder}.\n`);
  try {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await run(world.env.PASSGATE_PYTHON ?? 'python3', ['-m', 'venv', folder]);
    await run(join(folder, 'bin', 'pip'), ['install', '--quiet', '-r', requirementsPath]);
    await writeFile(complete, `${version}\n`);
  } catch (error) {
    throw new PassgateError(
      'CONFIG',
      `Schemathesis cannot be installed: ${messageOf(error)}`,
      'Python 3.10 or newer and PyPI are needed; PASSGATE_PYTHON names another Python.',
      { cause: error },
    );
  }
  return command;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
