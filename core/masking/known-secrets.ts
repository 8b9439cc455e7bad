import { shortestSecret } from './masking-rules.ts';

/**
 * The secrets that were learned: some hundred thousand in a large run, of which a text has few. They
 * are found by their ends, because many begin alike (a JWT).
 */
export class KnownSecrets {
  readonly #byEnd = new Map<string, Set<string>>();

  add(secret: string): void {
    if (secret.length < shortestSecret) return;
    const end = secret.slice(-shortestSecret);
    const found = this.#byEnd.get(end);
    if (found === undefined) this.#byEnd.set(end, new Set([secret]));
    else found.add(secret);
  }

  /** Returns those that a text has. */
  in(text: string): ReadonlySet<string> {
    const found = new Set<string>();
    if (this.#byEnd.size === 0) return found;
    for (let at = shortestSecret; at <= text.length; at += 1) {
      for (const secret of this.#byEnd.get(text.slice(at - shortestSecret, at)) ?? []) {
        if (text.endsWith(secret, at)) found.add(secret);
      }
    }
    return found;
  }
}
