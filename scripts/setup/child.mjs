/** Loaded before Passgate in the process that the set-up starts. */
import { typescriptLoader } from './places.mjs';

if (typescriptLoader !== undefined) await import(typescriptLoader);

// The channel to the set-up is there to tell of its end; it must not keep this process alive.
process.channel?.unref();
