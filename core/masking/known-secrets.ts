import { shortestSecret } from './masking-rules.ts';

/**
 * The secrets that were learned: some hundred thousand in a large run, of which a text has few. They
 * are found by their ends, because many begin alike (a JWT).
 */
export class KnownSecrets {
  readonly #byEnd = new Map<string, Set<string>>();
  /** Which last signs there are: nearly all places of a text are no end, and need not be cut out to be looked up. */
  readonly #lastSigns = new Uint8Array(2 ** 16);

  add(secret: string): void {
    if (secret.length < shortestSecret) return;
    const end = secret.slice(-shortestSecret);
    this.#lastSigns[lastSignsOf(secret, secret.length)] = 1;
    const found = this.#byEnd.get(end);
    if (found === undefined) this.#byEnd.set(end, new Set([secret]));
    else found.add(secret);
  }

  /** Returns those that a text has. */
  in(text: string): ReadonlySet<string> {
    const found = new Set<string>();
    if (this.#byEnd.size === 0) return found;
    for (let at = shortestSecret; at <= text.length; at += 1) {
      if (this.#lastSigns[lastSignsOf(text, at)] !== 1) continue;
      for (const secret of this.#byEnd.get(text.slice(at - shortestSecret, at)) ?? []) {
        if (text.endsWith(secret, at)) found.add(secret);
      }
    }
    return found;
  }
}

/** Returns a number below 2^16 that the three signs before a place lead to. */
function lastSignsOf(text: string, end: number): number {
  const earlier = text.charCodeAt(end - 3) ^ (text.charCodeAt(end - 2) << 5);
  return (earlier ^ (text.charCodeAt(end - 1) << 10)) & 0xffff;
}
