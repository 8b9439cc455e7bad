import type { Impact } from '../change.ts';
import type { Node } from '../read/node.ts';
import type { SchemaReader } from './shape-of.ts';

/** Who has to keep to a schema: the client, who sends it, or the provider, whose answers the client reads. */
export type Direction = 'request' | 'response';

/** One difference, as it is found. */
export interface Difference {
  readonly impact: Impact;
  readonly rule: string;
  readonly message: string;
  /** Where it stands: in the new document, or in the old one of what is gone. */
  readonly node: Node;
  /** For people, within the operation. */
  readonly place: string;
  /** It is about the document as a whole and not about each operation. */
  readonly isOfDocument?: true;
  /** Nothing that is asked of a value is different, only what is said about it. */
  readonly isNote?: true;
}

/** Two documents that are being compared in one direction. */
export interface Comparison {
  readonly old: SchemaReader;
  readonly new: SchemaReader;
  readonly direction: Direction;
  readonly isXml: boolean;
  /** The pairs of schemas that were met: what is different in them is told. */
  readonly met: Set<string>;
  /** Those of them that are being compared, one inside the other: a schema that contains itself comes to an end. */
  readonly entered: Set<string>;
  tell(difference: Difference): void;
}

/** A place in both documents: what to point at where no schema stands there, and its name for people. */
export interface Site {
  readonly old: Node;
  readonly new: Node;
  /** Such as `200 application/json`. */
  readonly part: string;
  /** The way into the body: `/requestor/name`. */
  readonly pointer: string;
}

export function placeOf({ part, pointer }: Site): string {
  return [part, pointer].filter((word) => word !== '').join(' ');
}

/** The impact of asking more of a value: of what a client sends, that breaks it. */
export function narrowed({ direction }: Comparison): Impact {
  return direction === 'request' ? 'breaking' : 'compatible';
}

/** The impact of asking less: of what a client reads, that breaks it. */
export function widened({ direction }: Comparison): Impact {
  return direction === 'response' ? 'breaking' : 'compatible';
}
