/**
 * Gives each device a small number, the row of its figures in typed arrays: 100,000 devices cost no
 * objects.
 */
export class DeviceRows {
  readonly #rows = new Map<string, number>();
  /** Rows that were assigned, and those of them that are free again. */
  #used = 0;
  #free: number[] = [];
  #capacity = 1024;
  readonly #grow: (capacity: number) => void;

  /** Creates the rows. Calls `grow` before the first row and whenever more rows are needed. */
  constructor(grow: (capacity: number) => void) {
    this.#grow = grow;
    grow(this.#capacity);
  }

  get size(): number {
    return this.#rows.size;
  }

  addresses(): IterableIterator<[address: string, row: number]> {
    return this.#rows.entries();
  }

  /** Returns the row of a device; undefined if it has none. */
  find(address: string): number | undefined {
    return this.#rows.get(address);
  }

  /**
   * Returns a row for a new device. Before it grows, it frees the rows of the devices for which
   * `isIdle` returns true.
   */
  add(address: string, isIdle?: (row: number) => boolean): number {
    if (isIdle !== undefined && this.#used === this.#capacity && this.#free.length === 0)
      this.#release(isIdle);
    const freed = this.#free.pop();
    if (freed !== undefined) {
      this.#rows.set(address, freed);
      return freed;
    }
    const row = this.#used;
    this.#used += 1;
    if (row === this.#capacity) {
      this.#capacity *= 2;
      this.#grow(this.#capacity);
    }
    this.#rows.set(address, row);
    return row;
  }

  #release(isIdle: (row: number) => boolean): void {
    for (const [address, row] of this.#rows) {
      if (!isIdle(row)) continue;
      this.#rows.delete(address);
      this.#free.push(row);
    }
  }
}
