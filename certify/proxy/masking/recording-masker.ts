import { createMasker, type Masker } from '../../../core/index.ts';
import { sensitiveNames } from '../../../openapi/generated/sensitive.ts';

/**
 * How many credentials are remembered, to be found where nothing names them. Those before are
 * forgotten in two steps, so that a recording of any length takes bounded memory.
 */
const mostRemembered = 20_000;

/** Devices send and get the same texts again and again. Longer ones are masked anew each time. */
const mostResults = 500;
const longestResult = 16 * 1024;

const email = /[\w.+-]{1,64}(?:@|%40)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+/gi;

/**
 * Replaces what is secret or personal by fingerprints with one key, so that equal values stay equal
 * within a recording.
 */
export class RecordingMasker {
  readonly #key: string;
  /** Masks what the documents mark; credentials are learnt by the two below. */
  #sensitive: Masker;
  #newer: Masker;
  /** Absent until there are more credentials than are remembered: each one searches every text. */
  #older: Masker | undefined;
  #remembered = 0;
  readonly #results = new Map<string, string>();

  constructor(key: Uint8Array) {
    this.#key = Buffer.from(key).toString('hex');
    this.#sensitive = createMasker({ key: this.#key, names: sensitiveNames });
    this.#newer = createMasker({ key: this.#key });
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
      this.#newer = createMasker({ key: this.#key });
      this.#sensitive = createMasker({ key: this.#key, names: sensitiveNames });
      this.#remembered = 0;
      this.#results.clear();
    }
    this.#newer.learn(value);
    this.#remembered += 1;
    return this.fingerprint(value);
  }

  /**
   * Returns what `mask` returns for a text, from memory where it did so before.
   * @param place what else the result depends on
   */
  once(place: string, text: string, mask: (text: string) => string): string {
    if (text.length > longestResult) return mask(text);
    const key = `${place}\n${text}`;
    const known = this.#results.get(key);
    if (known !== undefined) return known;
    if (this.#results.size >= mostResults) this.#results.clear();
    const masked = mask(text);
    this.#results.set(key, masked);
    return masked;
  }

  /** Returns a text without what looks like a credential or an e-mail address. */
  text(text: string): string {
    const newer = this.#newer.text(text);
    const masked = this.#sensitive.text(this.#older?.text(newer) ?? newer);
    return masked.includes('@') || masked.includes('%40')
      ? masked.replaceAll(email, (address) => this.fingerprint(address))
      : masked;
  }
}

/** Returns whether a value says nothing: it is empty, or a fingerprint. */
function isShown(value: string): boolean {
  return value === '' || /^\[masked [0-9a-f]+\]$/.test(value);
}
