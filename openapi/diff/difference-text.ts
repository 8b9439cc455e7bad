const longest = 80;

/** Returns how a value changed, as the end of a sentence: `changed from 1 to 2`. */
export function differenceText(before: unknown, after: unknown): string {
  // A flag that is not there is not set.
  if (before === undefined && after === true) return 'changed from false to true';
  if (before === true && after === undefined) return 'changed from true to false';
  if (before === undefined) return `was set to ${text(after)}`;
  if (after === undefined) return `was removed (it was ${text(before)})`;
  return `changed from ${text(before)} to ${text(after)}`;
}

function text(value: unknown): string {
  const written = JSON.stringify(value) ?? 'nothing';
  return written.length <= longest ? written : `${written.slice(0, longest)}…`;
}
