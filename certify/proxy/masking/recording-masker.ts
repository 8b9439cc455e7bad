import { createMasker, type Masker } from '../../../core/index.ts';

/**
 * How many credentials are remembered, to be found where nothing names them. Those before are
 * forgotten in two steps, so that a recording of any length takes bounded memory.
 */
const mostRemembered = 20_000;

const email = /[\w.+-]{1,64}(?:@|%40)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+/gi;

/**
 * Replaces what is secret or personal by fingerprints with one key, so that equal values stay equal
 * within a recording.
 */
export class RecordingMasker {
  readonly #key: Uint8Array;
  #newer: Masker;
  /** Absent until there are more credentials than are remembered: each one searches every text. */
  #older: Masker | undefined;
  #remembered = 0;

  constructor(key: Uint8Array) {
    this.#key = key;
    this.#newer = createMasker(key);
  }

  /** Returns the fingerprint of a value; of an empty one, and of a fingerprint, the value itself. */
  fingerprint(value: string): string {
    return isShown(value) ? value : this.#newer.fingerprint(value);
  }

  /** Returns the fingerprint of a credential, which is hidden from now on wherever it stands. */
  credential(value: string): string {
    if (isShown(value)) return value;
    if (this.#remembered >= mostRemembered) {
      this.#older = this.#newer;
      this.#newer = createMasker(this.#key);
      this.#remembered = 0;
    }
    this.#newer.learn(value);
    this.#remembered += 1;
    return this.fingerprint(value);
  }

  /** Returns a text without what looks like a credential or an e-mail address. */
  text(text: string): string {
    const newer = this.#newer.text(text);
    const masked = this.#older?.text(newer) ?? newer;
    return masked.includes('@') || masked.includes('%40')
      ? masked.replaceAll(email, (address) => this.fingerprint(address))
      : masked;
  }
}

/** Returns whether a value says nothing: it is empty, or a fingerprint. */
function isShown(value: string): boolean {
  return value === '' || /^\[masked [0-9a-f]+\]$/.test(value);
}
