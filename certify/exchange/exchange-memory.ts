/**
 * Remembers the last values that were made of a text. Many exchanges of a device are alike: what is
 * remembered is neither made again nor held twice.
 */
export class Remembered<Value> {
  readonly #values = new Map<string, Value>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string, make: () => Value): Value {
    const known = this.#values.get(key);
    if (known !== undefined) return known;
    const made = make();
    if (this.#values.size >= this.#most) this.#values.clear();
    this.#values.set(key, made);
    return made;
  }
}
