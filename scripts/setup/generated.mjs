import { access } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Whether what is generated from the documents exists at all. Whether it still agrees with them is for
 * `generate --check` and the gate to say: a set-up that mended it in silence would hide the drift.
 */
export async function isGenerated(root) {
  return access(join(root, 'openapi', 'generated')).then(
    () => true,
    () => false,
  );
}
