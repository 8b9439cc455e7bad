/**
 * Loaded before Passgate's TypeScript in the process that the set-up starts. tsx is found from here and not from the
 * working directory, so that it works wherever the command is typed.
 */
import 'tsx';

// The channel to the set-up is there to tell of its end; it must not keep this process alive.
process.channel?.unref();
