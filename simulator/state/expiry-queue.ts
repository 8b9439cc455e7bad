/**
 * What ends in the order in which it began. A Map would do for that, but its iteration walks over every entry that was deleted
 * at its front, which makes each new entry as dear as all that have ended.
 */
export class ExpiryQueue<Item> {
  #items: Item[] = [];
  #first = 0;

  push(item: Item): void {
    this.#items.push(item);
  }

  /** Takes what has ended from the front and hands it to `end`. */
  takeWhile(hasEnded: (item: Item) => boolean, end: (item: Item) => void): void {
    while (this.#first < this.#items.length) {
      const item = this.#items[this.#first];
      if (item === undefined || !hasEnded(item)) break;
      this.#first += 1;
      end(item);
    }
    if (this.#first > 1024 && this.#first * 2 > this.#items.length) {
      this.#items = this.#items.slice(this.#first);
      this.#first = 0;
    }
  }
}
