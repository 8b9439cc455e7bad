/** Gives each device a small number, the row of its figures in typed arrays: 100,000 devices cost no objects. */
export class DeviceRows {
  readonly #rows = new Map<string, number>();
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

  /** The row of a device that has been seen. */
  find(address: string): number | undefined {
    return this.#rows.get(address);
  }

  add(address: string): number {
    const row = this.#rows.size;
    if (row === this.#capacity) {
      this.#capacity *= 2;
      this.#grow(this.#capacity);
    }
    this.#rows.set(address, row);
    return row;
  }
}
