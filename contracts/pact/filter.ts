/** Rows whose operation is `filter` or whose title contains it; all for an empty one. */
export function matching<Row extends { readonly operation: string; readonly title: string }>(
  rows: readonly Row[],
  filter: string,
): readonly Row[] {
  const wanted = filter.toLowerCase();
  return rows.filter(
    ({ operation, title }) => operation.toLowerCase() === wanted || title.toLowerCase().includes(wanted),
  );
}
