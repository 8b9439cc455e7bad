import { access } from 'node:fs/promises';
import { join } from 'node:path';

import { isPackage } from './places.mjs';

/**
 * Whether what is generated from the documents exists at all. Whether it still agrees with them is for
 * `generate --check` and the gate to say: a set-up that mended it in silence would hide the drift.
 */
export async function isGenerated(root) {
  // It came with the package that an installed Passgate depends on.
  if (isPackage) return true;
  return access(join(root, 'openapi', 'generated')).then(
    () => true,
    () => false,
  );
}
