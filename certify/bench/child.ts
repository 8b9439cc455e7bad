import { execFile } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** What reading and judging a recording took in a process of its own. */
export interface ReadingCost {
  readonly recognised: number;
  readonly readingCpuSeconds: number;
  readonly judgingCpuSeconds: number;
  /** Resident memory at its most, Node and tsx included. */
  readonly maxMegabytes: number;
}

/** As the set-up starts `passgate certify` (scripts/setup/run.mjs). */
const memory = '--max-semi-space-size=16';

export async function startReading(path: string): Promise<ReadingCost> {
  const program = fileURLToPath(new URL('reading.ts', import.meta.url));
  const args = [memory, '--import', import.meta.resolve('tsx'), program, path];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  const cost: ReadingCost = JSON.parse(stdout);
  return cost;
}
