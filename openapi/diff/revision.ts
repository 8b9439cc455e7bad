import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import {
  type ApiName,
  apiNames,
  bounds,
  isRecord,
  messageOf,
  PassgateError,
  readText,
  recordOf,
  type World,
} from '../../core/index.ts';
import { documentName } from '../documents/documents.ts';
import type { Revision } from './change.ts';
import { commitOf, type GitWorld } from './git.ts';
import { type DocumentTree, type Files, readTree, treeOf } from './read/document-tree.ts';
import { type Commit, fileAt, filesOfCommit, fromRoot } from './read/files-of-commit.ts';
import { filesOnDisk } from './read/files-on-disk.ts';
import { type SourceFile, sourceFile } from './read/source-file.ts';

/**
 * One side of a comparison: a document, or all of ours at a commit (one that it lacks is absent).
 */
export type Side =
  | { readonly kind: 'one'; readonly revision: Revision }
  | { readonly kind: 'all'; readonly revisions: ReadonlyMap<ApiName, Revision> };

/**
 * Reads what a word of the command line names: a file, `REF:PATH` (as git reads it), or a ref,
 * which stands for the documents of the tree at that commit. Throws `INPUT_FILE` (exit 2) for what
 * cannot be read.
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
  const commit = { world, folder: world.cwd, sha: await commitOf(world, world.cwd, ref) };
  const revision = await revisionAt(commit, word, inside);
  if (revision !== undefined) return { kind: 'one', revision };
  const hint = 'The path is from the root of the repository; from this folder it begins with ./';
  throw new PassgateError('INPUT_FILE', `${ref} has no file ${inside}.`, hint);
}

/** Returns the documents as they are in the tree. */
export async function documentsNow(root: string): Promise<ReadonlyMap<ApiName, Revision>> {
  const entries = await Promise.all(
    apiNames.map(
      async (api) => [api, await revisionOfFile(documentName(api), join(root, documentName(api)))] as const,
    ),
  );
  return new Map(entries);
}

/** Returns the documents at a commit; those that it lacks are absent. */
export async function documentsAt(
  world: GitWorld,
  root: string,
  ref: string,
): Promise<ReadonlyMap<ApiName, Revision>> {
  const commit = { world, folder: root, sha: await commitOf(world, root, ref) };
  const revisions = await Promise.all(
    apiNames.map((api) => revisionAt(commit, `${ref}:${documentName(api)}`, `./${documentName(api)}`)),
  );
  const found = apiNames.flatMap((api, index) => {
    const revision = revisions[index];
    return revision === undefined ? [] : [[api, revision] as const];
  });
  if (found.length > 0) return new Map(found);
  const message = `${ref} has none of the documents (${apiNames.map(documentName).join(', ')}).`;
  throw new PassgateError('INPUT_FILE', message, 'Name a commit that has them, or files.');
}

/**
 * Throws `INPUT_FILE` where the text is no OpenAPI 3 document, or refers to a file: it has none
 * beside it.
 */
export function revisionOf(name: string, raw: string): Revision {
  const file = openApiFile(name, name, raw);
  return revision(name, file, treeOf(file));
}

async function revisionOfFile(name: string, path: string): Promise<Revision> {
  const raw = await readText(path, bounds.document).catch((cause: unknown) => {
    if (cause instanceof PassgateError) throw cause;
    throw new PassgateError(
      'INPUT_FILE',
      `${name} cannot be read: ${messageOf(cause)}`,
      'Name another file.',
      { cause },
    );
  });
  return revisionWith(filesOnDisk(path, name), path, name, raw);
}

async function revisionAt(commit: Commit, name: string, inside: string): Promise<Revision | undefined> {
  const raw = await fileAt(commit, inside);
  if (raw === undefined) return undefined;
  const path = await fromRoot(commit, inside);
  return revisionWith(filesOfCommit(commit, path, name), path, name, raw);
}

async function revisionWith(files: Files, path: string, name: string, raw: string): Promise<Revision> {
  const file = openApiFile(path, name, raw);
  return revision(name, file, await readTree(file, files));
}

function revision(name: string, { content }: SourceFile, tree: DocumentTree): Revision {
  const { version } = recordOf(recordOf(content).info);
  return { name, tree, version: typeof version === 'string' ? version : '' };
}

function openApiFile(path: string, name: string, raw: string): SourceFile {
  const file = sourceFile(path, name, raw);
  const parts = recordOf(file.content);
  const says = ['paths', 'webhooks', 'components'].some((part) => isRecord(parts[part]));
  if (file.version?.startsWith('3.') === true && says) return file;
  const hint = 'Name a file with openapi: 3.x and paths.';
  throw new PassgateError('INPUT_FILE', `${name} is not an OpenAPI 3 document.`, hint);
}
