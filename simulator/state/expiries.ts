interface Bucket<Item> {
  readonly second: number;
  readonly items: Item[];
}

/** Items that one call frees: enough to keep up with new ones, too few to delay the caller. */
const maximumPerCall = 16;

/**
 * Items that expire, by the second in which they do. Lifetimes may differ, and a whole fleet that
 * expires at once is freed a few items at a time.
 */
export class Expiries<Item> {
  readonly #bySecond = new Map<number, Item[]>();
  /** Items whose second is over and that are not freed yet. */
  #over: Bucket<Item>[] = [];
  #second = Number.NEGATIVE_INFINITY;

  add(item: Item, notAfterMs: number): void {
    // Infinite lifetimes need no end.
    if (!Number.isFinite(notAfterMs)) return;
    const second = Math.ceil(notAfterMs / 1000);
    if (second <= this.#second) this.#over.push({ second, items: [item] });
    else this.#bucket(second).push(item);
  }

  /** Passes some of the items that have ended to `end`. */
  free(nowMs: number, end: (item: Item) => void): void {
    this.#moveTo(Math.floor(nowMs / 1000));
    for (let left = maximumPerCall; left > 0; left -= 1) {
      const bucket = this.#over.at(-1);
      if (bucket === undefined) return;
      const item = bucket.items.pop();
      if (bucket.items.length === 0) this.#over.pop();
      if (item !== undefined) end(item);
    }
  }

  #moveTo(second: number): void {
    if (second === this.#second) return;
    if (second < this.#second) this.#goBack(second);
    else if (second - this.#second < this.#bySecond.size)
      for (let next = this.#second + 1; next <= second; next += 1) this.#close(next);
    else for (const known of this.#bySecond.keys()) if (known <= second) this.#close(known);
    this.#second = second;
  }

  #close(second: number): void {
    const items = this.#bySecond.get(second);
    if (items === undefined) return;
    this.#bySecond.delete(second);
    this.#over.push({ second, items });
  }

  /**
   * Returns items to the schedule after the virtual clock was set back, if they were not freed yet.
   */
  #goBack(now: number): void {
    const over = this.#over;
    this.#over = over.filter(({ second }) => second <= now);
    for (const { second, items } of over)
      if (second > now) for (const item of items) this.#bucket(second).push(item);
  }

  #bucket(second: number): Item[] {
    const known = this.#bySecond.get(second);
    if (known !== undefined) return known;
    const bucket: Item[] = [];
    this.#bySecond.set(second, bucket);
    return bucket;
  }
}
