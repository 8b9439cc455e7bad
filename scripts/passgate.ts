import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  endProcess,
  guardProcess,
  killProcess,
  processTree,
  processWorld,
  selfCommand,
  type World,
} from '../core/index.ts';
import { commandsFor } from './commands/index.ts';
import { main } from './main.ts';

const uncaught = guardProcess();
const entry = fileURLToPath(import.meta.url);
const world = processWorld(selfCommand(entry));
const code = await main(world, packageRoot(dirname(entry)), commandsFor(world.argv), uncaught);
await endDescendants(world);
await endProcess(code);

/**
 * Returns the nearest folder upwards that holds a package.json: the entry lies deeper once it is
 * compiled.
 */
function packageRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json')) || dirname(folder) === folder) return folder;
  return packageRoot(dirname(folder));
}

/**
 * Ends every process that this one started and left running. As process 1 of a container it may
 * have inherited others' orphans, and everything ends with it anyway.
 */
async function endDescendants({ pid, platform }: World): Promise<void> {
  if (pid === 1) return;
  for (const row of await processTree(pid, platform)) if (row.pid !== pid) killProcess(row.pid);
}
