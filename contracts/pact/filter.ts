import { closest } from 'fastest-levenshtein';
import { stageNames } from '../../core/index.ts';
import { checkId } from './names.ts';

/** Text that one or more rows fit, or exact ids of checks. */
export type RowFilter = string | readonly string[];

interface FilteredRow {
  readonly operation: string;
  readonly title: string;
  /** Of its check, where that is not made of operation and title alone. */
  readonly id?: string;
}

/**
 * Returns the rows that fit a filter, all for an empty one. A text fits a row of this operation, or
 * with this text in its title, or, where it is the id of a check, that row alone. Ids fit their own
 * rows only.
 */
export function matching<Row extends FilteredRow>(
  rows: readonly Row[],
  filter: RowFilter,
  stage: 'contracts' | 'verify',
): readonly Row[] {
  const idOf = ({ id, operation, title }: Row): string => id ?? checkId(stage, operation, title);
  if (typeof filter !== 'string') return rows.filter((row) => filter.includes(idOf(row)));
  const exact = rows.filter((row) => idOf(row) === filter);
  if (exact.length > 0) return exact;
  const wanted = filter.toLowerCase();
  return rows.filter(
    ({ operation, title }) => operation.toLowerCase() === wanted || title.toLowerCase().includes(wanted),
  );
}

/**
 * Returns ` Did you mean "verify/…"?` for a text that looks like the id of a check, and how to repeat
 * one of another stage; else nothing.
 */
export function nearestId(
  filter: RowFilter,
  rows: readonly FilteredRow[],
  stage: 'contracts' | 'verify',
): string {
  if (typeof filter !== 'string' || !filter.includes('/') || rows.length === 0) return '';
  const other = stageNames.find((name) => name !== stage && filter.startsWith(`${name}/`));
  if (other !== undefined) {
    return ` It names a check of the stage ${other}: npx passgate gate --rerun ${filter}`;
  }
  const ids = rows.map(({ id, operation, title }) => id ?? checkId(stage, operation, title));
  return ` Did you mean "${closest(filter, ids)}"?`;
}
