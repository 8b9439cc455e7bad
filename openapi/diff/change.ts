import type { DocumentTree } from './read/document-tree.ts';

/**
 * How a change meets the clients that exist: `breaking` breaks some that kept to the old document;
 * `dangerous` shows them something that they have never seen; `compatible` they need not notice.
 */
export type Impact = 'breaking' | 'dangerous' | 'compatible';

export const impacts: readonly Impact[] = ['breaking', 'dangerous', 'compatible'];

/** One change between two documents. */
export interface Change {
  readonly impact: Impact;
  /**
   * Stable name of the kind of change: the rule of the comparison, or
   * `<type>-<added|removed|modified>`.
   */
  readonly rule: string;
  /** Ids of the operations that meet it; empty where it is about the document as a whole. */
  readonly operations: readonly string[];
  /** For people, within the operation: `200 application/json /requestor/name`. */
  readonly place: string;
  /** What changed, in a sentence. */
  readonly message: string;
  /** JSON pointer in the file of `where`. */
  readonly pointer: string;
  /**
   * `file:line` in the new document, or in the old one of what is gone; the file may be one that
   * the document refers to.
   */
  readonly where: string;
}

/** A document to compare: its name for people, and what it says. */
export interface Revision {
  readonly name: string;
  readonly tree: DocumentTree;
  /** `info.version`; empty where it says none. */
  readonly version: string;
}

export interface DocumentDiff {
  readonly old: Revision;
  readonly new: Revision;
  /** Worst first, then by place in the document. */
  readonly changes: readonly Change[];
}
