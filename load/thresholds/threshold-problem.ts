import { closest } from 'fastest-levenshtein';

/** What is wrong with a threshold: where in its text, from 0, and what to do. */
export class ThresholdProblem extends Error {
  readonly at: number;
  readonly hint: string;

  constructor(at: number, message: string, hint: string) {
    super(message);
    this.at = at;
    this.hint = hint;
  }
}

/** Returns ` Did you mean "p99"?`. */
export function nearestText(given: string, known: readonly string[]): string {
  return `. Did you mean "${closest(given, known)}"?`;
}
