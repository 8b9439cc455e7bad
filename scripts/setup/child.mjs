/** Loaded before Passgate's TypeScript in the process that the set-up starts. */
import '../../core/typescript.mjs';

// The channel to the set-up is there to tell of its end; it must not keep this process alive.
process.channel?.unref();
