import { apiNames, type DocumentMap } from '../../core/index.ts';

const entry = new RegExp(`\\b(${apiNames.join('|')})["']?\\s*[=:]\\s*["']?([0-9a-f]{64})\\b`, 'g');

/**
 * Finds the map in any text: a banner line of code, the metadata of a pact file. Empty where there
 * is none.
 */
export function carriedDocuments(text: string): DocumentMap {
  return Object.fromEntries([...text.matchAll(entry)].map(([, api, sha256]) => [api, sha256]));
}

/**
 * Returns the documents, of those that an artefact was made from, that are others now or are none
 * of ours. An empty map names nothing, which is no lockstep either: that is for the caller to say.
 */
export function changedDocuments(carried: Readonly<Record<string, string>>, now: DocumentMap): string[] {
  const current = new Map<string, string>(Object.entries(now));
  return Object.entries(carried).flatMap(([name, sha256]) => (current.get(name) === sha256 ? [] : [name]));
}
