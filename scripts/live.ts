import type { Progress, StageName, World } from '../core/index.ts';
import { createDisplay } from '../gate/index.ts';

/**
 * Shows how far a room's work has come: a live line on a terminal, a plain one now and then
 * elsewhere.
 */
export async function withLiveLine<Result>(
  { world, colour }: { readonly world: World; readonly colour: boolean },
  stage: StageName,
  work: (onProgress: (progress: Progress) => void) => Promise<Result>,
): Promise<Result> {
  const display = createDisplay(world, { colour });
  let started = false;
  try {
    return await work((progress) => {
      if (!started) display.show({ kind: 'started', stage });
      started = true;
      display.show({ kind: 'progress', stage, progress });
    });
  } finally {
    display.close();
  }
}
