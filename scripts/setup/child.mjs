/** Loaded before Passgate in the process that the set-up starts. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { machineTrouble } from './machine.mjs';
import { cacheDirectory, program, typescriptLoader } from './places.mjs';
import { messageOf } from './say.mjs';

/** How long a signal to the whole group may reach this process after its helpers (esbuild). */
const SIGNAL_DELAY_MS = 200;

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const interrupted = (name) => leave(`Interrupted (${name}).`, 'Rerun the command.');
const failed = (error) => {
  // Without a signal it is the program itself that cannot be read.
  setTimeout(() => {
    const trouble = machineTrouble(error);
    leave(trouble?.message ?? `The program cannot be loaded: ${messageOf(error)}`, trouble?.waysOut[0]);
  }, SIGNAL_DELAY_MS);
};

/** Until Passgate watches over itself, an end while it is loaded is one sentence, and never 0 or 1. */
function watchLoading() {
  for (const name of signals) process.on(name, interrupted);
  process.on('uncaughtException', failed);
  process.once('passgate:guarded', () => {
    process.off('uncaughtException', failed);
    // Its own handlers come in this same step, in which no signal arrives.
    queueMicrotask(() => {
      for (const name of signals) process.off(name, interrupted);
    });
  });
}

// The other programs of the project (benchmarks, say) end as they do by themselves.
if (process.argv[1] === program) watchLoading();

function leave(message, wayOut) {
  process.stderr.write(`passgate: ${message}\n${wayOut === undefined ? '' : `${wayOut}\n`}`);
  process.exit(3);
}

if (typescriptLoader !== undefined) await import(typescriptLoader);
// Compiling takes a third of the time that a short command needs. Where the folder cannot be written, Node does without.
else enableCompileCache(join(cacheDirectory(process.env), 'compiled'));

// The channel to the set-up is there to tell of its end; it must not keep this process alive.
process.channel?.unref();
