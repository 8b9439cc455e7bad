import { execFile } from 'node:child_process';
import { access, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { messageOf, type World } from '../../../core/index.ts';
import { cacheDirectory } from '../../../scripts/setup/places.mjs';

const run = promisify(execFile);
const mostMs = 600_000;

/** Runs a program of an installation; its output is the reason where it fails. */
export type RunInstaller = (command: string, args: readonly string[], cwd: string) => Promise<void>;

/**
 * Installs a tool into a folder of the cache, once for each `version`, and returns the folder. Half an installation is never taken for a whole one.
 * @throws Error that says in one line why it could not be installed
 */
export async function installed(
  world: World,
  name: string,
  version: string,
  install: (folder: string, runInstaller: RunInstaller) => Promise<void>,
  env: Readonly<Record<string, string | undefined>> = world.env,
): Promise<string> {
  const folder = join(cacheDirectory(world.env, world.platform), 'peers', `${name}-${version}`);
  const complete = join(folder, 'installed');
  if (await exists(complete)) return folder;
  world.stderr.write(`Installing ${name} ${version} into ${folder}.\n`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const runInstaller: RunInstaller = async (command, args, cwd) => {
    await run(command, [...args], { cwd, env: { ...env }, timeout: mostMs, maxBuffer: 64 * 2 ** 20 }).catch(
      (error: unknown) => {
        throw new Error(`${name} ${version} could not be installed: ${reasonOf(error)}`);
      },
    );
  };
  await install(folder, runInstaller);
  await writeFile(complete, `${version}\n`);
  return folder;
}

/** What a program said last on standard error, else why it did not start; one line. */
function reasonOf(error: unknown): string {
  const said = String(Reflect.get(Object(error), 'stderr') ?? '').trim();
  const lines = (said === '' ? messageOf(error) : said).split('\n').filter((line) => line.trim() !== '');
  return (lines.find((line) => /error/i.test(line)) ?? lines[0] ?? 'it says nothing').trim().slice(0, 200);
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
