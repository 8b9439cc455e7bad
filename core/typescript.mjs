/**
 * Loaded (`--import`) before Passgate's TypeScript, in each of its processes. tsx is found from here and not from the working
 * directory, and reads no tsconfig.json: the one in the folder where a command is typed is not ours.
 */
import { register } from 'node:module';

// tsx takes a `?` in a path for the beginning of a query.
if (import.meta.url.includes('%3F')) register('./typescript-hook.mjs', import.meta.url);
else (await import('tsx/esm/api')).register({ tsconfig: false });
