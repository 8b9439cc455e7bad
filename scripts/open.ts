import { spawn } from 'node:child_process';
import type { World } from '../core/index.ts';

/** Opens a file in the reader's browser by the platform's own opener; where there is none, says so and goes on. */
export async function openInBrowser(world: World, path: string): Promise<void> {
  const opener = world.platform === 'darwin' ? 'open' : 'xdg-open';
  await new Promise<void>((resolve) => {
    const child = spawn(opener, [path], { stdio: 'ignore', detached: true });
    child.on('error', () => {
      world.stderr.write(`There is no ${opener} here; open ${path} yourself.\n`);
      resolve();
    });
    child.on('spawn', () => {
      child.unref();
      resolve();
    });
  });
}
