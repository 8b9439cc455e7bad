import { bounds, boundText, isRecord, messageOf, PassgateError } from '../../../core/index.ts';
import { pointerSegments } from '../../runtime/pointer.ts';
import { childOf, childrenOf, errorAt, idOf, type Node, referenceIn, rootOf } from './node.ts';
import { type Reference, referencesBelow, splitReference } from './references.ts';
import { type SourceFile, sourceFile } from './source-file.ts';

/** Where the files beside a document are: on disk, or in a commit. */
export interface Files {
  /** The paths that a relative URI in a file may mean, the likelier first. */
  pathsOf(from: string, uri: string): readonly string[];
  /** Rejects where there is none that can be read, with the reason as message. */
  read(path: string): Promise<string>;
  /** For people. */
  nameOf(path: string): string;
}

/** A document with all files that it refers to. */
export interface DocumentTree {
  readonly root: SourceFile;
  /** By the path of the file and the URI that stands in it. */
  readonly files: ReadonlyMap<string, SourceFile>;
}

/**
 * Reads what a document refers to, through as many files as it takes.
 * @throws PassgateError `INPUT_FILE` (exit 2), with the place of the reference, for one that cannot
 *   be read, that points at nothing, that only leads back to itself, or that would have to be
 *   fetched
 */
export async function readTree(root: SourceFile, files: Files): Promise<DocumentTree> {
  const known = new Map<string, SourceFile>();
  const tree = { root, files: known };
  for (;;) {
    const unread = unreadReferences(tree);
    if (unread.size === 0) return tree;
    for (const [key, reference] of unread) {
      known.set(key, await readReferred(tree, reference, files));
      assertWithinBounds(tree, reference);
    }
  }
}

function assertWithinBounds({ root, files }: DocumentTree, { node, text }: Reference): void {
  const read = [...new Set([root, ...files.values()])];
  const size = read.reduce((sum, file) => sum + file.text.length, 0);
  const isMany = read.length > bounds.documentFiles.most;
  if (!isMany && size <= bounds.document.most) return;
  const beyond = boundText(isMany ? bounds.documentFiles : bounds.document);
  throw errorAt(node, `with ${text}, the document has more than ${beyond}, the most that is read.`);
}

/** As `readTree`, for a text without files beside it. */
export function treeOf(root: SourceFile): DocumentTree {
  const tree = { root, files: new Map<string, SourceFile>() };
  for (const reference of unreadReferences(tree).values()) {
    throw unreadable(reference, 'there are no files beside it here');
  }
  return tree;
}

/** Returns the thing itself, behind as many references as it takes. */
export function dereferencedNode(tree: DocumentTree, node: Node): Node {
  const passed = new Set<string>();
  let at = node;
  for (;;) {
    const text = referenceIn(at);
    if (text === undefined) return at;
    if (passed.has(idOf(at))) throw errorAt(node, `the reference ${text} leads back to itself.`);
    passed.add(idOf(at));
    at = targetOf(tree, { node: at, text });
  }
}

/** Returns what a reference points at, which may be a reference again. */
export function targetOf(tree: DocumentTree, reference: Reference): Node {
  const found = locate(tree, reference, 0);
  if (found.unread !== undefined) throw unreadable(found.unread, 'it was not read');
  return found.node;
}

/** What a reference points at, or the reference to a file not yet read that stands in the way. */
type Located = { readonly node: Node; readonly unread?: undefined } | { readonly unread: Reference };

function locate(tree: DocumentTree, { node, text }: Reference, depth: number): Located {
  if (depth > 50) throw errorAt(node, `the reference ${text} leads back to itself.`);
  const { uri, pointer } = splitReference(text);
  const file = uri === '' ? node.file : tree.files.get(keyOf(node.file, uri));
  if (file === undefined) return { unread: { node, text } };
  const isAnchor = pointer !== '' && !pointer.startsWith('/');
  const start = isAnchor ? anchored(rootOf(file), pointer) : rootOf(file);
  let at = start ?? { file, pointer: '', value: undefined };
  for (const segment of isAnchor ? [] : pointerSegments(pointer)) {
    // The way may lead through things that are references themselves.
    let steps = depth;
    for (let behind = referenceIn(at); behind !== undefined; behind = referenceIn(at)) {
      if (childOf(at, segment).value !== undefined) break;
      steps += 1;
      const found = locate(tree, { node: at, text: behind }, steps);
      if (found.unread !== undefined) return found;
      at = found.node;
    }
    at = childOf(at, segment);
  }
  if (at.value !== undefined) return { node: at };
  throw errorAt(node, `the reference ${text} points at nothing in ${file.name}.`);
}

function anchored(node: Node, name: string): Node | undefined {
  if (isRecord(node.value) && (node.value.$anchor === name || node.value.$dynamicAnchor === name))
    return node;
  for (const [, child] of childrenOf(node)) {
    const found = anchored(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Returns the references that lead to files not yet read, by their keys; those that lead somewhere
 * are followed and checked.
 */
function unreadReferences(tree: DocumentTree): Map<string, Reference> {
  const unread = new Map<string, Reference>();
  const visited = new Set<string>();
  const pending = [rootOf(tree.root)];
  const followed: Node[] = [];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    for (const reference of referencesBelow(node, visited)) {
      const found = locate(tree, reference, 0);
      followed.push(reference.node);
      if (found.unread === undefined) pending.push(found.node);
      else unread.set(keyOf(found.unread.node.file, splitReference(found.unread.text).uri), found.unread);
    }
  }
  if (unread.size === 0) for (const node of followed) dereferencedNode(tree, node);
  return unread;
}

function keyOf(from: SourceFile, uri: string): string {
  return `${from.path}\n${uri}`;
}

async function readReferred(tree: DocumentTree, reference: Reference, files: Files): Promise<SourceFile> {
  const { uri } = splitReference(reference.text);
  const from = reference.node.file;
  if (/^(?:[a-z][a-z0-9+.-]+:|\/\/)/i.test(uri)) throw elsewhere(reference);
  const known = [tree.root, ...tree.files.values()];
  let reason = '';
  for (const path of files.pathsOf(from.path, uri)) {
    const read = known.find((file) => file.path === path);
    if (read !== undefined) return read;
    try {
      return sourceFile(path, files.nameOf(path), await files.read(path));
    } catch (error) {
      if (error instanceof PassgateError && error.code !== 'INPUT_FILE') throw error;
      if (reason === '') reason = messageOf(error);
    }
  }
  throw unreadable(reference, reason);
}

function unreadable({ node, text }: Reference, reason: string): PassgateError {
  const hint = 'Fix the reference, or put the file where it points.';
  return errorAt(node, `the reference ${text} cannot be read: ${reason}`, hint);
}

function elsewhere({ node, text }: Reference): PassgateError {
  const message = `the reference ${text} points to a network address, and documents are compared without a network.`;
  return errorAt(node, message, 'Save it as a file beside the document, and refer to that.');
}
