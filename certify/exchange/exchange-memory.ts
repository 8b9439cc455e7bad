/**
 * Remembers the last values that were made of a text. Many exchanges of a device are alike: what is
 * remembered is neither made again nor held twice.
 */
export class Remembered<Value> {
  #values = new Map<string, Value>();
  /** What was remembered before `#values` was begun: what is still in use comes back from there. */
  #former = new Map<string, Value>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string, make: () => Value): Value {
    const known = this.#values.get(key);
    if (known !== undefined) return known;
    const value = this.#former.get(key) ?? make();
    if (this.#values.size >= this.#most) {
      this.#former = this.#values;
      this.#values = new Map();
    }
    this.#values.set(key, value);
    return value;
  }
}
