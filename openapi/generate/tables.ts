import { type ApiDocument, documentName } from '../documents/documents.ts';
import { bannerOf } from './banner.ts';
import type { DocumentedOperation } from './document-model.ts';
import { literal } from './literal.ts';

/** Returns the text of `openapi/generated/operations.ts`. */
export function operationsFile(
  documents: readonly ApiDocument[],
  operations: readonly DocumentedOperation[],
): string {
  const rows = operations.map(({ row }) => `  ${row.id}: ${literal(row, 1)},\n`).join('');
  return `${bannerOf(documents)}
import type { OperationRow } from '../runtime/operation.ts';

export type { ApiName, OperationRow } from '../runtime/operation.ts';

export const operations = {
${rows}} as const;

// Apart from it: a declaration made of this file alone would know the rows as OperationRow and no more.
operations satisfies Record<string, OperationRow>;

export type OperationId = keyof typeof operations;
`;
}

/** Returns the text of `openapi/generated/documents.ts`: the lockstep map. */
export function documentsFile(documents: readonly ApiDocument[]): string {
  const rows = documents.map(({ api, sha256 }) => `  ${literal(api)}: '${sha256}',\n`).join('');
  return `${bannerOf(documents)}
/** Document to the SHA-256 of its LF-normalised bytes: ${documents.map(({ api }) => documentName(api)).join(', ')}. */
export const documents = {
${rows}} as const;
`;
}
