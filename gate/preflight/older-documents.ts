import { PassgateError, type StageName } from '../../core/index.ts';
import type { EarlierDocuments } from '../../openapi/index.ts';
import type { GateOptions } from '../options.ts';

/**
 * Returns the documents of `--since`, read before anything runs.
 * @throws PassgateError `INPUT_FILE` (exit 2) for a ref that means nothing; `USAGE` (exit 2) when
 *   no stage would judge them
 */
export async function readOlderDocuments(
  { world, root, since }: Pick<GateOptions, 'world' | 'root' | 'since'>,
  selected: ReadonlySet<StageName>,
): Promise<EarlierDocuments | undefined> {
  if (since === undefined) return undefined;
  if (!selected.has('documents')) {
    const message = '--since needs the stage documents, which is not selected.';
    throw new PassgateError('USAGE', message, 'Remove --since, or select the stage documents.');
  }
  const { readSince } = await import('../../openapi/index.ts');
  return readSince(world, root, since);
}
