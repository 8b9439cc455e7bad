/** A set of whole numbers from 0, most of them in a row: it costs a pair of numbers for each gap. */
export class NumberRanges {
  /** First number and the one after the last, by turns, in ascending order. */
  readonly #bounds: number[] = [];

  /** Adds a number; tells whether it was not there. */
  add(number: number): boolean {
    const bounds = this.#bounds;
    // From the end, as numbers come nearly in order.
    let at = bounds.length;
    while (at > 0 && (bounds[at - 2] ?? 0) > number) at -= 2;
    if (at > 0 && number < (bounds[at - 1] ?? 0)) return false;
    const joinsBefore = at > 0 && bounds[at - 1] === number;
    const joinsAfter = at < bounds.length && bounds[at] === number + 1;
    if (joinsBefore && joinsAfter) bounds.splice(at - 1, 2);
    else if (joinsBefore) bounds[at - 1] = number + 1;
    else if (joinsAfter) bounds[at] = number;
    else bounds.splice(at, 0, number, number + 1);
    return true;
  }

  has(number: number): boolean {
    const after = this.#bounds.findLastIndex((bound) => bound <= number);
    return after >= 0 && after % 2 === 0;
  }

  /** Returns how many numbers are missing below the largest. */
  missing(): number {
    let missing = 0;
    for (let at = 0; at < this.#bounds.length; at += 2) {
      missing += (this.#bounds[at] ?? 0) - (at === 0 ? 0 : (this.#bounds[at - 1] ?? 0));
    }
    return missing;
  }

  /** Tells whether every number from 0 to this one is there. */
  hasAllUpTo(number: number): boolean {
    return this.#bounds[0] === 0 && (this.#bounds[1] ?? 0) > number;
  }
}
