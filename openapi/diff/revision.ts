import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type ApiName, apiNames, messageOf, PassgateError, readText, type World } from '../../core/index.ts';
import { documentName, parseDocumentText } from '../documents.ts';
import { isRecord, recordOf } from '../json.ts';
import type { Revision } from './change.ts';
import { commitOf, fileAt, type GitWorld } from './git.ts';

/** One side of a comparison: a document, or all of ours at a commit (one that it lacks is absent). */
export type Side =
  | { readonly kind: 'one'; readonly revision: Revision }
  | { readonly kind: 'all'; readonly revisions: ReadonlyMap<ApiName, Revision> };

/**
 * Reads what a word of the command line names: a file, `REF:PATH` (as git reads it), or a ref, which stands for the documents of the
 * tree at that commit. Throws `INPUT_FILE` (exit 2) for what cannot be read.
 */
export async function sideOf(
  world: Pick<World, 'cwd'> & GitWorld,
  root: string,
  word: string,
): Promise<Side> {
  const path = resolve(world.cwd, word);
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() === true) return { kind: 'one', revision: await revisionOfFile(word, path) };
  const [, ref = '', inside = ''] = /^([^:]+):(.+)$/.exec(word) ?? [];
  if (ref === '') return { kind: 'all', revisions: await documentsAt(world, root, word) };
  const text = await fileAt(world, world.cwd, await commitOf(world, world.cwd, ref), inside);
  if (text !== undefined) return { kind: 'one', revision: revisionOf(word, text) };
  const hint = 'The path is from the root of the repository; from this folder it begins with ./';
  throw new PassgateError('INPUT_FILE', `${ref} has no file ${inside}.`, hint);
}

/** The documents as they are in the tree. */
export async function documentsNow(root: string): Promise<ReadonlyMap<ApiName, Revision>> {
  const entries = await Promise.all(
    apiNames.map(
      async (api) => [api, await revisionOfFile(documentName(api), join(root, documentName(api)))] as const,
    ),
  );
  return new Map(entries);
}

/** The documents at a commit; those that it lacks are absent. */
export async function documentsAt(
  world: GitWorld,
  root: string,
  ref: string,
): Promise<ReadonlyMap<ApiName, Revision>> {
  const commit = await commitOf(world, root, ref);
  const texts = await Promise.all(
    apiNames.map((api) => fileAt(world, root, commit, `./${documentName(api)}`)),
  );
  const found = apiNames.flatMap((api, index) => {
    const text = texts[index];
    return text === undefined ? [] : [[api, revisionOf(`${ref}:${documentName(api)}`, text)] as const];
  });
  if (found.length > 0) return new Map(found);
  const message = `${ref} has none of the documents (${apiNames.map(documentName).join(', ')}).`;
  throw new PassgateError('INPUT_FILE', message, 'Name a commit that has them, or files.');
}

async function revisionOfFile(name: string, path: string): Promise<Revision> {
  const text = await readText(path).catch((cause: unknown) => {
    if (cause instanceof PassgateError) throw cause;
    throw new PassgateError(
      'INPUT_FILE',
      `${name} cannot be read: ${messageOf(cause)}`,
      'Name another file.',
      { cause },
    );
  });
  return revisionOf(name, text);
}

/** Throws `INPUT_FILE` where the text is no OpenAPI 3 document. */
export function revisionOf(name: string, raw: string): Revision {
  const { text, content } = parseDocumentText(name, raw);
  if (typeof content.openapi !== 'string' || !content.openapi.startsWith('3.') || !isRecord(content.paths)) {
    throw new PassgateError(
      'INPUT_FILE',
      `${name} is no OpenAPI 3 document.`,
      'Name a file with openapi: 3.x and paths.',
    );
  }
  const { version } = recordOf(content.info);
  return { name, text, content, version: typeof version === 'string' ? version : '' };
}
