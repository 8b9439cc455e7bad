import { apiNames } from '../core/index.ts';
import { documentHashes } from './documents.ts';

export interface Mismatch {
  /** The document's name, as the artefact carries it. */
  readonly document: string;
  /** SHA-256 of the document on disk; null where there is no document of that name. */
  readonly current: string | null;
  readonly carried: string;
}

/**
 * Compares the map of documents that an artefact carries (name → SHA-256) with the documents as they are now. An empty list
 * is lockstep, but a map without any document is none: then `document` is '' and `carried` too.
 */
export async function checkLockstep(
  root: string,
  carried: Readonly<Record<string, string>>,
): Promise<Mismatch[]> {
  const entries = Object.entries(carried);
  if (entries.length === 0) return [{ document: '', current: null, carried: '' }];
  const hashes = await documentHashes(root);
  return entries.flatMap(([document, sha256]) => {
    const api = apiNames.find((name) => name === document);
    const current = api === undefined ? null : hashes[api];
    return current === sha256 ? [] : [{ document, current, carried: sha256 }];
  });
}

/** The map in the banner of a generated file (`documents: dcr=<sha256> …`), or null where a text has none. */
export function carriedDocuments(text: string): Record<string, string> | null {
  const line = /^\W*documents: (.+)$/m.exec(text)?.[1];
  const pairs = line?.matchAll(/([\w-]+)=([0-9a-f]{64})/g);
  return pairs === undefined
    ? null
    : Object.fromEntries([...pairs].map(([, name = '', hash = '']) => [name, hash]));
}
