import { type ApiDocument, readAllDocuments } from '../documents/documents.ts';
import { allOperationsOf } from './document-model.ts';
import { sensitiveFile } from './sensitive-names.ts';
import { documentsFile, operationsFile } from './tables.ts';
import { validatorFiles, validatorIndex } from './validator-files.ts';

export const generatedFolder = 'openapi/generated';

/**
 * Everything made from the documents of a project: path relative to the root (forward slashes) →
 * text, sorted by path. The same documents give the same texts. Throws `INPUT_FILE` for a document
 * that cannot be read or made sense of.
 */
export async function generateAll(root: string): Promise<Map<string, string>> {
  return generateFrom(await readAllDocuments(root));
}

/** Pure half of `generateAll`. */
export async function generateFrom(documents: readonly ApiDocument[]): Promise<Map<string, string>> {
  const parts = await Promise.all(documents.map(apiFiles));
  return sorted([sharedFiles(documents), ...parts].flatMap((files) => [...files]));
}

/**
 * Returns what is made from one document alone: its types, and the validators of its operations.
 */
export async function apiFiles(document: ApiDocument): Promise<Map<string, string>> {
  // Validators first: their complaints about a document say more than those of openapi-typescript,
  // which also prints.
  const validators = await validatorFiles(document);
  // It brings the TypeScript compiler, for which nobody should wait who generates nothing.
  const { typesFile } = await import('./types.ts');
  const types = await typesFile(document);
  const files: [string, string][] = [[path(`${document.api}.ts`), types]];
  for (const [name, text] of validators) files.push([path(`validators/${name}`), text]);
  return sorted(files);
}

/** Returns what is made from all documents together: the tables and the index of the validators. */
export function sharedFiles(documents: readonly ApiDocument[]): Map<string, string> {
  const operations = allOperationsOf(documents);
  const files: [string, string][] = [
    [path('operations.ts'), operationsFile(documents, operations)],
    [path('documents.ts'), documentsFile(documents)],
    [path('sensitive.ts'), sensitiveFile(documents, operations)],
  ];
  for (const [name, text] of validatorIndex(documents, operations))
    files.push([path(`validators/${name}`), text]);
  return sorted(files);
}

function path(name: string): string {
  return `${generatedFolder}/${name}`;
}

function sorted(files: readonly (readonly [string, string])[]): Map<string, string> {
  return new Map(files.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
