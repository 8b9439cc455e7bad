import { processTreeReader, type World } from '../../core/index.ts';

export interface MemorySampling {
  /**
   * Ends the sampling. Answers the highest sum of resident memory seen, in bytes; absent where it
   * cannot be read.
   */
  stop(): Promise<number | undefined>;
}

/**
 * Samples the resident memory of this process and everything below it. A peak between two samples
 * is missed, so the figure is a lower bound; shared pages count once per process.
 */
export function sampleMemory(world: Pick<World, 'pid' | 'platform'>, intervalMs = 250): MemorySampling {
  let peak: number | undefined;
  const read = processTreeReader(world.pid, world.platform);
  const sample = async (): Promise<void> => {
    const tree = await read();
    if (tree.length === 0) return;
    const sum = tree.reduce((bytes, row) => bytes + row.rssBytes, 0);
    peak = Math.max(peak ?? 0, sum);
  };
  let running = sample();
  const timer = setInterval(() => {
    running = running.then(sample);
  }, intervalMs);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
      await sample();
      return peak;
    },
  };
}
