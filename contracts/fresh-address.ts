import { randomInt } from 'node:crypto';

/**
 * Returns an address for a device that did not exist before: one of those that are set aside for
 * such tests (RFC 2544).
 */
export function freshAddress(): string {
  return `198.${randomInt(18, 20)}.${randomInt(256)}.${randomInt(1, 255)}`;
}
