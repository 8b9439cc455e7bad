import { PassgateError, type StageName } from '../../core/index.ts';
import type { Since } from '../../openapi/index.ts';
import type { GateOptions } from '../run/run-gate.ts';

/**
 * The documents of `--since`, read before anything runs.
 * @throws PassgateError `INPUT_FILE` (exit 2) for a ref that means nothing; `USAGE` (exit 2) when no stage would look at them
 */
export async function readSinceOf(
  { world, root, since }: Pick<GateOptions, 'world' | 'root' | 'since'>,
  selected: ReadonlySet<StageName>,
): Promise<{ readonly promised?: Since }> {
  if (since === undefined) return {};
  if (!selected.has('documents')) {
    const message = '--since is judged by the stage documents, which is left out.';
    throw new PassgateError('USAGE', message, 'Leave --since out, or the stage in.');
  }
  const { readSince } = await import('../../openapi/index.ts');
  return { promised: await readSince(world, root, since) };
}
