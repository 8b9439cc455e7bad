import { isRecord, PassgateError } from '../../../core/index.ts';
import { childPointer } from '../../runtime/pointer.ts';
import type { SourceFile } from './source-file.ts';

/** Something in a file of a document, with the place where it is written. */
export interface Node {
  readonly file: SourceFile;
  /** JSON pointer; empty for the whole file. */
  readonly pointer: string;
  /** Undefined where nothing is written there. */
  readonly value: unknown;
}

export function rootOf(file: SourceFile): Node {
  return { file, pointer: '', value: file.content };
}

export function childOf({ file, pointer, value }: Node, key: string | number): Node {
  const name = String(key);
  const held = typeof value === 'object' && value !== null && Object.hasOwn(value, name);
  const child: unknown = held ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
  return { file, pointer: childPointer(pointer, name), value: child };
}

/** Returns the values of a mapping or list, each with its key; none of anything else. */
export function childrenOf(node: Node): readonly (readonly [key: string, child: Node])[] {
  const { value } = node;
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).map((key) => [key, childOf(node, key)] as const);
}

/** Returns the reference that stands there instead of the thing itself, or beside parts of it. */
export function referenceIn({ value }: Node): string | undefined {
  return isRecord(value) && typeof value.$ref === 'string' ? value.$ref : undefined;
}

/** Unique within a document. */
export function idOf({ file, pointer }: Node): string {
  return `${file.path}#${pointer}`;
}

/** `file:line`, for people. */
export function whereOf({ file, pointer }: Node): string {
  return `${file.name}:${file.lineOf(pointer)}`;
}

/** Returns an error (`INPUT_FILE`, exit 2) about something that is written in a document. */
export function errorAt(node: Node, message: string, hint = 'Fix the document there.'): PassgateError {
  return new PassgateError('INPUT_FILE', `${whereOf(node)}: ${message}`, hint);
}
