/**
 * Loaded (`--import`) before Passgate's TypeScript, in each of its processes. A Node that strips types by itself needs no
 * more, and keeps what it has compiled; for others it is tsx, found from here and not from the working directory, which reads
 * no tsconfig.json: the one in the folder where a command is typed is not ours.
 */
import { accessSync, constants } from 'node:fs';
import { enableCompileCache, register } from 'node:module';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

// biome-ignore lint/style/noRestrictedGlobals: this is before core/world.ts.
const { env, features, versions } = process;

/** Node 24.12: stripping of types is stable, and nothing is said of it. */
const stripsTypes = features.typescript === 'strip' && isAtLeast([24, 12]);

function isAtLeast([major, minor]) {
  const [ofNode, minorOfNode] = versions.node.split('.').map(Number);
  return ofNode > major || (ofNode === major && minorOfNode >= minor);
}

/** tsx keeps what it has compiled in the temporary folder, creates that where it is missing, and ends where it cannot be written. */
function mayWriteTemporaryFolder() {
  try {
    accessSync(tmpdir(), constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (stripsTypes)
  enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url)));
// tsx takes a `?` in a path for the beginning of a query.
else if (import.meta.url.includes('%3F')) register('./typescript-hook.mjs', import.meta.url);
else {
  if (!mayWriteTemporaryFolder()) env.TSX_DISABLE_CACHE = '1';
  (await import('tsx/esm/api')).register({ tsconfig: false });
}
