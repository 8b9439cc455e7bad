/**
 * Addresses for arranged devices: 100.64.0.0/10 of carrier networks, which no
 * device of a test document has.
 */
export class Addresses {
  #count = 0;
  readonly #documented = new Set<string>();
  readonly #exhaustedUntilMs = new Map<string, number>();

  /** Returns how many addresses were given out. */
  get count(): number {
    return this.#count;
  }

  restore(count: number): void {
    this.#count = count;
  }

  /** Refuses the accepted shapes to the device at this address, whatever the simulator's strictness. */
  useDocumented(address: string): void {
    this.#documented.add(address);
  }

  isDocumented(address: string): boolean {
    return this.#documented.has(address);
  }

  /** Returns the addresses of the devices to which the accepted shapes are refused. */
  documented(): string[] {
    return [...this.#documented];
  }

  /** Refuses every request from this address until then, whatever the rate limit. */
  exhaust(address: string, untilMs: number): void {
    this.#exhaustedUntilMs.set(address, untilMs);
  }

  /** Returns until when every request from this address is refused; undefined: it is not. */
  exhaustedUntil(address: string, nowMs: number): number | undefined {
    return this.isExhausted(address, nowMs) ? this.#exhaustedUntilMs.get(address) : undefined;
  }

  isExhausted(address: string, nowMs: number): boolean {
    if (this.#exhaustedUntilMs.size === 0) return false;
    const untilMs = this.#exhaustedUntilMs.get(address);
    if (untilMs === undefined) return false;
    if (untilMs > nowMs) return true;
    this.#exhaustedUntilMs.delete(address);
    return false;
  }

  /** Returns whether the address was given out to an arranged device. */
  isArranged(address: string): boolean {
    const [, ...parts] = /^100\.(\d+)\.(\d+)\.(\d+)$/.exec(address) ?? [];
    const [second = 0, third = 0, fourth = 0] = parts.map(Number);
    const host = ((second - 64) << 16) | (third << 8) | fourth;
    return parts.length > 0 && second >= 64 && host <= this.#count;
  }

  next(): string {
    this.#count += 1;
    const host = this.#count % 2 ** 22;
    return `100.${64 + (host >>> 16)}.${(host >>> 8) & 255}.${host & 255}`;
  }
}
