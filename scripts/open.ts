import { spawn } from 'node:child_process';
import type { World } from '../core/index.ts';

/**
 * Opens a file in the reader's browser by the platform's own opener. Where there is none, or no
 * screen to open it on (a server, a job of CI), it says so and goes on: nothing that was judged
 * depends on it.
 */
export async function openInBrowser(world: World, path: string): Promise<void> {
  if (world.platform === 'linux' && noScreen(world)) {
    world.stderr.write(`There is no screen here; open ${path} yourself.\n`);
    return;
  }
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

function noScreen({ env }: World): boolean {
  return (env.DISPLAY ?? '') === '' && (env.WAYLAND_DISPLAY ?? '') === '';
}
