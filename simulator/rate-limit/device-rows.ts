/** Gives each device a small number, the row of its figures in typed arrays: 100,000 devices cost no objects. */
export class DeviceRows {
  readonly #rows = new Map<string, number>();
  /** Rows that were given out, and of these the ones that are free again. */
  #used = 0;
  #free: number[] = [];
  #capacity = 1024;
  readonly #grow: (capacity: number) => void;

  /** `grow` is called before the first row and whenever more rows are needed. */
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

  /** The row of a device that has been seen. */
  find(address: string): number | undefined {
    return this.#rows.get(address);
  }

  /** Before more room is made: lets go of the devices for which `isIdle` holds, whose rows others get. */
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
