/**
 * Loaded (`--import`) before Passgate's TypeScript, in each of its processes. tsx is found from here and not from the working
 * directory, and reads no tsconfig.json: the one in the folder where a command is typed is not ours.
 */
import { accessSync, constants } from 'node:fs';
import { register } from 'node:module';
import { tmpdir } from 'node:os';

/** tsx keeps what it has compiled in the temporary folder, creates that where it is missing, and ends where it cannot be written. */
function mayWriteTemporaryFolder() {
  try {
    accessSync(tmpdir(), constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

// tsx takes a `?` in a path for the beginning of a query.
if (import.meta.url.includes('%3F')) register('./typescript-hook.mjs', import.meta.url);
else {
  // biome-ignore lint/style/noRestrictedGlobals: this is before core/world.ts, and tsx reads nothing else.
  if (!mayWriteTemporaryFolder()) process.env.TSX_DISABLE_CACHE = '1';
  (await import('tsx/esm/api')).register({ tsconfig: false });
}
