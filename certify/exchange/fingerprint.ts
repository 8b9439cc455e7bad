import { hash, randomBytes } from 'node:crypto';
import { Remembered } from './exchange-memory.ts';

/** What a recorder masked already, by a key of its own. */
const masked = /^\[masked [\da-f]{12}\]$/;
const mostKept = 4_000;

/**
 * Returns a function from a secret to its fingerprint: equal for equal secrets of a recording, and
 * of no use beyond it. What is masked already stays as it is.
 */
export function createFingerprint(): (secret: string) => string {
  const key = randomBytes(32).toString('hex');
  // A device sends the same token for hours.
  const known = new Remembered<string>(mostKept);
  return (secret) =>
    masked.test(secret)
      ? secret
      : known.get(secret, () => `[masked ${hash('sha256', key + secret, 'hex').slice(0, 12)}]`);
}
