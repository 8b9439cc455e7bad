import { createHmac, randomBytes } from 'node:crypto';
import { KnownSecrets } from './known-secrets.ts';
import { maskText } from './masking-rules.ts';

/**
 * Masks secrets in whatever is about to be shown or stored. A secret is replaced by a fingerprint
 * keyed per run: equal secrets get equal fingerprints within a run, and none can be traced back or
 * compared across runs.
 */
export interface Masker {
  /** Masks `value` from now on, wherever it appears. */
  learn(value: string): void;
  text(text: string): string;
  fingerprint(value: string): string;
}

export function createMasker(key: Uint8Array = randomBytes(32)): Masker {
  const learned = new KnownSecrets();
  const fingerprint = (value: string): string =>
    `[masked ${createHmac('sha256', key).update(value).digest('hex').slice(0, 12)}]`;
  return {
    learn: (value) => learned.add(value),
    fingerprint,
    text: (text) => maskText(text, learned.in(text), fingerprint),
  };
}
