import type { Impact } from '../change.ts';
import type { Node } from '../read/node.ts';
import type { Conjunction } from './shape.ts';
import type { SchemaReader } from './shape-of.ts';

/**
 * Who has to keep to a schema: the client, who sends it, or the provider, whose answers the client
 * reads.
 */
export type Direction = 'request' | 'response';

/** One difference, as it is found. */
export interface RawChange {
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

/** Two schemas to compare, and where they stand. */
export interface SchemaPair {
  readonly old: Conjunction;
  readonly new: Conjunction;
  readonly site: Site;
}

/** What is different in two schemas themselves, and the pairs of schemas inside of them. */
export interface Findings {
  readonly differences: readonly RawChange[];
  readonly inside: readonly SchemaPair[];
}

/** Two documents whose schemas are being compared in one direction. */
export interface Comparison {
  readonly old: SchemaReader;
  readonly new: SchemaReader;
  readonly direction: Direction;
  readonly isXml: boolean;
  /** Whether two schemas ask the same of a value, all that is inside of them included. */
  isSame(old: Conjunction, now: Conjunction): boolean;
  findingsOf(pair: SchemaPair): Findings;
  tell(difference: RawChange): void;
  /** Has two schemas compared that stand inside of those that are being compared. */
  enter(pair: SchemaPair): void;
}

/**
 * A place in both documents: what to point at where no schema stands there, and its name for
 * people.
 */
export interface Site {
  readonly old: Node;
  readonly new: Node;
  /** Such as `200 application/json`. */
  readonly part: string;
  /** The way into the body: `/requestor/name`. */
  readonly pointer: string;
}

export function placeOf({ part, pointer }: Pick<Site, 'part' | 'pointer'>): string {
  return [part, pointer].filter((word) => word !== '').join(' ');
}

/** Returns what a comparison finds, without telling it. */
export function findings(comparison: Comparison, compare: (quiet: Comparison) => void): Findings {
  const differences: RawChange[] = [];
  const inside: SchemaPair[] = [];
  compare({
    ...comparison,
    tell: (difference) => differences.push(difference),
    enter: (pair) => inside.push(pair),
  });
  return { differences, inside };
}

/** Returns the impact of asking more of a value: of what a client sends, that breaks it. */
export function narrowed({ direction }: Pick<Comparison, 'direction'>): Impact {
  return direction === 'request' ? 'breaking' : 'compatible';
}

/** Returns the impact of asking less: of what a client reads, that breaks it. */
export function widened({ direction }: Pick<Comparison, 'direction'>): Impact {
  return direction === 'response' ? 'breaking' : 'compatible';
}
