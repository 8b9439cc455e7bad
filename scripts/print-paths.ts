import { type ExitCode, messageOf, PassgateError, type World } from '../core/index.ts';

/**
 * Runs a program of the repository that writes files, and prints their paths. Returns its exit code;
 * an error is one sentence on standard error.
 */
export async function printPaths(world: World, write: () => Promise<readonly string[]>): Promise<ExitCode> {
  try {
    for (const path of await write()) world.stdout.write(`${path}\n`);
    return 0;
  } catch (error) {
    world.stderr.write(`passgate: ${messageOf(error)}\n`);
    if (!(error instanceof PassgateError)) return 1;
    world.stderr.write(`  ${error.hint}\n`);
    return error.exitCode;
  }
}
