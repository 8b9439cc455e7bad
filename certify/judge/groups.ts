/** Keys that were found to stand for the same device. */
export class Groups {
  readonly #parents = new Map<string, string>();

  /** Returns the key that stands for all keys joined with this one. */
  of(key: string): string {
    let found = key;
    for (let parent = this.#parents.get(found); parent !== undefined; parent = this.#parents.get(found)) {
      found = parent;
    }
    // Keys on the way point at the last one from now on, so that long chains are walked once.
    for (let passed = key; passed !== found; ) {
      const next = this.#parents.get(passed) ?? found;
      this.#parents.set(passed, found);
      passed = next;
    }
    return found;
  }

  join(one: string, other: string): void {
    const [from, to] = [this.of(one), this.of(other)];
    if (from !== to) this.#parents.set(from, to);
  }
}
