import { createHash, randomFillSync, randomUUID } from 'node:crypto';

const codeAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

const pool = Buffer.alloc(16_384);
let poolUsed = pool.length;

/**
 * Returns random bytes from a pool: one system call serves many devices. The slice is valid until
 * the next call.
 */
function randomSlice(length: number): Buffer {
  if (poolUsed + length > pool.length) {
    randomFillSync(pool);
    poolUsed = 0;
  }
  poolUsed += length;
  return pool.subarray(poolUsed - length, poolUsed);
}

/**
 * Returns a code for viewers to type: seven upper case letters and digits, as in the documented
 * examples.
 */
export function randomCode(): string {
  let code = '';
  for (const byte of randomSlice(7)) code += codeAlphabet[byte % codeAlphabet.length];
  return code;
}

/** Draws codes until one is not `taken`, and returns it. */
export function unusedCode(taken: (code: string) => boolean): string {
  let code = randomCode();
  while (taken(code)) code = randomCode();
  return code;
}

export const wellFormedCode = /^[A-Z0-9]{6,7}$/;

/** Returns an opaque secret of 32 URL-safe characters. */
export function randomSecret(): string {
  return randomSlice(24).toString('base64url');
}

export { randomUUID };

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 40);
}
