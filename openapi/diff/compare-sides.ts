import { apiNames, PassgateError, type World } from '../../core/index.ts';
import { documentName } from '../documents/documents.ts';
import type { DocumentDiff } from './change.ts';
import { compareDocuments } from './compare.ts';
import { documentsNow, type Side, sideOf } from './revision.ts';

/**
 * Compares what two words of the command line name (files, `REF:PATH`, or refs, which stand for all
 * four documents); without the second, the documents of the tree. One diff per document that both
 * sides have.
 * @throws PassgateError `INPUT_FILE` (exit 2) for what cannot be read, and for a document that is
 *   gone; `USAGE` (exit 2) for one document against four
 */
export async function compareSides(
  world: Pick<World, 'cwd' | 'env' | 'signal'>,
  root: string,
  [before, after]: readonly [string, string | undefined],
): Promise<DocumentDiff[]> {
  const old = await sideOf(world, root, before);
  const now: Side =
    after === undefined
      ? { kind: 'all', revisions: await documentsNow(root) }
      : await sideOf(world, root, after);
  if (old.kind === 'one' && now.kind === 'one') {
    return [await compareDocuments(old.revision, now.revision, world.signal)];
  }
  if (old.kind === 'one' || now.kind === 'one') throw oneAgainstAll(before, after);
  const gone = apiNames.find((api) => old.revisions.has(api) && !now.revisions.has(api));
  if (gone !== undefined) {
    const message = `${documentName(gone)} is in ${before} and no longer in ${after ?? 'the tree'}.`;
    const hint = 'That breaks all of its clients. Compare the others one by one, as REF:PATH.';
    throw new PassgateError('INPUT_FILE', message, hint);
  }
  return Promise.all(
    apiNames.flatMap((api) => {
      const [one, other] = [old.revisions.get(api), now.revisions.get(api)];
      return one === undefined || other === undefined ? [] : [compareDocuments(one, other, world.signal)];
    }),
  );
}

function oneAgainstAll(before: string, after: string | undefined): PassgateError {
  const message =
    after === undefined
      ? `${before} is a single document, and there is no second one to compare it with.`
      : `Of ${before} and ${after}, one is a single document and the other stands for all documents.`;
  const hint =
    'For example: passgate diff main:openapi/dcr.yaml openapi/dcr.yaml; for all documents: passgate diff main';
  return new PassgateError('USAGE', message, hint);
}
