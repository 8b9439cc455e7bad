import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { mapApis, moduleBeside, type Target } from '../../../core/index.ts';
import type { ServerCounts, ServerMessage } from './bare-server.ts';

/** The server that a calibration sends its requests to. */
export interface BareServer {
  readonly target: Target;
  /** Sets whether all bodies are alike. */
  answer(bodies: 'identical' | 'differing'): void;
  /** Returns what it has seen since it was last asked. */
  counts(): Promise<ServerCounts>;
  close(): Promise<void>;
}

/** Starts it in a thread of its own, on a free port of 127.0.0.1. */
export async function startBareServer(): Promise<BareServer> {
  const worker = new Worker(moduleBeside('./bare-server', import.meta.url));
  // Who waits for it hears of its end by the requests that fail.
  worker.on('error', () => {});
  const send = (message: ServerMessage): void => worker.postMessage(message);
  const [port]: unknown[] = await once(worker, 'message', { signal: AbortSignal.timeout(10_000) });
  const url = `http://127.0.0.1:${Number(port)}`;
  return {
    target: {
      name: 'calibration',
      origins: mapApis(() => url),
      simulatorUrl: url,
      serviceProvider: 'calibration',
      requestor: 'calibration',
      tenant: 'calibration',
      cannotArrange: [],
    },
    answer: send,
    counts: async () => {
      send('counts');
      const [counts]: [ServerCounts] = (await once(worker, 'message')) as [ServerCounts];
      return counts;
    },
    close: async () => {
      await worker.terminate();
    },
  };
}
