/**
 * Addresses for arranged devices: 100.64.0.0/10, which no device of a test document or of a home
 * has.
 */
export class Addresses {
  #count = 0;
  readonly #documented = new Set<string>();

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

  next(): string {
    this.#count += 1;
    const host = this.#count % 2 ** 22;
    return `100.${64 + (host >>> 16)}.${(host >>> 8) & 255}.${host & 255}`;
  }
}
