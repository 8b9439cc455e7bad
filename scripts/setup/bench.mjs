import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { handOver } from './processes.mjs';
import { SetupError, say } from './say.mjs';

/** A benchmark is a program of its own: `<name>.bench.ts`, or `run.ts` in a folder `bench`. */
const PROGRAM = /(\.bench|\/bench\/run)\.ts$/;
const NOT_OURS = /^(node_modules|dist|\..*)(\/|$)/;

/**
 * Runs every benchmark whose path holds one of `filters` (all of them without any), one after the other, each in a process of
 * its own, so that none warms or slows another. Answers the exit code: 0, or 1 where one of them failed.
 */
export async function bench({ node, root, env, filters }) {
  const programs = (await files(root)).filter((path) => PROGRAM.test(path)).sort();
  const chosen = programs.filter(
    (path) => filters.length === 0 || filters.some((text) => path.includes(text)),
  );
  if (chosen.length === 0) {
    const waysOut = [`there are: ${programs.join(', ') || 'none'}`];
    throw new SetupError(`no benchmark is called ${filters.join(' or ')}`, { exitCode: 2, waysOut });
  }
  let failed = 0;
  for (const path of chosen) {
    say(`benchmark ${path}`);
    const args = ['--expose-gc', '--import', join(root, 'scripts', 'setup', 'child.mjs'), join(root, path)];
    if ((await handOver(node, args, { env, cwd: root })) !== 0) failed += 1;
  }
  say(`${chosen.length - failed} benchmarks done, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

async function files(root, folder = '') {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const found = await Promise.all(
    entries.map((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (NOT_OURS.test(path)) return [];
      return entry.isDirectory() ? files(root, path) : [path];
    }),
  );
  return found.flat();
}
