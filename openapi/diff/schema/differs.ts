import { compareSchemas } from './compare-schemas.ts';
import type { Comparison, Difference, Site } from './comparison.ts';
import type { Conjunction } from './shape.ts';

/** Whether two schemas ask anything different of a value. */
export function differs(comparison: Comparison, old: Conjunction, now: Conjunction, site: Site): boolean {
  return differencesIn(comparison, (quiet) => compareSchemas(quiet, old, now, site)).length > 0;
}

/** What a comparison would tell of what is asked, without telling it. */
export function differencesIn(comparison: Comparison, compare: (quiet: Comparison) => void): Difference[] {
  const found: Difference[] = [];
  compare({
    ...comparison,
    // What was met before may be different, and what is met here is not told.
    met: new Set(comparison.entered),
    entered: new Set(comparison.entered),
    tell: (difference) => {
      if (difference.isNote !== true) found.push(difference);
    },
  });
  return found;
}
