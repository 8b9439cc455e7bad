/**
 * The newest records of bytes, limited in number and in total size. They are stored in one block
 * outside the garbage-collected heap: the collector would move thousands of records there and delay
 * the requests of that moment.
 */
export class ByteRing {
  readonly #block: Buffer;
  readonly #starts: Float64Array;
  readonly #lengths: Float64Array;
  readonly #capacity: number;
  /** Records that were ever pushed, and how many of them were dropped. */
  #pushed = 0;
  #dropped = 0;
  /** Where the next record begins. */
  #end = 0;

  constructor(capacity: number, maximumBytes: number) {
    this.#capacity = capacity;
    // Memory that was never written to costs nothing.
    this.#block = Buffer.from(new ArrayBuffer(maximumBytes));
    this.#starts = new Float64Array(capacity);
    this.#lengths = new Float64Array(capacity);
  }

  get dropped(): number {
    return this.#dropped;
  }

  /**
   * Returns the memory of a new record, for the caller to fill, and drops the oldest records for
   * it; undefined for a record that is larger than the block.
   */
  push(length: number): Buffer | undefined {
    this.#pushed += 1;
    if (this.#capacity === 0 || length > this.#block.length) {
      this.#dropped = this.#pushed;
      return undefined;
    }
    if (this.#pushed - this.#dropped > this.#capacity) this.#dropped += 1;
    const start = this.#roomFor(length);
    const slot = this.#pushed % this.#capacity;
    this.#starts[slot] = start;
    this.#lengths[slot] = length;
    this.#end = start + length;
    return this.#block.subarray(start, this.#end);
  }

  /**
   * Yields the records, oldest first, without the first `after` that were ever pushed. They are
   * valid until the next `push`.
   */
  *records(after = 0): Generator<Buffer> {
    for (let number = Math.max(this.#dropped, after) + 1; number <= this.#pushed; number += 1) {
      const { start, length } = this.#at(number);
      yield this.#block.subarray(start, start + length);
    }
  }

  #at(number: number): { start: number; length: number } {
    const slot = number % this.#capacity;
    return { start: this.#starts[slot] ?? 0, length: this.#lengths[slot] ?? 0 };
  }

  /**
   * Returns where a record begins. Records are not split: one that does not fit before the end of
   * the block begins at its start.
   */
  #roomFor(length: number): number {
    const wraps = this.#end + length > this.#block.length;
    const start = wraps ? 0 : this.#end;
    while (this.#dropped + 1 < this.#pushed) {
      const oldest = this.#at(this.#dropped + 1);
      const isSkipped = wraps && oldest.start >= this.#end;
      const isOverwritten = oldest.start < start + length && start < oldest.start + oldest.length;
      if (!isSkipped && !isOverwritten) break;
      this.#dropped += 1;
    }
    return start;
  }
}
