import type { Comparison, Difference, Direction } from '../schema/comparison.ts';
import type { SchemaReader } from '../schema/shape-of.ts';

/** Two documents that are being compared, in one operation of theirs or as a whole. */
export interface ApiComparison {
  readonly old: SchemaReader;
  readonly new: SchemaReader;
  /** Who keeps to what is sent to the operation: in a webhook or callback the roles are changed. */
  readonly sent: Direction;
  readonly answered: Direction;
  tell(difference: Difference): void;
}

/** The comparison of the schemas of one message; in each message all that is different is told again. */
export function schemaComparison(api: ApiComparison, direction: Direction, isXml = false): Comparison {
  return {
    old: api.old,
    new: api.new,
    direction,
    isXml,
    met: new Set(),
    entered: new Set(),
    tell: api.tell,
  };
}

/** A pair of things in two documents. */
export interface Both<T> {
  readonly old: T;
  readonly new: T;
}

/** All keys of two maps, those of the new one first, with what each has. */
export function* bothSides<T>(
  old: ReadonlyMap<string, T>,
  now: ReadonlyMap<string, T>,
): Generator<readonly [key: string, before: T | undefined, after: T | undefined]> {
  for (const key of new Set([...now.keys(), ...old.keys()])) yield [key, old.get(key), now.get(key)];
}
