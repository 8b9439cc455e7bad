import type { Direction, RawChange } from '../schema/comparison.ts';
import type { SchemaComparer } from '../schema/schema-pairs.ts';
import type { Conjunction } from '../schema/shape.ts';
import type { SchemaReader } from '../schema/shape-of.ts';

/** Two documents that are being compared, in one operation of theirs or as a whole. */
export interface ApiComparison {
  readonly old: SchemaReader;
  readonly new: SchemaReader;
  /** Who keeps to what is sent to the operation: in a webhook or callback the roles are changed. */
  readonly sent: Direction;
  readonly answered: Direction;
  readonly schemas: SchemaComparers;
  tell(difference: RawChange): void;
}

/** The comparisons of schemas, which all operations share. */
export interface SchemaComparers {
  comparer(direction: Direction, isXml?: boolean): SchemaComparer;
  /** Whether two schemas ask the same of a value, all that is inside of them included. */
  isSame(old: Conjunction, now: Conjunction): boolean;
}

/** A pair of things in two documents. */
export interface Both<T> {
  readonly old: T;
  readonly new: T;
}

/** Returns all keys of two maps, those of the new one first, with what each has. */
export function* bothSides<T>(
  old: ReadonlyMap<string, T>,
  now: ReadonlyMap<string, T>,
): Generator<readonly [key: string, before: T | undefined, after: T | undefined]> {
  for (const key of new Set([...now.keys(), ...old.keys()])) yield [key, old.get(key), now.get(key)];
}
