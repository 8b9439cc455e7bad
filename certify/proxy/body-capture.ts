/** Bytes of one body that are recorded. */
export const longestBody = 256 * 1024;
/** Bytes of the bodies of all exchanges in flight that are held in memory. */
const mostHeldBytes = 64 * 1024 * 1024;

/** The memory that the bodies of all exchanges in flight share. */
export class BodyBudget {
  #left: number;

  constructor(bytes: number = mostHeldBytes) {
    this.#left = bytes;
  }

  /** Returns how many of the bytes may be held. */
  take(bytes: number): number {
    const taken = Math.min(bytes, this.#left);
    this.#left -= taken;
    return taken;
  }

  give(bytes: number): void {
    this.#left += bytes;
  }
}

/** The beginning of a body that passes through. */
export class BodyCapture {
  readonly #budget: BodyBudget;
  #pieces: Buffer[] = [];
  #held = 0;
  #passed = 0;
  #isReleased = false;

  constructor(budget: BodyBudget) {
    this.#budget = budget;
  }

  /** Bytes that passed, held or not. */
  get passed(): number {
    return this.#passed;
  }

  get isWhole(): boolean {
    return this.#held === this.#passed;
  }

  add(bytes: Uint8Array): void {
    const isWhole = this.isWhole;
    this.#passed += bytes.length;
    if (!isWhole || this.#isReleased) return;
    const taken = this.#budget.take(Math.min(bytes.length, longestBody - this.#held));
    // A copy: the piece is a view of a larger buffer, which would be held with it.
    if (taken > 0) this.#pieces.push(Buffer.from(bytes.subarray(0, taken)));
    this.#held += taken;
  }

  /** Returns what was held, and gives its memory back. */
  release(): Buffer {
    const bytes = Buffer.concat(this.#pieces);
    this.#budget.give(this.#held);
    this.#pieces = [];
    this.#isReleased = true;
    return bytes;
  }
}
