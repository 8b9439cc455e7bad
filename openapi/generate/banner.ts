import type { ApiDocument } from '../documents/documents.ts';

/**
 * First lines of a generated file: who wrote it, and the documents it was made from, for lockstep.
 */
export function bannerOf(documents: readonly ApiDocument[]): string {
  const carried = documents.map(({ api, sha256 }) => `${api}=${sha256}`).join(' ');
  return `// Written by \`passgate generate\` from openapi/*.yaml. Do not edit.\n// documents: ${carried}\n`;
}
